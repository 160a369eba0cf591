import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { csvField, fieldText } from "../../../../src/flights/reading/csv/csv-fields.ts";
import {
  type CsvRecord,
  csvRecord,
  RecordScanner,
  scanRecord,
} from "../../../../src/flights/reading/csv/record-scanner.ts";
import { csvLikeBytes, recordEnds } from "./csv-bytes.ts";

/** The fields of the first record of a text, and what else a scan finds. */
function scanned(text: string) {
  const bytes = Buffer.from(text);
  const record = csvRecord(16);
  scanRecord(bytes, 0, record);
  const fields = Array.from({ length: Math.min(16, record.fieldCount) }, (_, field) =>
    bytes.toString("utf8", record.starts[field], record.ends[field]),
  );
  const { fieldCount, contentEnd, end, lines, isMalformed } = record;
  return { fields, fieldCount, contentEnd, end, lines, isMalformed };
}

describe("scanning a CSV record", () => {
  it("finds the fields between commas", () => {
    assert.deepEqual(scanned("a,,c\nnext").fields, ["a", "", "c"]);
  });

  it("leaves the line end, LF or CRLF, out of the last field", () => {
    assert.deepEqual(scanned("a,b\r\nc"), {
      fields: ["a", "b"],
      fieldCount: 2,
      contentEnd: 3,
      end: 5,
      lines: 1,
      isMalformed: false,
    });
    assert.equal(scanned("a,b\nc").contentEnd, 3);
  });

  it("accepts a last record without a line end", () => {
    assert.deepEqual(scanned("a,b").fields, ["a", "b"]);
    assert.equal(scanned("a,b").end, 3);
  });

  it("gives a blank line no content", () => {
    assert.equal(scanned("\nx").contentEnd, 0);
    assert.equal(scanned("\r\nx").contentEnd, 0);
  });

  it("keeps commas, line ends and doubled quotes inside a quoted field", () => {
    const { fields, lines, isMalformed } = scanned('"a,""b""\r\nc\nd",e\nf');
    assert.deepEqual(fields, ['"a,""b""\r\nc\nd"', "e"]);
    assert.equal(lines, 3);
    assert.equal(isMalformed, false);
  });

  it("treats a quote inside an unquoted field as a character", () => {
    assert.deepEqual(scanned('a"b,c"\n').fields, ['a"b', 'c"']);
    assert.equal(scanned('a"b,c"\n').isMalformed, false);
  });

  it("allows spaces around a quoted field", () => {
    const { fields, isMalformed } = scanned('  "a,b" , "c" \r\nd');
    assert.deepEqual(fields, ['  "a,b" ', ' "c" ']);
    assert.equal(isMalformed, false);
  });

  it("calls a record malformed that has text after a closing quote", () => {
    assert.equal(scanned('"a"b,c\n').isMalformed, true);
    assert.equal(scanned('"a" "b",c\n').isMalformed, true);
    assert.equal(scanned('"a"\rb,c\n').isMalformed, true);
  });

  it("treats a record with an unclosed quote as malformed, and includes the rest of the file in it", () => {
    const { isMalformed, end } = scanned('a,"b\nc,d\n');
    assert.equal(isMalformed, true);
    assert.equal(end, 9);
  });

  it("counts fields that it has no room for", () => {
    const record = csvRecord(1);
    scanRecord(Buffer.from("a,b,c"), 0, record);
    assert.equal(record.fieldCount, 3);
  });

  it("reads back any fields that were written", () => {
    const field = fc.string({ unit: fc.constantFrom("a", "ñ", '"', ",", "\n", "\r", "\u{1f6eb}") });
    fc.assert(
      fc.property(
        fc.array(field, { minLength: 1, maxLength: 16 }),
        fc.constantFrom("\n", "\r\n"),
        (fields, end) => {
          const bytes = Buffer.from(`${fields.map(csvField).join(",")}${end}next`);
          const record = csvRecord(16);
          scanRecord(bytes, 0, record);
          const read = fields.map((_, index) =>
            fieldText(bytes, record.starts[index], record.ends[index], "utf-8"),
          );
          assert.equal(record.isMalformed, false);
          assert.equal(record.fieldCount, fields.length);
          assert.deepEqual(read, fields);
          assert.equal(bytes.toString("utf8", record.end), "next");
        },
      ),
    );
  });

  it("reaches the end of any bytes, record by record", () => {
    fc.assert(
      fc.property(csvLikeBytes, (bytes) => {
        const ends = recordEnds(bytes);
        assert.equal(ends.at(-1) ?? 0, bytes.length);
        assert.deepEqual(
          ends.toSorted((a, b) => a - b),
          ends,
        );
      }),
    );
  });

  it("counts as many lines as there are line feeds", () => {
    fc.assert(
      fc.property(csvLikeBytes, (bytes) => {
        const record = csvRecord(0);
        let lines = 0;
        for (let at = 0; at < bytes.length; at = record.end) {
          scanRecord(bytes, at, record);
          lines += record.lines;
        }
        const feeds = bytes.toString().split("\n").length - 1;
        // A last record without its line end is a line, too, but one whose quote never closes may end in a line feed.
        assert.ok(lines === feeds || lines === feeds + 1, `${lines} lines, ${feeds} line feeds`);
      }),
    );
  });
});

describe("scanning blocks of records", () => {
  /** Bytes that matter to CSV, and some that do not. */
  const bytes = fc
    .array(fc.constantFrom(...',\n\r" ab', "é", ",,", "\n\n", '""'), { maxLength: 80 })
    .map((parts) => Buffer.from(parts.join("")));

  it("finds the same as scanning record by record, whatever the bytes and their alignment", () => {
    fc.assert(
      fc.property(bytes, fc.nat(5), fc.integer({ min: 0, max: 6 }), (text, offset, fields) => {
        const memory = Buffer.alloc(offset + text.length, '"'); // bytes before the block must not matter
        text.copy(memory, offset);
        const block = memory.subarray(offset);
        const scanner = new RecordScanner(fields);
        const expected = csvRecord(fields);
        scanner.open(block);
        for (let at = 0; at < block.length; at = expected.end) {
          scanRecord(block, at, expected);
          assert.ok(scanner.next());
          assert.deepEqual(
            found(scanner.record),
            found(expected),
            `at ${at} of ${JSON.stringify(String(block))}`,
          );
        }
        assert.equal(scanner.next(), false);
      }),
      { numRuns: 2000 },
    );
  });

  it("continues from one block to the next", () => {
    const scanner = new RecordScanner(2);
    const { record } = scanner;
    const contents = ["a,b\nc,d\n", "e\n", 'f,"g,\n"\nh,i'].map((text) => {
      const block = Buffer.from(text);
      const records: string[] = [];
      scanner.open(block);
      while (scanner.next()) records.push(block.toString("utf8", record.start, record.contentEnd));
      return records;
    });
    assert.deepEqual(contents, [["a,b", "c,d"], ["e"], ['f,"g,\n"', "h,i"]]);
  });
});

/** A record without the fields that earlier, longer ones left in it. */
function found({ starts, ends, fieldCount, ...rest }: CsvRecord) {
  const fields = Math.min(fieldCount, starts.length);
  return { ...rest, fieldCount, starts: starts.slice(0, fields), ends: ends.slice(0, fields) };
}
