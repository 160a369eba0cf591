import assert from "node:assert/strict";
import { test } from "node:test";
import { fitRandomEffects } from "../../../src/models/evaluation/fit-random-effect.ts";
import { flightGroups } from "../../../src/models/evaluation/flight-groups.ts";
import { madeHours } from "./made-hours.ts";

const monthsOf = ({ flights, probability }: ReturnType<typeof madeHours>, by: "hour" | "day" = "hour") => [
  ...Map.groupBy(flightGroups(flights, probability, by), ({ month }) => month).values(),
];

test("groups flights by date and hour, with their probabilities and the number of delayed ones", () => {
  const { flights, probability } = madeHours(1, 3, 5);
  const hours = flightGroups(flights, probability, "hour");
  assert.equal(hours.length, 365 * 6);
  assert.deepEqual(hours[7].probabilities, probability.subarray(21, 24));
  const late = flights.slice(21, 24).filter(({ scheduled, operated }) => operated - scheduled > 15);
  assert.equal(hours[7].delayed, late.length);
  assert.deepEqual([hours[0].month, hours[31 * 6].month, hours[365 * 6 - 1].month], ["1", "2", "12"]);
});

test("groups flights by date", () => {
  const { flights, probability } = madeHours(1, 3, 5);
  const days = flightGroups(flights, probability, "day");
  assert.equal(days.length, 365);
  assert.deepEqual(days[7].probabilities, probability.subarray(7 * 18, 8 * 18));
  const late = flights.slice(7 * 18, 8 * 18).filter(({ scheduled, operated }) => operated - scheduled > 15);
  assert.equal(days[7].delayed, late.length);
  assert.deepEqual([days[30].month, days[31].month, days[364].month], ["1", "2", "12"]);
});

test("recovers the standard deviation of a random effect of hours", () => {
  for (const [standardDeviation, flightsAnHour] of [
    [0.6, 12],
    [1.5, 6],
  ] as const) {
    const { all, without } = fitRandomEffects(monthsOf(madeHours(standardDeviation, flightsAnHour, 11)));
    // About three standard errors of an estimate from 2,190 hours
    assert.ok(Math.abs(all - standardDeviation) < 0.12, `${all}, simulated with ${standardDeviation}`);
    assert.equal(without.length, 12);
    for (const one of without) assert.ok(Math.abs(one - all) < 0.05 && one !== all);
  }
});

test("recovers the standard deviation of a random effect of days", () => {
  for (const standardDeviation of [0.3, 0.6]) {
    const { all } = fitRandomEffects(monthsOf(madeHours(standardDeviation, 20, 11, "day"), "day"));
    // About three standard errors of an estimate from 365 days
    assert.ok(Math.abs(all - standardDeviation) < 0.09, `${all}, simulated with ${standardDeviation}`);
  }
});

test("independent random effects of hours give days a smaller standard deviation", () => {
  const { all } = fitRandomEffects(monthsOf(madeHours(0.8, 20, 11), "day"));
  // The mean of the random effects of six hours has a standard deviation of 0.8 ÷ √6
  assert.ok(Math.abs(all - 0.8 / Math.sqrt(6)) < 0.09, String(all));
});

test("independent flights have a standard deviation near 0", () => {
  const { all } = fitRandomEffects(monthsOf(madeHours(0, 12, 3)));
  assert.ok(all < 0.15, String(all));
});

test("hours of one flight each have a standard deviation of 0", () => {
  const { all } = fitRandomEffects([[{ month: "1", probabilities: Float64Array.of(0.2), delayed: 1 }]]);
  assert.ok(all >= 0 && all <= 5);
});

test("the fit without a month equals the fit to the others alone", () => {
  const months = monthsOf(madeHours(0.8, 8, 2));
  const { without } = fitRandomEffects(months);
  assert.equal(without[4], fitRandomEffects(months.toSpliced(4, 1)).all);
});
