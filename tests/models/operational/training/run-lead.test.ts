import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { FlightTable } from "../../../../src/flights/flight-table.ts";
import { parseLocalTime } from "../../../../src/flights/local-time.ts";
import type { QuantileName } from "../../../../src/models/operational/distribution/quantiles.ts";
import { reasonCodeOf } from "../../../../src/models/operational/explaining/reason-codes.ts";
import { FeatureReader, featureNames } from "../../../../src/models/operational/features/features.ts";
import { pastFlights, replay } from "../../../../src/models/operational/features/past-flights.ts";
import { leadForecaster } from "../../../../src/models/operational/lead-model.ts";
import { LEAD_MINUTES } from "../../../../src/models/operational/lead-time.ts";
import { learnEncodings } from "../../../../src/models/operational/training/learn-encodings.ts";
import { trafficColumns } from "../../../../src/models/operational/training/traffic-columns.ts";
import { runTask } from "../run-task.ts";
import { yearTable } from "../small-model.ts";

const table = yearTable(1000);
const flights = pastFlights(table);
const traffic = trafficColumns(flights);
const knowledge = replay(flights);
const until = parseLocalTime("2017-10-01 00:00:00") as number;
const forecastUntil = parseLocalTime("2017-11-15 00:00:00") as number;
const middle = parseLocalTime("2017-10-20 00:00:00") as number;

/** Returns the flights with other departure times for those that departed after a moment, still after it. */
function withAnotherFuture(moment: number): FlightTable {
  const operated = table.operated.map((time, row) => {
    if (time <= moment) return time;
    const other = table.scheduled[row] + (time - table.scheduled[row] > 15 ? -3 : 90);
    // A flight known to be delayed at the moment stays delayed, possibly by much more.
    return other > moment ? other : time + 120;
  });
  return { ...table, operated };
}

for (const leadTime of ["day", "hour"] as const) {
  describe(`training and forecasting at lead time ${leadTime}`, () => {
    const task = { leadTime, until, forecastUntil };
    const lead = LEAD_MINUTES[leadTime];
    const first = runTask(table, task);
    const ahead = flights.scheduledBetween(until, forecastUntil);

    test("does not depend on flights that had not departed by then", () => {
      const changed = withAnotherFuture(until - lead);
      assert.ok(changed.operated?.some((time, row) => time !== table.operated[row]));
      const { lead: learnt } = runTask(changed, { leadTime, until });
      assert.deepEqual(learnt, first.lead);
      const { lead: earlier } = runTask(withAnotherFuture(until - lead - 30 * 1440), {
        leadTime,
        until,
      });
      assert.notDeepEqual(earlier, first.lead, "what became of those that had left is learnt from");
    });

    test("forecasts a flight independently of outcomes known after its lead time", () => {
      const { forecasts } = runTask(withAnotherFuture(middle), task);
      const isBefore = ahead.map(({ scheduled }) => scheduled - lead <= middle);
      const moved = forecasts.over.map(([over15], index) => over15 !== first.forecasts.over[index][0]);
      assert.ok(isBefore.filter(Boolean).length > 30);
      assert.deepEqual(
        moved.filter((_, index) => isBefore[index]),
        isBefore.filter(Boolean).map(() => false),
      );
      assert.ok(moved.filter(Boolean).length > 5, "later ones know what came after");
    });

    test("forecasts the flights from one moment to before another, as the model does", () => {
      const known = [...flights.entries()].flatMap(([index, { operated }]) =>
        operated <= until - lead ? [index] : [],
      );
      const reader = new FeatureReader(learnEncodings(flights, traffic, Uint32Array.from(known)).encoding);
      const row = new Float32Array(featureNames(leadTime).length);
      const forecastOf = leadForecaster(first.lead);
      const { over, expectedLateness: expected, lateness } = first.forecasts;
      const { quantiles, crps } = lateness;
      assert.deepEqual([over.length, expected.length], [ahead.length, ahead.length]);
      for (const [index, flight] of ahead.entries()) {
        reader.read(flight, leadTime, knowledge, row);
        const forecast = forecastOf(row);
        assert.deepEqual(over[index], forecast.over);
        assert.equal(expected[index], forecast.expectedLatenessMinutes);
        assert.equal(crps[index], forecast.lateness.crps(flight.operated - flight.scheduled));
        for (const [name, minutes] of Object.entries(forecast.lateness.quantiles)) {
          assert.equal(quantiles[name as QuantileName][index], minutes);
        }
        if (index > 20) break;
      }
    });

    test("has the feature importance by reason", () => {
      const { featureImportance } = first.forecasts;
      assert.deepEqual(
        Object.keys(featureImportance).sort(),
        [
          ...new Set(
            featureNames(leadTime).flatMap((name) =>
              [0, Number.NaN].map((value) => reasonCodeOf(name, value)),
            ),
          ),
        ].sort(),
      );
      assert.ok(Object.values(featureImportance).every((effect) => effect >= 0 && effect < 5));
      assert.ok(Object.values(featureImportance).some((effect) => effect > 0.05));
    });
  });
}

test("a model knows the airlines and destinations of the flights that had departed by then", () => {
  const indices = Uint32Array.from({ length: 50 }, (_, index) => index);
  const { airlines, destinations } = learnEncodings(flights, traffic, indices).encoding;
  const first = Array.from(indices, (index) => flights.at(index));
  assert.deepEqual(airlines, [...new Set(first.map(({ airlineCode }) => airlineCode))].sort());
  assert.deepEqual(destinations, [...new Set(first.map(({ destination }) => destination))].sort());
});

test("refuses to train on no flights", () => {
  assert.throws(() => runTask(table, { leadTime: "hour", until: 0 }), {
    code: "invalid-argument",
    message: /^flights: 0 with 0 delayed/,
  });
});
