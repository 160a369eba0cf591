import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { wholeRecordsEnd } from "../../../src/flights/reading/csv-records.ts";
import { RecordCutter } from "../../../src/flights/reading/record-cutter.ts";
import { csvLikeBytes } from "./csv-bytes.ts";

test("finds the records of text that comes in pieces where those of the whole text end", () => {
  fc.assert(
    fc.property(csvLikeBytes, fc.array(fc.nat(40)), (bytes, cuts) => {
      const cutter = new RecordCutter();
      for (const length of [...cuts, bytes.length].sort((a, b) => a - b)) {
        const piece = bytes.subarray(0, length);
        assert.equal(cutter.end(piece), wholeRecordsEnd(piece));
      }
    }),
    { numRuns: 2000 },
  );
});

test("goes on behind the records that were taken away", () => {
  fc.assert(
    fc.property(csvLikeBytes, fc.array(fc.nat(40)), (bytes, cuts) => {
      const cutter = new RecordCutter();
      let taken = 0;
      for (const length of [...cuts, bytes.length].sort((a, b) => a - b)) {
        const until = Math.max(taken, Math.min(length, bytes.length));
        taken += cutter.end(bytes.subarray(taken, until));
        cutter.cut();
        assert.equal(taken, wholeRecordsEnd(bytes.subarray(0, until)));
      }
    }),
    { numRuns: 2000 },
  );
});

test("looks at each byte once: a quoted field of a megabyte that comes byte by byte costs no more than its length", () => {
  const bytes = Buffer.from(`"${"\n".repeat(1_000_000)}"\n`);
  const cutter = new RecordCutter();
  for (let length = 1; length < bytes.length; length++)
    assert.equal(cutter.end(bytes.subarray(0, length)), 0);
  assert.equal(cutter.end(bytes), bytes.length);
});
