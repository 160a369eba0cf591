import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { Aircraft } from "../../src/history/aircraft.ts";
import { Departures } from "../../src/history/departures.ts";
import { History } from "../../src/history/history.ts";
import { HISTORY_FEATURES, readHistory } from "../../src/history/history-features.ts";
import type { KnownOutcomes } from "../../src/history/known-outcomes.ts";
import type { Outcome, ScheduledFlight } from "../../src/history/outcome.ts";
import { outcomeColumns } from "../../src/history/past/outcome-columns.ts";
import { PastOutcomes } from "../../src/history/past/past-outcomes.ts";
import { differentOutcomes, flights, moments } from "./random-outcomes.ts";

/** Departed flights, in the order of their scheduled times. */
const departed = differentOutcomes.map((list) =>
  list
    .filter(({ operated }) => operated !== undefined)
    .sort((a, b) => a.scheduled - b.scheduled)
    .map((outcome, ordinal) => ({ ...outcome, ordinal })),
);

function historyOf(list: readonly Outcome[]): History {
  const history = new History();
  for (const outcome of list) history.record(outcome);
  return history;
}

function pastOutcomesOf(list: readonly Outcome[]): PastOutcomes {
  const keys = [...new Set(list.map(({ airlineCode, destination }) => `${airlineCode} ${destination}`))];
  const routes = keys.map((key) => key.split(" ") as [string, string]);
  const columns = outcomeColumns(
    {
      scheduled: Float64Array.from(list, ({ scheduled }) => scheduled),
      operated: Float64Array.from(list, ({ operated = Number.NaN }) => operated),
      route: Uint32Array.from(list, ({ airlineCode, destination }) =>
        keys.indexOf(`${airlineCode} ${destination}`),
      ),
      bucket: Uint8Array.from(list, ({ scheduled }) => Math.floor((scheduled % 1440) / 30)),
    },
    routes,
  );
  const movements = () => ({ departures: new Departures(), aircraft: new Aircraft() });
  return new PastOutcomes(structuredClone(columns), undefined, movements);
}

function featuresOf(outcomes: KnownOutcomes, flight: ScheduledFlight, moment: number): Float32Array {
  const features = new Float32Array(HISTORY_FEATURES.length);
  const { slotAt, ...others } = outcomes.routeOf(flight);
  readHistory({ ...others, slot: slotAt(flight.scheduled) }, moment, features);
  return features;
}

/** Whether two flights have the same airline, destination and scheduled time. */
function isSameTime(one: ScheduledFlight, other: ScheduledFlight): boolean {
  const { airlineCode, destination, scheduled } = other;
  return one.airlineCode === airlineCode && one.destination === destination && one.scheduled === scheduled;
}

describe("past outcomes in columns", () => {
  test("are read as those of a history", () => {
    fc.assert(
      fc.property(
        departed,
        fc.array(flights, { minLength: 1, maxLength: 5 }),
        fc.array(moments, { maxLength: 20 }),
        (list, others, at) => {
          const [history, past] = [historyOf(list), pastOutcomesOf(list)];
          assert.deepEqual([past.size, past.from], [history.size, history.from]);
          for (const moment of at) {
            assert.equal(past.toAt(moment), history.toAt(moment));
            for (const flight of [...others, ...list])
              assert.deepEqual(featuresOf(past, flight, moment), featuresOf(history, flight, moment));
          }
          for (const flight of others) assert.equal(past.departureOf(flight), history.departureOf(flight));
          for (const flight of list) {
            const { operated } = list.find((other) => isSameTime(other, flight)) as Outcome;
            assert.deepEqual([past.departureOf(flight), history.departureOf(flight)], [operated, operated]);
          }
        },
      ),
    );
  });
});
