import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import {
  csvField,
  fieldText,
  headerFields,
  recordScan,
  scanRecord,
  wholeRecordsEnd,
} from "../../../src/flights/reading/csv-records.ts";
import { errorWith } from "../expected-error.ts";
import { csvLikeBytes } from "./csv-bytes.ts";

/** The fields of the record that begins at `start`, and what the scanner says of it. */
function scanned(text: string, start = 0) {
  const bytes = Buffer.from(text);
  const scan = recordScan(16);
  scanRecord(bytes, start, bytes.length, scan);
  const fields = Array.from({ length: Math.min(16, scan.fieldCount) }, (_, field) =>
    bytes.toString("utf8", scan.starts[field], scan.ends[field]),
  );
  const { fieldCount, contentEnd, end, lines, malformed } = scan;
  return { fields, fieldCount, contentEnd, end, lines, malformed };
}

/** The ends of all records of `bytes`, by the scanner, and whether the last one has a line end. */
function recordEnds(bytes: Buffer): { ends: number[]; closed: boolean } {
  const scan = recordScan(0);
  const ends: number[] = [];
  let closed = true;
  for (let at = 0; at < bytes.length; at = scan.end) {
    scanRecord(bytes, at, bytes.length, scan);
    ends.push(scan.end);
    closed = scan.end > scan.contentEnd && bytes[scan.end - 1] === 10;
  }
  return { ends, closed };
}

describe("scanning a CSV record", () => {
  it("finds the fields between commas", () => {
    assert.deepEqual(scanned("a,,c\nnext").fields, ["a", "", "c"]);
  });

  it("leaves the line end out of the last field, be it LF or CRLF", () => {
    assert.deepEqual(scanned("a,b\r\nc"), {
      fields: ["a", "b"],
      fieldCount: 2,
      contentEnd: 3,
      end: 5,
      lines: 1,
      malformed: false,
    });
    assert.equal(scanned("a,b\nc").contentEnd, 3);
  });

  it("takes a last record that has no line end", () => {
    assert.deepEqual(scanned("a,b").fields, ["a", "b"]);
    assert.equal(scanned("a,b").end, 3);
  });

  it("tells a blank line by content that ends where it begins", () => {
    assert.equal(scanned("\nx").contentEnd, 0);
    assert.equal(scanned("\r\nx").contentEnd, 0);
  });

  it("keeps commas, line ends and doubled quotes inside a quoted field", () => {
    const { fields, lines, malformed } = scanned('"a,""b""\r\nc\nd",e\nf');
    assert.deepEqual(fields, ['"a,""b""\r\nc\nd"', "e"]);
    assert.equal(lines, 3);
    assert.equal(malformed, false);
  });

  it("takes a quote amid an unquoted field for a character", () => {
    assert.deepEqual(scanned('a"b,c"\n').fields, ['a"b', 'c"']);
    assert.equal(scanned('a"b,c"\n').malformed, false);
  });

  it("lets spaces stand around a quoted field", () => {
    const { fields, malformed } = scanned('  "a,b" , "c" \r\nd');
    assert.deepEqual(fields, ['  "a,b" ', ' "c" ']);
    assert.equal(malformed, false);
  });

  it("calls a record malformed that has text after a closing quote", () => {
    assert.equal(scanned('"a"b,c\n').malformed, true);
    assert.equal(scanned('"a" "b",c\n').malformed, true);
    assert.equal(scanned('"a"\rb,c\n').malformed, true);
  });

  it("calls a record malformed whose quote never closes, and takes all that follows for it", () => {
    const { malformed, end } = scanned('a,"b\nc,d\n');
    assert.equal(malformed, true);
    assert.equal(end, 9);
  });

  it("counts fields that it has no room for", () => {
    const scan = recordScan(1);
    scanRecord(Buffer.from("a,b,c"), 0, 5, scan);
    assert.equal(scan.fieldCount, 3);
  });

  it("reads back any fields that were written", () => {
    const field = fc.string({ unit: fc.constantFrom("a", "ñ", '"', ",", "\n", "\r", "\u{1f6eb}") });
    fc.assert(
      fc.property(
        fc.array(field, { minLength: 1, maxLength: 16 }),
        fc.constantFrom("\n", "\r\n"),
        (fields, end) => {
          const bytes = Buffer.from(`${fields.map(csvField).join(",")}${end}next`);
          const scan = recordScan(16);
          scanRecord(bytes, 0, bytes.length, scan);
          const read = fields.map((_, index) =>
            fieldText(bytes, scan.starts[index], scan.ends[index], "utf-8"),
          );
          assert.equal(scan.malformed, false);
          assert.equal(scan.fieldCount, fields.length);
          assert.deepEqual(read, fields);
          assert.equal(bytes.toString("utf8", scan.end), "next");
        },
      ),
    );
  });

  it("comes to the end of any bytes, record by record", () => {
    fc.assert(
      fc.property(csvLikeBytes, (bytes) => {
        const { ends } = recordEnds(bytes);
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
        const scan = recordScan(0);
        let lines = 0;
        for (let at = 0; at < bytes.length; at = scan.end) {
          scanRecord(bytes, at, bytes.length, scan);
          lines += scan.lines;
        }
        const feeds = bytes.toString().split("\n").length - 1;
        // A last record without its line end is a line, too; one whose quote never closes may end in a line feed.
        assert.ok(lines === feeds || lines === feeds + 1, `${lines} lines, ${feeds} line feeds`);
      }),
    );
  });
});

