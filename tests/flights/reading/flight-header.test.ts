import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { PLAIN_CSV } from "../../../src/flights/reading/csv/csv-dialect.ts";
import { readHeader, scanHeader } from "../../../src/flights/reading/flight-header.ts";
import { errorWith } from "../expected-error.ts";

const PLAIN = { encoding: "utf-8", dialect: PLAIN_CSV } as const;

describe("the header of a CSV", () => {
  it("is its first record, quoted or not", () => {
    const { names, content, lineEnd, bytes, lines } = scanHeader(
      Buffer.from('OPERA, "MES" ,"A\nB"\r\n1,2,3'),
      PLAIN,
    );
    assert.deepEqual(names, ["OPERA", "MES", "A\nB"]);
    assert.equal(content.toString(), 'OPERA, "MES" ,"A\nB"');
    assert.deepEqual({ lineEnd, bytes, lines }, { lineEnd: "\r\n", bytes: 21, lines: 2 });
  });

  it("is refused if its quotes are out of order", () => {
    assert.throws(
      () => readHeader("f.csv", Buffer.from('OPERA,"MES"x\n1,2\n'), PLAIN),
      errorWith("file-not-flights", /f\.csv: has quotes out of order in its header/),
    );
  });
});
