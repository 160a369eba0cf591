import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { csvField } from "../../../../src/flights/reading/csv/csv-fields.ts";
import { fieldText } from "../../../../src/flights/reading/csv/field-bytes.ts";
import {
  type CsvRecord,
  csvRecord,
  MAX_QUOTED_LINES,
  RecordScanner,
  scanRecord,
} from "../../../../src/flights/reading/csv/record-scanner.ts";
import { csvLikeBytes, dialectAndBytes, recordEnds } from "./csv-bytes.ts";

const NEVER_CLOSES = "a quote that does not close within 20 lines";
const AFTER_CLOSING = "quotes out of order";

/** The fields of the first record of a text, and what else a scan finds. */
function scanned(text: string) {
  const bytes = Buffer.from(text);
  const record = csvRecord(16);
  scanRecord(bytes, 0, record);
  const fields = Array.from({ length: Math.min(16, record.fieldCount) }, (_, field) =>
    bytes.toString("utf8", record.starts[field], record.ends[field]),
  );
  const { fieldCount, contentEnd, end, lines, quoteFault } = record;
  return { fields, fieldCount, contentEnd, end, lines, quoteFault };
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
      quoteFault: undefined,
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
    const { fields, lines, quoteFault } = scanned('"a,""b""\r\nc\nd",e\nf');
    assert.deepEqual(fields, ['"a,""b""\r\nc\nd"', "e"]);
    assert.equal(lines, 3);
    assert.equal(quoteFault, undefined);
  });

  it("treats a quote inside an unquoted field as a character", () => {
    assert.deepEqual(scanned('a"b,c"\n').fields, ['a"b', 'c"']);
    assert.equal(scanned('a"b,c"\n').quoteFault, undefined);
  });

  it("allows spaces around a quoted field", () => {
    const { fields, quoteFault } = scanned('  "a,b" , "c" \r\nd');
    assert.deepEqual(fields, ['  "a,b" ', ' "c" ']);
    assert.equal(quoteFault, undefined);
  });

  it("calls a record malformed that has text after a closing quote", () => {
    assert.equal(scanned('"a"b,c\n').quoteFault, AFTER_CLOSING);
    assert.equal(scanned('"a" "b",c\n').quoteFault, AFTER_CLOSING);
    assert.equal(scanned('"a"\rb,c\n').quoteFault, AFTER_CLOSING);
  });

  it("ends a record with the line of a quote that never closes", () => {
    const { quoteFault, end, lines, fields } = scanned('a,"b\r\nc,d\n');
    assert.equal(quoteFault, NEVER_CLOSES);
    assert.equal(end, 6);
    assert.equal(lines, 1);
    assert.deepEqual(fields, ["a", '"b']);
    assert.equal(scanned('a\n"b').end, 2);
    assert.deepEqual(scanned('"b').fields, ['"b']);
  });

  it("does so too if the quote would close in the middle of a field of a later line", () => {
    const { quoteFault, end, lines } = scanned('"Sky,I\n"Sky","I"\n');
    assert.deepEqual({ quoteFault, end, lines }, { quoteFault: NEVER_CLOSES, end: 7, lines: 1 });
  });

  it("counts the lines of the fields before a quote that never closes", () => {
    const { quoteFault, end, lines } = scanned('"a\nb","c\nd,e\n');
    assert.deepEqual({ quoteFault, end, lines }, { quoteFault: NEVER_CLOSES, end: 9, lines: 2 });
  });

  it("allows a quoted field a number of line ends, and not one more", () => {
    const cell = (lineEnds: number) => `"${"x\n".repeat(lineEnds)}",b\nnext`;
    const { quoteFault, lines } = scanned(cell(MAX_QUOTED_LINES));
    assert.deepEqual([quoteFault, lines], [undefined, MAX_QUOTED_LINES + 1]);
    const more = scanned(cell(MAX_QUOTED_LINES + 1));
    assert.deepEqual([more.quoteFault, more.lines, more.end], [NEVER_CLOSES, 1, 3]);
  });

  it("leaves out the carriage returns of a line end, two of them as well", () => {
    assert.deepEqual(scanned('a,"b"\r\r\nc').fields, ["a", '"b"']);
    assert.equal(scanned('"b"\r\r\nc').quoteFault, undefined);
    assert.equal(scanned("a,b\r\r\nc").contentEnd, 3);
    assert.equal(scanned("\r\r\nx").contentEnd, 0);
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
          const bytes = Buffer.from(`${fields.map((field) => csvField(field)).join(",")}${end}next`);
          const record = csvRecord(16);
          scanRecord(bytes, 0, record);
          const read = fields.map((_, index) =>
            fieldText(bytes, record.starts[index], record.ends[index], "utf-8"),
          );
          assert.equal(record.quoteFault, undefined);
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

  it("counts as many lines as there are line ends", () => {
    fc.assert(
      fc.property(dialectAndBytes, ([dialect, bytes]) => {
        const record = csvRecord(0);
        let lines = 0;
        for (let at = 0; at < bytes.length; at = record.end) {
          scanRecord(bytes, at, record, dialect);
          lines += record.lines;
        }
        const lineEnds = bytes.filter((byte) => byte === dialect.newline).length;
        // A last record without its line end is a line, too.
        const isEnded = bytes.length === 0 || bytes.at(-1) === dialect.newline;
        assert.equal(lines, lineEnds + (isEnded ? 0 : 1));
      }),
    );
  });
});

describe("scanning blocks of records", () => {
  it("finds the same as scanning record by record, whatever the bytes and their alignment", () => {
    fc.assert(
      fc.property(
        dialectAndBytes,
        fc.nat(5),
        fc.integer({ min: 0, max: 6 }),
        ([dialect, text], offset, fields) => {
          const memory = Buffer.alloc(offset + text.length, '"'); // bytes before the block must not matter
          text.copy(memory, offset);
          const block = memory.subarray(offset);
          const scanner = new RecordScanner(fields, dialect);
          const expected = csvRecord(fields);
          scanner.open(block);
          for (let at = 0; at < block.length; at = expected.end) {
            scanRecord(block, at, expected, dialect);
            assert.ok(scanner.next());
            assert.deepEqual(
              found(scanner.record),
              found(expected),
              `at ${at} of ${JSON.stringify(String(block))}`,
            );
          }
          assert.equal(scanner.next(), false);
        },
      ),
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
