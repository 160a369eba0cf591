import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { RecordCutter } from "../../../../src/flights/reading/csv/record-cutter.ts";
import { csvRecord, scanRecord } from "../../../../src/flights/reading/csv/record-scanner.ts";
import { csvLikeBytes, recordEnds } from "./csv-bytes.ts";

/** The ends of the records that have a line end, as the scanner finds them. */
function wholeRecordEnds(bytes: Buffer): number[] {
  const ends = recordEnds(bytes);
  const record = csvRecord(0);
  if (ends.length > 0) scanRecord(bytes, ends.at(-2) ?? 0, record);
  const isClosed = record.end > record.contentEnd && bytes[record.end - 1] === 10;
  return isClosed ? ends : ends.slice(0, -1);
}

const cuts = fc.array(fc.nat(40));
const ascending = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);

describe("cutting bytes at whole records", () => {
  it("finds the last whole record of bytes that arrive in pieces, wherever they are cut", () => {
    fc.assert(
      fc.property(csvLikeBytes, cuts, (bytes, lengths) => {
        const ends = wholeRecordEnds(bytes);
        const cutter = new RecordCutter();
        for (const length of ascending([...lengths, bytes.length])) {
          const expected = ends.findLast((end) => end <= length) ?? 0;
          assert.equal(cutter.end(bytes.subarray(0, length)), expected, `the first ${length} bytes`);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("continues behind the records that were taken away", () => {
    fc.assert(
      fc.property(csvLikeBytes, cuts, (bytes, lengths) => {
        const ends = wholeRecordEnds(bytes);
        const cutter = new RecordCutter();
        let taken = 0;
        for (const length of ascending([...lengths, bytes.length])) {
          const until = Math.max(taken, Math.min(length, bytes.length));
          taken += cutter.end(bytes.subarray(taken, until));
          cutter.cut();
          assert.equal(taken, ends.findLast((end) => end <= until) ?? 0);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("finds no record in the beginning of a quoted field full of line ends", () => {
    assert.equal(new RecordCutter().end(Buffer.from('"a\nb\nc')), 0);
    assert.equal(new RecordCutter().end(Buffer.from('a\n"b\nc"')), 2);
  });

  it("takes no longer for a long line full of quotes", () => {
    assert.equal(new RecordCutter().end(Buffer.from(`x\n${'a"'.repeat(1 << 20)}`)), 2);
  });

  it("looks at each byte once, also if a quoted field of a megabyte arrives byte by byte", () => {
    const bytes = Buffer.from(`"${"\n".repeat(1_000_000)}"\n`);
    const cutter = new RecordCutter();
    for (let length = 1; length < bytes.length; length++)
      assert.equal(cutter.end(bytes.subarray(0, length)), 0);
    assert.equal(cutter.end(bytes), bytes.length);
  });
});
