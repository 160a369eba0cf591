import assert from "node:assert/strict";
import { test } from "node:test";
import { fitRandomEffects } from "../../../src/models/evaluation/fit-random-effect.ts";
import { flightGroups } from "../../../src/models/evaluation/flight-groups.ts";
import { evaluateLateDepartures } from "../../../src/models/evaluation/late-departure-metrics.ts";
import { lateDepartures } from "../../../src/models/operational/forecasting/late-departures.ts";
import { madeHours } from "./made-hours.ts";

test("intervals of hours that share a random effect have their promised coverage with it, and not without", () => {
  const { flights, probability } = madeHours(0.9, 20, 4);
  const evaluated = evaluateLateDepartures(probability, flights);
  assert.ok(evaluated !== undefined);
  assert.equal(evaluated.hours, 365 * 6);
  // Three standard errors of a share of 2,190 hours
  assert.ok(Math.abs(evaluated.coverage - evaluated.promised) < 0.025, JSON.stringify(evaluated));
  assert.ok(evaluated.promised > 0.8 && evaluated.promised < 0.92);
  assert.ok(evaluated.coverageIndependent < evaluated.promisedIndependent - 0.1, JSON.stringify(evaluated));
  assert.ok(evaluated.widthIndependent < evaluated.width);
  const { hours, coverage } = evaluated.busy ?? {};
  assert.deepEqual([hours, coverage], [evaluated.hours, evaluated.coverage], "every hour is a busy one");
});

test("intervals of days have their promised coverage with a random effect of days, and not without", () => {
  const { flights, probability } = madeHours(0.4, 20, 4, "day");
  const { days, spread, hours } = evaluateLateDepartures(probability, flights) ?? {};
  assert.ok(days !== undefined);
  assert.deepEqual([days.days, hours], [365, 365 * 6]);
  // Three standard errors of a share of 365 days
  assert.ok(Math.abs(days.coverage - days.promised) < 0.06, JSON.stringify(days));
  assert.ok(days.promised >= 0.8 && days.promised < 0.86);
  assert.ok(days.coverageIndependent < days.promisedIndependent - 0.1, JSON.stringify(days));
  assert.ok(days.widthIndependent < days.width);
  // Flights of an hour share the random effect of their day
  assert.ok(Math.abs((spread ?? 0) - days.spread) < 0.1, `${spread}, ${days.spread}`);
});

for (const by of ["hour", "day"] as const) {
  test(`each month is evaluated with the standard deviation of the other months: by ${by}`, () => {
    const { flights, probability } = madeHours(0.9, 6, 8, by);
    const months = [...Map.groupBy(flightGroups(flights, probability, by), ({ month }) => month).values()];
    const { all, without } = fitRandomEffects(months);
    let held = 0;
    const heldIn: Record<string, number> = {};
    for (const [month, groups] of months.entries()) {
      const before = held;
      for (const { probabilities, delayed } of groups) {
        const { low, high } = lateDepartures(probabilities, without[month]);
        if (low <= delayed && delayed <= high) held++;
      }
      heldIn[groups[0].month] = held - before;
    }
    const evaluated = evaluateLateDepartures(probability, flights);
    const metrics = by === "hour" ? evaluated : evaluated?.days;
    assert.equal(metrics?.spread, all);
    assert.equal(metrics?.coverage, held / months.flat().length);
    const counted = Object.entries(evaluated?.months ?? {});
    assert.deepEqual(
      counted.map(([month, counts]) => [month, counts[`${by}s`]]),
      months.map((groups) => [groups[0].month, { groups: groups.length, within: heldIn[groups[0].month] }]),
    );
  });
}

test("hours with fewer than five flights do not count as busy", () => {
  const { flights, probability } = madeHours(0.5, 4, 1);
  assert.equal(evaluateLateDepartures(probability, flights)?.busy, undefined);
  const five = madeHours(0.5, 5, 1);
  assert.equal(evaluateLateDepartures(five.probability, five.flights)?.busy?.fewestFlights, 5);
});

test("the intervals of a single month are not evaluated", () => {
  const { flights, probability } = madeHours(0.5, 5, 1);
  const january = flights.filter(({ scheduled }) => scheduled < Date.UTC(2017, 1) / 60_000);
  assert.equal(evaluateLateDepartures(probability, january), undefined);
});
