import assert from "node:assert/strict";
import { test } from "node:test";
import { airportHours } from "../../../src/models/back-test/airport-hours.ts";
import { fitSpreads } from "../../../src/models/back-test/fit-spread.ts";
import { judgeLateDepartures } from "../../../src/models/back-test/judge-late-departures.ts";
import { lateDepartures } from "../../../src/models/operational/late-departures.ts";
import { madeHours } from "./made-hours.ts";

test("intervals of hours that were made with a spread hold what they promise, and without it do not", () => {
  const { flights, probability } = madeHours(0.9, 20, 4);
  const judged = judgeLateDepartures({ probability }, flights);
  assert.ok(judged !== undefined);
  assert.equal(judged.hours, 365 * 6);
  // Three standard errors of a share of 2,190 hours
  assert.ok(Math.abs(judged.coverage - judged.promised) < 0.025, JSON.stringify(judged));
  assert.ok(judged.promised > 0.8 && judged.promised < 0.92);
  assert.ok(judged.coverageIndependent < judged.promisedIndependent - 0.1, JSON.stringify(judged));
  assert.ok(judged.widthIndependent < judged.width);
  const { hours, coverage } = judged.busy ?? {};
  assert.deepEqual([hours, coverage], [judged.hours, judged.coverage], "every hour is a busy one");
});

test("each month is judged by the spread of the others", () => {
  const { flights, probability } = madeHours(0.9, 6, 8);
  const months = [...Map.groupBy(airportHours(flights, probability), ({ month }) => month).values()];
  const { all, without } = fitSpreads(months);
  let held = 0;
  for (const [month, hours] of months.entries()) {
    for (const { probabilities, delayed } of hours) {
      const { low, high } = lateDepartures(probabilities, without[month]);
      if (low <= delayed && delayed <= high) held++;
    }
  }
  const judged = judgeLateDepartures({ probability }, flights);
  assert.equal(judged?.spread, all);
  assert.equal(judged?.coverage, held / judged.hours);
});

test("hours of fewer than five flights are no busy ones", () => {
  const { flights, probability } = madeHours(0.5, 4, 1);
  assert.equal(judgeLateDepartures({ probability }, flights)?.busy, undefined);
  const five = madeHours(0.5, 5, 1);
  assert.equal(judgeLateDepartures(five, five.flights)?.busy?.fewestFlights, 5);
});

test("of one month nothing can be told", () => {
  const { flights, probability } = madeHours(0.5, 5, 1);
  const january = flights.filter(({ scheduled }) => scheduled < Date.UTC(2017, 1) / 60_000);
  assert.equal(judgeLateDepartures({ probability }, january), undefined);
});
