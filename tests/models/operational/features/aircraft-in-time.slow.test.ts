import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import fc from "fast-check";
import { readFlights } from "../../../../src/flights/reading/read-flights.ts";
import { createRandom } from "../../../../src/flights/synthetic/random.ts";
import type { InboundLeg } from "../../../../src/history/aircraft-history.ts";
import { History } from "../../../../src/history/history.ts";
import { rocAuc } from "../../../../src/learn/metrics/ranking.ts";
import { AIRCRAFT_FEATURES, readAircraft } from "../../../../src/models/operational/features/aircraft.ts";
import {
  type PastColumns,
  PastFlights,
  pastFlights,
  replay,
} from "../../../../src/models/operational/features/past-flights.ts";
import { LEAD_MINUTES } from "../../../../src/models/operational/lead-time.ts";
import { runLeadTasks } from "../../../../src/models/operational/training/run-lead-tasks.ts";
import { trainOperational } from "../../../../src/models/operational/training/train-operational.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { encodingOf, FIRST, madeUpNetwork } from "./made-up-network.ts";

const DAY = 24 * 60;
const network = madeUpNetwork({ days: 12, aircraft: 30 }, createRandom(3));
const past = pastFlights(network);
/** One in which departures wait for hours. */
const eventful = pastFlights(madeUpNetwork({ days: 8, aircraft: 30, longDelays: 0.1 }, createRandom(4)));
const { aircraft: turnRounds } = encodingOf(eventful);
const { history: all } = replay(eventful);

/** A flight of the eventful network, and the minutes before its scheduled time at which it is asked for, also after it. */
const asked = fc.record({
  index: fc.nat(eventful.length - 1),
  ahead: fc.oneof(
    fc.constantFrom(...Object.values(LEAD_MINUTES)),
    fc.integer({ min: -120, max: 4 * 60 }),
    fc.integer({ min: 0, max: 4 * DAY }),
  ),
  seed: fc.nat(),
});

function featuresOf(index: number, moment: number, { aircraft }: History): Float32Array {
  const into = new Float32Array(AIRCRAFT_FEATURES.length);
  readAircraft(eventful.at(index), moment, aircraft, turnRounds, into, 0);
  return into;
}

/** Replays the eventful network with other legs. */
function withLegs(legs: readonly InboundLeg[]): History {
  const { legs: _, ...columns } = eventful.columns;
  const { history } = replay(new PastFlights(columns));
  for (const leg of legs) history.aircraft.recordLeg(leg);
  return history;
}

const eventfulLegs = Array.from(eventful.columns.legs?.scheduled.keys() ?? [], (leg) => eventful.legAt(leg));

/** Gives two of three legs an estimate, made up to 6 hours before or 2 hours after the scheduled arrival. */
function estimated(legs: readonly InboundLeg[], random: () => number): InboundLeg[] {
  return legs.map((leg) => {
    if (random() < 1 / 3) return leg;
    const estimatedAt = leg.scheduled + Math.round(random() * 480 - 360);
    return { ...leg, estimatedAt, estimated: leg.scheduled + Math.round(random() * 200 - 20) };
  });
}

describe("what is known of an aircraft at a moment, also after the scheduled time,", () => {
  test("does not move, whatever happens after it", () => {
    fc.assert(
      fc.property(asked, ({ index, ahead, seed }) => {
        const moment = eventful.at(index).scheduled - ahead;
        const changed = new PastFlights(otherFuture(eventful.columns, moment, createRandom(seed)));
        assert.deepEqual(featuresOf(index, moment, replay(changed).history), featuresOf(index, moment, all));
      }),
      { numRuns: 150 },
    );
  });

  test("is the same of what has no time yet: a service does not know the future", () => {
    fc.assert(
      fc.property(asked, ({ index, ahead }) => {
        const moment = eventful.at(index).scheduled - ahead;
        const history = new History();
        const isKnown = (time: number | undefined) => time !== undefined && time <= moment;
        for (const { departed, operated, ...leg } of eventfulLegs) {
          history.aircraft.recordLeg({
            ...leg,
            ...(departed !== undefined && isKnown(departed) && { departed }),
            ...(operated !== undefined && isKnown(operated) && { operated }),
          });
        }
        for (const each of eventful) {
          if (isKnown(each.operated)) history.record(each);
          else if (isKnown(each.scheduled + 15)) history.record({ ...each, operated: undefined });
        }
        assert.deepEqual(featuresOf(index, moment, history), featuresOf(index, moment, all));
      }),
      { numRuns: 150 },
    );
  });

  test("has no estimate that is made after it", () => {
    let decided = 0;
    fc.assert(
      fc.property(asked, ({ index, ahead, seed }) => {
        const random = createRandom(seed);
        const moment = eventful.at(index).scheduled - ahead;
        const legs = estimated(eventfulLegs, random);
        const later = legs.map(({ estimated, estimatedAt = -Infinity, ...leg }): InboundLeg => {
          if (estimatedAt <= moment)
            return estimated === undefined ? leg : { ...leg, estimated, estimatedAt };
          if (random() < 0.5) return leg;
          return {
            ...leg,
            estimated: leg.scheduled + random() * 500,
            estimatedAt: moment + random() * 500 + 0.5,
          };
        });
        const known = featuresOf(index, moment, withLegs(legs));
        assert.deepEqual(featuresOf(index, moment, withLegs(later)), known);
        if (featuresOf(index, moment, all)[1] !== known[1]) decided++;
      }),
      { numRuns: 150 },
    );
    assert.ok(decided > 5, `an estimate decided in ${decided} cases`);
  });

  test("has nothing of legs and departures that were withdrawn", () => {
    fc.assert(
      fc.property(asked, ({ index, ahead, seed }) => {
        const random = createRandom(seed);
        const moment = eventful.at(index).scheduled - ahead;
        const legs = estimated(eventfulLegs, random);
        const isWithdrawn = legs.map(() => random() < 0.3);
        const history = withLegs(legs);
        for (const [leg, each] of legs.entries()) if (isWithdrawn[leg]) history.aircraft.forgetLeg(each);
        const left = new History();
        for (const [leg, each] of legs.entries()) if (!isWithdrawn[leg]) left.aircraft.recordLeg(each);
        for (const each of eventful) {
          if (random() < 0.3) history.forget(each);
          else left.record(each);
        }
        assert.deepEqual(featuresOf(index, moment, history), featuresOf(index, moment, left));
      }),
      { numRuns: 100 },
    );
  });

  test("has nothing of the cancelled legs and departures of a file", async () => {
    const header = "origin,destination,movement,airline,flight,registration,scheduled,operated,status";
    const day = "2024-05-06";
    const rows = [
      `KSFO,KSEA,arrivals,ASA,11,N1,${day} 10:00,${day} 10:20,`,
      `KSEA,KLAX,departures,ASA,12,N1,${day} 11:00,${day} 11:10,`,
      `KSFO,KSEA,arrivals,ASA,15,N2,${day} 11:30,${day} 11:25,`,
      `KSEA,KLAX,departures,ASA,16,N2,${day} 14:00,${day} 14:30,`,
    ];
    const cancelled = [
      `KSFO,KSEA,arrivals,ASA,21,N1,${day} 10:40,,cancelled`,
      `KSEA,KSFO,departures,ASA,22,N2,${day} 12:30,,cancelled`,
    ];
    const columnsOf = async (name: string, lines: readonly string[]) => {
      const path = join(temporaryFolder(), name);
      writeFileSync(path, [header, ...lines, ""].join("\n"));
      const { flights } = await readFlights(path, { airports: ["KSEA"] });
      const { row: _, ...columns } = pastFlights(flights).columns;
      return columns;
    };
    const without = await columnsOf("without.csv", rows);
    assert.equal(without.legs?.scheduled.length, 2);
    assert.deepEqual(await columnsOf("with.csv", [...cancelled, ...rows]), without);
  });
});

