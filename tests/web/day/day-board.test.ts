import assert from "node:assert/strict";
import { test } from "node:test";
import type { ForecastItem } from "../../../web/src/flights/forecast.ts";
import { groupBadRows } from "../../../web/src/views/day/board/bad-rows/bad-rows-groups.ts";
import { boardRow, isDayRow } from "../../../web/src/views/day/rows/day-board.ts";
import { dayRow } from "./day-rows.ts";

const reason = (code: "airline" | "destination" | "weekday", probability: number) => ({
  code,
  effect: { logOdds: probability, probability },
  sentence: code,
});

function mainReasonOf(probability: number) {
  const reasons = [reason("airline", -0.1), reason("destination", 0.05), reason("weekday", -0.01)];
  const row = boardRow(dayRow(0, { probability, reasons }).forecast, 0, 2);
  assert.ok(isDayRow(row));
  return row.reason?.code;
}

test("the main reason is the strongest on the forecast's side of the base", () => {
  assert.equal(mainReasonOf(0.3), "destination");
  assert.equal(mainReasonOf(0.1), "airline");
});

const badRow = (line: number, problem: object) => {
  const full = { type: "t", title: "Invalid request", status: 400, code: "invalid-request", ...problem };
  const row = boardRow({ id: line, problem: { detail: "", ...full } } as ForecastItem, line, line);
  assert.ok(!isDayRow(row));
  return row;
};

test("a bad row has its line, and each fault by its kind", () => {
  const fault = (field: string, value: unknown) => ({
    pointer: `/${field}`,
    value,
    allowed: "more ".repeat(40),
  });
  const errors = [fault("airline", "Ñandú"), fault("destination", " "), fault("scheduled", "soon")];
  const row = badRow(5, { errors });
  assert.deepEqual([row.line, row.id], [5, 5]);
  assert.deepEqual(row.faults, [
    { kind: "unknown", field: "airline", value: "Ñandú" },
    { kind: "missing", field: "destination" },
    { kind: "time", value: "soon" },
  ]);
  assert.deepEqual(badRow(4, { detail: "line 2: 3 fields where the header has 4" }).faults, [
    { kind: "cells", found: 3, wanted: 4 },
  ]);
});

test("any other fault has the text of the service, with a long list of allowed values cut short", () => {
  assert.deepEqual(badRow(4, { detail: "line 2: quotes out of order" }).faults, [
    { kind: "other", text: "quotes out of order" },
  ]);
  const errors = [{ pointer: "/flightType", value: "X", allowed: "I, ".repeat(100) }];
  const [fault] = badRow(4, { errors }).faults;
  assert.match(fault.kind === "other" ? fault.text : "", /^flightType is "X"; allowed: .{90} …$/);
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
