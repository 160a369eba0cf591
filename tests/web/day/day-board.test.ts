import assert from "node:assert/strict";
import { test } from "node:test";
import type { ForecastSlot } from "../../../web/src/flights/forecast-slot.ts";
import { isDayRow, slotRow } from "../../../web/src/views/day/day-board.ts";
import { madeRow } from "./made-rows.ts";

const reason = (code: "airline" | "destination" | "weekday", probability: number) => ({
  code,
  effect: { logOdds: probability, probability },
  sentence: code,
});

function toldReason(probability: number) {
  const reasons = [reason("airline", -0.1), reason("destination", 0.05), reason("weekday", -0.01)];
  const row = slotRow(madeRow(0, { probability, reasons }).forecast, 0, 2);
  assert.ok(isDayRow(row));
  return row.reason?.code;
}

test("the reason that is told is the strongest on the forecast's side of the base", () => {
  assert.equal(toldReason(0.3), "destination");
  assert.equal(toldReason(0.1), "airline");
});

test("a bad row tells its line, and what is wrong without the list of all that is allowed", () => {
  const detail = `line 5: /airline is "x"; allowed: ${"AAL (American Airlines), ".repeat(20)}; /scheduled is ""; allowed: a time`;
  const problem = { type: "t", title: "Invalid request", status: 400, code: "invalid-request", detail };
  const row = slotRow({ id: 7, problem } as ForecastSlot, 3, 5);
  assert.ok(!isDayRow(row));
  assert.deepEqual([row.line, row.id], [5, 7]);
  assert.match(row.reason, /^airline is "x"; allowed: AAL .* …; scheduled is ""; allowed: a time$/);
  assert.ok(row.reason.length < 200);
});
