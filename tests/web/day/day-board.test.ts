import assert from "node:assert/strict";
import { test } from "node:test";
import type { ForecastItem } from "../../../web/src/flights/forecast.ts";
import { groupBadRows } from "../../../web/src/views/day/board/bad-rows/bad-rows-groups.ts";
import { badRowsTexts } from "../../../web/src/views/day/board/bad-rows/bad-rows-texts.ts";
import type { RowFault } from "../../../web/src/views/day/file/row-fault.ts";
import { boardRow, isDayRow } from "../../../web/src/views/day/rows/day-board.ts";
import { dayRow } from "./day-rows.ts";

const reason = (code: "airline" | "destination" | "weekday", probability: number) => ({
  code,
  effect: { logOdds: probability, probability },
  sentence: code,
});

function mainReasonOf(probability: number) {
  const reasons = [reason("airline", -0.1), reason("destination", 0.05), reason("weekday", -0.01)];
  const row = boardRow(dayRow(0, { probability, reasons }).forecast, { index: 0, line: 2, id: undefined });
  assert.ok(isDayRow(row));
  return row.reason?.code;
}

test("the main reason is the strongest on the forecast's side of the base", () => {
  assert.equal(mainReasonOf(0.3), "destination");
  assert.equal(mainReasonOf(0.1), "airline");
});

const badRow = (line: number, problem: object) => {
  const full = { type: "t", title: "Invalid request", status: 400, code: "invalid-request", ...problem };
  const row = boardRow({ id: line, problem: { detail: "", ...full } } as ForecastItem, {
    index: line,
    line,
    id: String(line),
  });
  assert.ok(!isDayRow(row));
  return row;
};

test("a bad row has its line, and each fault by its kind", () => {
  const fault = (field: string, value: unknown) => ({
    pointer: `/${field}`,
    value,
    allowed: "more ".repeat(40),
  });
  const errors = [fault("airline", "Ñandú"), fault("destination", " "), fault("origin", "X")];
  const row = badRow(5, { errors });
  assert.deepEqual([row.line, row.id], [5, "5"]);
  assert.deepEqual(row.faults, [
    { kind: "unknown", field: "airline", value: "Ñandú" },
    { kind: "missing", field: "destination" },
    { kind: "unknown", field: "destination", value: "X" },
  ]);
});

test("no fault has words of the service, which are English and for developers", () => {
  const faults = (parts: Parameters<typeof badRow>[1]) => badRow(4, parts).faults;
  assert.deepEqual(faults({ code: "too-odd", detail: "in English" }), [{ kind: "other", code: "too-odd" }]);
  const errors = [
    { pointer: "/lines/3/flightType", allowed: "I (international) or N (national)" },
    { pointer: "/lines/3/flightType", value: "Q", allowed: "I (international), N (national), or nothing" },
    { pointer: "/lines/3/scheduled", value: "2017-08-13T00:30", allowed: "a time that exists" },
    { pointer: "/lines/3/id", value: [1], allowed: "a text" },
  ];
  assert.deepEqual(faults({ errors }), [
    { kind: "flight-type", value: "" },
    { kind: "flight-type", value: "Q" },
    { kind: "no-such-time", value: "2017-08-13 00:30" },
    { kind: "value", column: "id", value: "1" },
  ]);
});

test("every fault is said in Spanish, without English or undefined", () => {
  const faults: readonly RowFault[] = [
    { kind: "missing", field: "scheduled" },
    { kind: "unknown", field: "destination", value: "x" },
    { kind: "time", value: "x" },
    { kind: "no-such-time", value: "x" },
    { kind: "flight-type", value: "" },
    { kind: "flight-type", value: "x" },
    { kind: "value", column: "id", value: "x" },
    { kind: "cells", found: 1, wanted: 2 },
    { kind: "other", code: "x" },
  ];
  const texts = faults.map(badRowsTexts.departures.es.fault);
  for (const text of texts) assert.match(text, /^[\p{Lu}«\d].*[.]$/u);
  assert.equal(new Set([...texts, ...faults.map(badRowsTexts.departures.en.fault)]).size, 2 * faults.length);
  assert.doesNotMatch(texts.join(" "), /undefined|\b(the|is|row|service)\b/);
});

test("bad rows with the same fault are grouped", () => {
  const unknown = (line: number, value: string) =>
    badRow(line, { errors: [{ pointer: "/airline", value, allowed: "" }] });
  const groups = groupBadRows([unknown(2, "X"), unknown(3, "Y"), unknown(7, "X")]);
  assert.deepEqual(
    groups.map((group) => group.map(({ line }) => line)),
    [[2, 7], [3]],
  );
});
