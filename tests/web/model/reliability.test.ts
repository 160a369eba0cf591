import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  flightsEvaluated,
  leadTimeValuesOf,
  monthsOf,
  valuesOf,
} from "../../../web/src/views/model/evaluated/back-test.ts";
import { mostFlights, nearestBin } from "../../../web/src/views/model/reliability/reliability.ts";

const bins = [
  { forecast: 0.05, observed: 0.04, flights: 300 },
  { forecast: 0.29, observed: 0.31, flights: 200 },
  { forecast: 0.36, observed: 0.3, flights: 700 },
];
const pooled = { rocAuc: 0.7, averagePrecision: 0.4, brier: 0.15, logLoss: 0.5, ece: 0.01 };

describe("a reliability curve", () => {
  it("finds the bin nearest to a forecast", () => {
    assert.equal(nearestBin(bins, 0.3), bins[1]);
    assert.equal(nearestBin(bins, 0.34), bins[2]);
    assert.equal(nearestBin(bins, 0.9), bins[2]);
    assert.equal(nearestBin([], 0.3), undefined);
  });

  it("scales its dots by the largest bin of all curves", () => {
    assert.equal(mostFlights([bins, [{ forecast: 0.1, observed: 0.1, flights: 900 }]]), 900);
    assert.equal(mostFlights([]), 1);
  });
});

describe("the back-test of a model", () => {
  const backTest = {
    hour: { pooled, months: { 12: pooled, 7: pooled }, reliability: bins },
    baseline: { pooled, months: { 7: pooled }, reliability: bins },
    day: { pooled, months: {} },
  };

  it("selects the values that are known, from the baseline to the lead time with the most information", () => {
    const named = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);
    assert.deepEqual(named(valuesOf(backTest, (evaluated) => evaluated)), ["baseline", "day", "hour"]);
    assert.deepEqual(named(valuesOf(backTest, ({ reliability }) => reliability)), ["baseline", "hour"]);
    assert.deepEqual(named(leadTimeValuesOf(backTest, ({ reliability }) => reliability)), ["hour"]);
  });

  it("lists the months in order, and counts the flights that were forecast", () => {
    assert.deepEqual(monthsOf(backTest), ["7", "12"]);
    assert.equal(flightsEvaluated(backTest), 1200);
    assert.equal(flightsEvaluated({ day: backTest.day }), undefined);
    assert.deepEqual(monthsOf({}), []);
  });
});
