import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { recordScan, scanRecord } from "../../../src/flights/reading/csv-records.ts";
import { RecordScanner } from "../../../src/flights/reading/record-scanner.ts";

/** Bytes that matter to CSV, and some that do not. */
const bytes = fc
  .array(fc.constantFrom(...',\n\r" ab', "é", ",,", "\n\n", '""'), { maxLength: 80 })
  .map((parts) => Buffer.from(parts.join("")));

test("a scanner of blocks finds what scanning record by record finds, whatever the bytes and where they begin", () => {
  fc.assert(
    fc.property(bytes, fc.nat(5), fc.integer({ min: 0, max: 6 }), (text, offset, fields) => {
      const memory = Buffer.alloc(offset + text.length, '"'); // what lies before the block is not looked at
      text.copy(memory, offset);
      const block = memory.subarray(offset);
      const scanner = new RecordScanner(fields);
      const expected = recordScan(fields);
      scanner.open(block);
      for (let at = 0; at < block.length; at = expected.end) {
        scanRecord(block, at, block.length, expected);
        scanner.next(at);
        assert.deepEqual(told(scanner.scan), told(expected), `at ${at} of ${JSON.stringify(String(block))}`);
      }
    }),
    { numRuns: 2000 },
  );
});

test("a scanner turns from one block to the next", () => {
  const scanner = new RecordScanner(2);
  for (const text of ["a,b\nc,d\n", "e\n", 'f,"g,\n"\nh,i']) {
    const block = Buffer.from(text);
    const found: string[] = [];
    scanner.open(block);
    for (let at = 0; at < block.length; at = scanner.scan.end) {
      scanner.next(at);
      found.push(block.toString("utf8", at, scanner.scan.contentEnd));
    }
    assert.equal(
      found.join("|"),
      text === 'f,"g,\n"\nh,i' ? 'f,"g,\n"|h,i' : text.trim().replaceAll("\n", "|"),
    );
  }
});

/** A scan without the fields that earlier, longer records left in it. */
function told({ starts, ends, fieldCount, ...rest }: ReturnType<typeof recordScan>) {
  const fields = Math.min(fieldCount, starts.length);
  return { ...rest, fieldCount, starts: starts.slice(0, fields), ends: ends.slice(0, fields) };
}
