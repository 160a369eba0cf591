import assert from "node:assert/strict";
import { test } from "node:test";
import { MINUTES_COLUMNS } from "../../../src/models/scoring/forecast-columns.ts";
import { resultCsv } from "../../../web/src/views/day/board/head/result-csv.ts";
import { tableOf as cellsOf } from "./csv-tables.ts";
import { dayRow } from "./day-rows.ts";
import { readText as read } from "./file-reading.ts";

function tableOf(csv: string): string[][] {
  assert.ok(csv.startsWith("\ufeff"), "Excel knows by the mark that it is UTF-8");
  return cellsOf(csv.slice(1));
}

test("a result has the columns of the file, and its rows in the order shown", () => {
  const file = read('airline,destination,scheduled,note\nSKU,SCFA,a,"x, ""y"""\n\nLAN,LIM,b,\n');
  const [head, first, second] = tableOf(
    resultCsv(file, [dayRow(1, { probability: 0.5 }), dayRow(0, { expectedLatenessMinutes: -2.5 })], 0.3, []),
  );
  assert.deepEqual(head.slice(0, 6), [
    "airline",
    "destination",
    "scheduled",
    "note",
    "delay_probability",
    "alarm",
  ]);
  assert.deepEqual(first.slice(0, 6), ["LAN", "LIM", "b", "", "0.5", "1"]);
  assert.deepEqual(second.slice(0, 6), ["SKU", "SCFA", "a", 'x, "y"', "0.2", "0"]);
  assert.equal(second[head.indexOf("expected_lateness_minutes")], "-2.5");
  assert.equal(second[head.indexOf("reason_1")], "Sky Airline's flights (+3.0)");
  assert.equal(second[head.indexOf("reason_3")], "");
});

test("a result has the quantiles of lateness, written as the service and the command write them", () => {
  const file = read("airline;destination;scheduled\nSKU;SCFA;a\n");
  const latenessMinutes = { p10: -4.2, p25: -1, p50: 3, p75: 10, p90: 125.5, expected: 30 };
  const older = dayRow(0);
  const { latenessMinutes: _, ...forecast } = older.forecast;
  const cellsFor = (row: typeof older) => {
    const [head, cells] = tableOf(resultCsv(file, [row], 0.25, []));
    const first = head.indexOf("minutes_p10");
    assert.deepEqual(head.slice(first - 1, first + 4), ["support", ...MINUTES_COLUMNS, "reason_1"]);
    return cells.slice(first, first + 3);
  };
  assert.deepEqual(cellsFor(dayRow(0, { latenessMinutes })), ["-4,2", "3,0", "125,5"]);
  assert.deepEqual(cellsFor({ ...older, forecast }), ["", "", ""], "a service from before it had them");
});

test("no cell of the file becomes a formula", () => {
  const file = read('airline,destination,scheduled,=h\n=1+1,@x,"-2+3",-7\n');
  const [head, row] = tableOf(resultCsv(file, [dayRow(0)], 0.25, []));
  assert.equal(head[3], "'=h");
  assert.deepEqual(row.slice(0, 4), ["'=1+1", "'@x", "'-2+3", "-7"]);
});

test("the result of a file with semicolons has semicolons and decimal commas", () => {
  const file = read("airline;destination;scheduled\nSKU;SCFA;a\n");
  const [head, row] = tableOf(resultCsv(file, [dayRow(0)], 0.25, []));
  assert.equal(row[head.indexOf("delay_probability")], "0,2");
  assert.equal(row[head.indexOf("reason_1")], "Sky Airline's flights (+3,0)");
});

test("rows that could not be used come last, with their faults", () => {
  const file = read("airline,destination,scheduled\nFOO\n\nSKU,SCFA,a\n=1,b,c,d\n");
  const bad = [
    { line: 2, text: "1 cell" },
    { line: 5, text: "=4 cells" },
  ];
  const [head, ...rows] = tableOf(resultCsv(file, [dayRow(1)], 0.25, bad));
  assert.equal(head.at(-1), "problem");
  assert.deepEqual(
    rows.map((row) => [row.length, ...row.slice(0, 4), row.at(-1)]),
    [
      [head.length, "SKU", "SCFA", "a", "0.2", ""],
      [head.length, "FOO", "", "", "", "1 cell"],
      [head.length, "'=1", "b", "c d", "", "'=4 cells"],
    ],
  );
});

test("a result that is opened again has its forecasts replaced", () => {
  const bad = [{ line: 3, text: "unknown" }];
  const plain = resultCsv(
    read("airline,destination,scheduled,alarm\nSKU,SCFA,a,own\nFOO,SCFA,a,own\n"),
    [dayRow(0)],
    0.25,
    bad,
  );
  assert.equal(resultCsv(read(plain), [dayRow(0)], 0.25, bad), plain);
  const better = tableOf(resultCsv(read(plain), [dayRow(0, { probability: 0.5 })], 0.25, []));
  assert.deepEqual(better[1].slice(0, 6), ["SKU", "SCFA", "a", "own", "0.5", "1"]);
  assert.ok(!better[0].includes("problem"));
});
