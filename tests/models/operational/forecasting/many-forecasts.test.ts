import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { loadOperational } from "../../../../src/models/operational/artefact/saved-operational.ts";
import type { FlightToForecast } from "../../../../src/models/operational/features/features.ts";
import type {
  Forecast,
  ForecastOptions,
} from "../../../../src/models/operational/forecasting/operational-model.ts";
import { LEAD_MINUTES, LEAD_TIMES } from "../../../../src/models/operational/lead-time.ts";
import { smallModel } from "../small-model.ts";

const { model: small, flights, knowledge } = smallModel(1500, LEAD_TIMES);
/** One whose distributions are of shares, as those of every new model. */
const { model: shipped } = await loadOperational("models/operational");

/** The values of a forecast, of which the distribution holds for a while. */
const valuesOf = ({ lateness, ...forecast }: Forecast) => ({
  ...forecast,
  quantiles: lateness.quantiles,
  exceeding: [...lateness.exceeding],
});

const moments: fc.Arbitrary<ForecastOptions> = fc.oneof(
  fc.constant({}),
  fc.constantFrom(...LEAD_TIMES).map((leadTime) => ({ leadTime })),
  fc.integer({ min: -20 * 24 * 60, max: 0 }).map((ahead) => ({ at: flights[900].scheduled + ahead })),
  fc.integer({ min: -20 * 24 * 60, max: 9 * 60 }).map((ahead) => ({ now: flights[900].scheduled + ahead })),
);

describe("forecasts that are made at once", () => {
  for (const [name, model] of [
    ["a small model", small],
    ["the shipped model", shipped],
  ] as const) {
    test(`are those of each flight, to the last bit: ${name}`, () => {
      fc.assert(
        fc.property(moments, fc.integer({ min: 900, max: 1400 }), fc.nat(60), (moment, from, count) => {
          const some = flights.slice(from, from + count);
          const routes = some.map((flight) => ({ ...flight, scheduled: 0 }));
          const prepared = (flight: FlightToForecast, index: number) => ({
            route: model.prepare(routes[index], knowledge),
            scheduled: flight.scheduled,
          });
          const made: unknown[] = [];
          model.forecastAll(some.map(prepared), moment, (flight, forecast) => {
            assert.equal(flight.scheduled, some[made.length].scheduled);
            made.push(valuesOf(forecast));
          });
          assert.deepEqual(
            made,
            some.map((flight) => valuesOf(model.forecast(flight, knowledge, moment))),
          );
        }),
        { numRuns: 60 },
      );
    });
  }

  test("are made anew after flights that could not be forecast", () => {
    const [first, second] = [flights[10], flights[1200]];
    const prepared = (flight: FlightToForecast) => ({
      route: small.prepare(flight, knowledge),
      scheduled: flight.scheduled,
    });
    const at = first.scheduled + 7 * 60;
    assert.throws(() => small.forecastAll([second, first].map(prepared), { at }, () => assert.fail()));
    const made: Forecast[] = [];
    small.forecastAll([prepared(second)], { at: second.scheduled - LEAD_MINUTES.hour }, (_, forecast) => {
      made.push(forecast);
    });
    const alone = small.forecast(second, knowledge, { at: second.scheduled - LEAD_MINUTES.hour });
    assert.deepEqual(
      made.map(({ probability }) => probability),
      [alone.probability],
    );
  });
});
