import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  airlineErrors,
  FEWEST_FLIGHTS,
  summarizeAirlines,
} from "../../../web/src/views/model/airlines/airlines.ts";

const figures = { brier: 0.1, ece: 0.02, rocAuc: 0.7 };
const airlines = {
  BBB: { flights: 400, delayed: 100, forecast: 0.26, ...figures },
  AAA: { flights: 400, delayed: 40, forecast: 0.3, ...figures },
  NEW: { flights: 2, delayed: 2, forecast: 0.1, ...figures, rocAuc: null },
  BIG: { flights: 1000, delayed: 200, forecast: 0.2, ...figures },
};
const errors = airlineErrors(airlines, new Map([["BIG", "Big Air"]]));

describe("the errors of airlines", () => {
  it("has the most flown first, of equals the first by code", () => {
    assert.deepEqual(
      errors.map(({ code }) => code),
      ["BIG", "AAA", "BBB", "NEW"],
    );
  });

  it("calls an airline by its name, or its code where that has none", () => {
    assert.deepEqual(
      errors.map(({ name }) => name),
      ["Big Air", "AAA", "BBB", "NEW"],
    );
  });

  it("tells the share delayed with the interval of Wilson", () => {
    // 100 of 400: (0.25 + z²/800 ∓ z √(0.25 · 0.75 / 400 + z²/640000)) ÷ (1 + z²/400), z = 1.96
    const { observed, lower, upper } = errors[2] as (typeof errors)[number];
    assert.equal(observed, 0.25);
    assert.ok(Math.abs(lower - 0.21001) < 1e-4, `${lower}`);
    assert.ok(Math.abs(upper - 0.29472) < 1e-4, `${upper}`);
  });

  it("marks those with few flights, and leaves out those with none", () => {
    const of = (flights: number) =>
      airlineErrors({ A: { flights, delayed: 0, forecast: 0.1, ...figures } }, new Map());
    assert.equal(of(FEWEST_FLIGHTS)[0]?.isFew, false);
    assert.equal(of(FEWEST_FLIGHTS - 1)[0]?.isFew, true);
    assert.deepEqual(of(0), []);
  });

  it("sums up those with enough flights: how many agree, and which is furthest off", () => {
    const summary = summarizeAirlines(errors);
    assert.equal(summary?.judged, 3);
    assert.equal(summary?.within, 2);
    assert.equal(summary?.furthest.code, "AAA");
    assert.equal(summarizeAirlines(errors.slice(3)), undefined);
  });
});