describe("forecasts with the aircraft", () => {
  test("do not move, whatever happens after their moment, before the scheduled time and after it", async () => {
    const { model } = await trainOperational(network, { leadTimes: ["30min", "departure", "10min-late"] });
    assert.ok(model.data.leads["10min-late"]?.trees.featureNames.includes("aircraft.readyLateness"));
    const { history } = replay(past);
    const { legs: _, ...columns } = past.columns;
    const { history: withoutLegs } = replay(new PastFlights(columns));
    const random = createRandom(11);
    let moved = 0;
    for (let index = past.firstFrom(FIRST + 9 * DAY); index < past.length; index += 3) {
      const flight = past.at(index);
      const at = Math.floor(flight.scheduled + 40 - random() * 400);
      if (flight.operated <= at) continue;
      const changed = replay(new PastFlights(otherFuture(past.columns, at, random)));
      const forecast = model.forecast(flight, { history }, { at });
      assert.equal(forecast.moment, at);
      assert.deepEqual(model.forecast(flight, { history: changed.history }, { at }), forecast);
      if (model.forecast(flight, { history: withoutLegs }, { at }).probability !== forecast.probability)
        moved++;
    }
    assert.ok(moved > 20, `the legs move ${moved} forecasts`);
  });

  test("rank delays better an hour before; known a day later, what legs give vanishes", async () => {
    const until = FIRST + 8 * DAY - 300;
    const aucOf = async (columns: PastColumns) => {
      const flights = new PastFlights(columns);
      const [{ forecasts }] = await runLeadTasks(flights, [
        { leadTime: "hour", until, forecastUntil: Infinity },
      ]);
      const ahead = flights.scheduledBetween(until, Infinity);
      const labels = Uint8Array.from(ahead, (each) => (each.operated - each.scheduled > 15 ? 1 : 0));
      return rocAuc(
        labels,
        Float64Array.from(forecasts.over, ([over15]) => over15),
      );
    };
    const { legs, ...columns } = past.columns;
    assert(legs !== undefined);
    const later = (times: Float64Array) => times.map((time) => time + DAY);
    const without = await aucOf(columns);
    const known = await aucOf({ ...columns, legs });
    const late = { ...legs, departed: later(legs.departed), operated: later(legs.operated) };
    const knownLater = await aucOf({ ...columns, legs: late });
    assert.ok(known > without + 0.05, `${known} with the legs, ${without} without`);
    assert.ok(Math.abs(knownLater - without) < 0.02, `${knownLater} a day later, ${without} without`);
  });
});

/** The same flights and legs, with other times of whatever was not known at a moment. */
function otherFuture(columns: PastColumns, moment: number, random: () => number): PastColumns {
  const { scheduled, operated, legs } = columns;
  const after = (time: number) => Math.max(time, moment) + 0.5 + random() * 300;
  // Whether a flight is late by a quarter of an hour is known then.
  const isKnown = (index: number) => operated[index] <= moment;
  return {
    ...columns,
    operated: operated.map((time, index) => (isKnown(index) ? time : after(scheduled[index]))),
    ...(legs && {
      legs: {
        ...legs,
        departed: legs.departed.map((time) => (time <= moment ? time : after(time - random() * 300))),
        operated: legs.operated.map((time) =>
          time <= moment ? time : random() < 0.2 ? Number.NaN : after(time),
        ),
      },
    }),
  };
}
