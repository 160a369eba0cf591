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

  it("gives the positions of the wanted columns, of two of the same name the first", () => {
    const { positions } = readHeader("f.csv", Buffer.from("MES,x,OPERA,MES\n"), PLAIN, ["airline", "month"]);
    assert.deepEqual(positions, [2, 0]);
  });

  it("is refused if its quotes are out of order", () => {
    assert.throws(
      () => readHeader("f.csv", Buffer.from('OPERA,"MES"x\n1,2\n'), PLAIN, ["airline"]),
      errorWith("file-not-flights", /f\.csv: has quotes out of order in its header/),
    );
  });

  it("is refused if it lacks a column, and names those that it has", () => {
    assert.throws(
      () => readHeader("f.csv", Buffer.from("OPERA|MES\n"), PLAIN, ["airline", "month"]),
      errorWith(
        "missing-column",
        /f\.csv: has no column OPERA, MES; it has OPERA\|MES \(the separator must be a comma, a semicolon or a tab\)$/,
      ),
    );
  });
});
