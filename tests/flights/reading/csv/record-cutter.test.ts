import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { type CsvDialect, PLAIN_CSV } from "../../../../src/flights/reading/csv/csv-dialect.ts";
import { RecordCutter } from "../../../../src/flights/reading/csv/record-cutter.ts";
import { MAX_QUOTED_LINES } from "../../../../src/flights/reading/csv/record-scanner.ts";
import { dialectAndBytes, recordEnds } from "./csv-bytes.ts";

/** The ends of the records that are certain: whatever follows, they end there. */
function certainEnds(bytes: Buffer, dialect: CsvDialect): number[] {
  const ends = recordEnds(bytes, dialect);
  const behind = [
    '"',
    "a",
    '"a',
    `a"${String.fromCharCode(dialect.separator)}`,
    "\n".repeat(21),
    " ",
    "\r",
    "\n",
  ];
  const others = behind.map(
    (text) => new Set(recordEnds(Buffer.concat([bytes, Buffer.from(text)]), dialect)),
  );
  return ends.filter((end) => bytes[end - 1] === dialect.newline && others.every((other) => other.has(end)));
}

const cuts = fc.array(fc.nat(40));
const ascending = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);

describe("cutting bytes at whole records", () => {
  it("finds the last certain end of a record in bytes that arrive in pieces, wherever they are cut", () => {
    fc.assert(
      fc.property(dialectAndBytes, cuts, ([dialect, bytes], lengths) => {
        const cutter = new RecordCutter(dialect);
        for (const length of ascending([...lengths.filter((cut) => cut < bytes.length), bytes.length])) {
          const expected = certainEnds(bytes.subarray(0, length), dialect).at(-1) ?? 0;
          assert.equal(cutter.end(bytes.subarray(0, length)), expected, `the first ${length} bytes`);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("cuts blocks whose records are those of the whole text, wherever it is cut", () => {
    fc.assert(
      fc.property(dialectAndBytes, cuts, ([dialect, bytes], lengths) => {
        const cutter = new RecordCutter(dialect);
        const ends: number[] = [];
        let taken = 0;
        const take = (until: number) => {
          const block = bytes.subarray(taken, until);
          ends.push(...recordEnds(block, dialect).map((end) => taken + end));
          taken = until;
        };
        for (const length of ascending([...lengths, bytes.length])) {
          const until = Math.max(taken, Math.min(length, bytes.length));
          take(taken + cutter.end(bytes.subarray(taken, until)));
          cutter.cut();
        }
        take(bytes.length);
        assert.deepEqual(ends, recordEnds(bytes, dialect));
      }),
      { numRuns: 2000 },
    );
  });

  it("finds no record in the beginning of a quoted field, up to the line ends that it may hold", () => {
    assert.equal(new RecordCutter().end(Buffer.from('"a\nb\nc')), 0);
    assert.equal(new RecordCutter().end(Buffer.from('a\n"b\nc"')), 2);
    const open = `"a${"\n".repeat(MAX_QUOTED_LINES)}`;
    assert.equal(new RecordCutter().end(Buffer.from(open)), 0);
    assert.equal(new RecordCutter().end(Buffer.from(`${open}\n`)), open.length + 1);
  });

  it("takes no longer for a long line full of quotes", () => {
    assert.equal(new RecordCutter().end(Buffer.from(`x\n${'a"'.repeat(1 << 20)}`)), 2);
  });

  for (const [name, text] of [
    ["a quoted field", `"${"x".repeat(1_000_000)}"\n`],
    ["spaces behind a quoted field", `"x"${" ".repeat(1_000_000)}\n`],
  ]) {
    it(`does not search again from the beginning if ${name} of a megabyte arrives byte by byte`, () => {
      const bytes = Buffer.from(text);
      const cutter = new RecordCutter(PLAIN_CSV);
      for (let length = 1; length < bytes.length; length++)
        assert.equal(cutter.end(bytes.subarray(0, length)), 0);
      assert.equal(cutter.end(bytes), bytes.length);
    });
  }
});