describe("cutting bytes at whole records", () => {
  it("finds the end of the last whole record at every cut of any bytes", () => {
    fc.assert(
      fc.property(csvLikeBytes, (bytes) => {
        const { ends, closed } = recordEnds(bytes);
        const whole = closed ? ends : ends.slice(0, -1);
        for (let cut = 0; cut <= bytes.length; cut++) {
          const expected = whole.findLast((end) => end <= cut) ?? 0;
          assert.equal(wholeRecordsEnd(bytes.subarray(0, cut)), expected, `cut at ${cut}`);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("finds none in the beginning of a quoted field full of line ends", () => {
    assert.equal(wholeRecordsEnd(Buffer.from('"a\nb\nc')), 0);
    assert.equal(wholeRecordsEnd(Buffer.from('a\n"b\nc"')), 2);
  });

  it("gets through a long line full of quotes", () => {
    assert.equal(wholeRecordsEnd(Buffer.from(`x\n${'a"'.repeat(1 << 20)}`)), 2);
  });
});

describe("the text of a field", () => {
  it("is unquoted, without the spaces around and inside its quotes", () => {
    const text = (field: string) => fieldText(Buffer.from(field), 0, Buffer.byteLength(field), "utf-8");
    assert.equal(text('" ""Sky"" Airline "'), '"Sky" Airline');
    assert.equal(text("  Sky Airline "), "Sky Airline");
    assert.equal(text('  "Sky" '), "Sky");
    assert.equal(text('"'), '"');
    assert.equal(text("\tSky\u00a0"), "\tSky\u00a0");
  });

  it("is decoded as Latin-1 where the file is", () => {
    assert.equal(fieldText(Buffer.from("A\u00d1O", "latin1"), 0, 3, "latin-1"), "AÑO");
  });
});

describe("the header of a CSV", () => {
  it("is its first record, quoted or not", () => {
    assert.deepEqual(headerFields("f.csv", Buffer.from('OPERA, "MES" ,"A\nB"\r\n1,2,3'), "utf-8"), [
      "OPERA",
      "MES",
      "A\nB",
    ]);
  });

  it("is refused where its quotes are out of order", () => {
    assert.throws(
      () => headerFields("f.csv", Buffer.from('OPERA,"MES"x\n1,2\n'), "utf-8"),
      errorWith("file-not-flights", /f\.csv: has quotes out of order in its header/),
    );
  });
});
