import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  airlineErrors,
  MIN_FLIGHTS,
  summarizeAirlines,
} from "../../../web/src/views/model/airlines/airlines.ts";

const metrics = { brier: 0.1, ece: 0.02, rocAuc: 0.7 };
const airlines = {
  BBB: { flights: 400, delayed: 100, forecast: 0.26, ...metrics },
  AAA: { flights: 400, delayed: 40, forecast: 0.3, ...metrics },
  NEW: { flights: 2, delayed: 2, forecast: 0.1, ...metrics, rocAuc: null },
  BIG: { flights: 1000, delayed: 200, forecast: 0.2, ...metrics },
};
const errors = airlineErrors(airlines, new Map([["BIG", "Big Air"]]));

describe("the metrics of airlines", () => {
  it("sorts airlines by flights, and by code if these are equal", () => {
    assert.deepEqual(
      errors.map(({ code }) => code),
      ["BIG", "AAA", "BBB", "NEW"],
    );
  });

  it("names an airline, or gives its code if it has no name", () => {
    assert.deepEqual(
      errors.map(({ name }) => name),
      ["Big Air", "AAA", "BBB", "NEW"],
    );
  });

  it("computes the share delayed with its Wilson interval", () => {
    // 100 of 400: (0.25 + z²/800 ∓ z √(0.25 · 0.75 / 400 + z²/640000)) ÷ (1 + z²/400), z = 1.96
    const { observed, lower, upper } = errors[2] as (typeof errors)[number];
    assert.equal(observed, 0.25);
    assert.ok(Math.abs(lower - 0.21001) < 1e-4, `${lower}`);
    assert.ok(Math.abs(upper - 0.29472) < 1e-4, `${upper}`);
  });

  it("marks airlines with few flights, and leaves out those with none", () => {
    const of = (flights: number) =>
      airlineErrors({ A: { flights, delayed: 0, forecast: 0.1, ...metrics } }, new Map());
    assert.equal(of(MIN_FLIGHTS)[0]?.isFew, false);
    assert.equal(of(MIN_FLIGHTS - 1)[0]?.isFew, true);
    assert.deepEqual(of(0), []);
  });

  it("summarizes airlines with enough flights: the number that agree, and the one that is furthest off", () => {
    const summary = summarizeAirlines(errors);
    assert.equal(summary?.evaluated, 3);
    assert.equal(summary?.within, 2);
    assert.equal(summary?.furthest.code, "AAA");
    assert.equal(summarizeAirlines(errors.slice(3)), undefined);
  });
});
