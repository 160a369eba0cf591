import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { createRandom } from "../../../../src/flights/synthetic/random.ts";
import type { InboundLeg } from "../../../../src/history/aircraft-history.ts";
import { History } from "../../../../src/history/history.ts";
import type { Outcome } from "../../../../src/history/outcome.ts";
import { rocAuc } from "../../../../src/learn/metrics/ranking.ts";
import { AIRCRAFT_FEATURES, readAircraft } from "../../../../src/models/operational/features/aircraft.ts";
import { aircraftColumns } from "../../../../src/models/operational/features/aircraft-columns.ts";
import { FeatureReader, featureNames } from "../../../../src/models/operational/features/features.ts";
import { learnTurnRounds } from "../../../../src/models/operational/features/learn-turn-rounds.ts";
import {
  type PastColumns,
  PastFlights,
  pastFlights,
  replay,
} from "../../../../src/models/operational/features/past-flights.ts";
import { LEAD_MINUTES, LEAD_TIMES, type LeadTime } from "../../../../src/models/operational/lead-time.ts";
import { runLeadTasks } from "../../../../src/models/operational/training/run-lead-tasks.ts";
import { FIRST, madeUpNetwork, STAYS } from "./made-up-network.ts";

const turnRounds = {
  minimum: 45,
  byAirline: { DAL: 40 },
  travelMinutes: { KMIA: 95 },
  roundTrips: { KMIA: 250, "AAL KMIA": 260 },
};
const scheduled = 100_000;
const flight = { airlineCode: "DAL", destination: "KLAX", scheduled, registration: "N100" };
const leg = { registration: "N100", origin: "KMIA", scheduled: scheduled - 60 };

/** Reads the features of the flight an hour before, by their names without a prefix; those without a value are left out. */
function known(
  {
    legs = [],
    departures = [],
    of = flight,
  }: {
    legs?: readonly InboundLeg[];
    departures?: readonly Outcome[];
    of?: Omit<Outcome, "operated">;
  },
  moment = scheduled - 60,
): Record<string, number> {
  const history = new History();
  history.aircraft.recordLeg({ registration: "N999", origin: "KBOS", scheduled: 99_000, operated: 99_005 });
  for (const each of legs) history.aircraft.recordLeg(each);
  for (const each of departures) history.record(each);
  const into = new Float32Array(AIRCRAFT_FEATURES.length);
  readAircraft(of, moment, history.aircraft, turnRounds, into, 0);
  const entries = AIRCRAFT_FEATURES.map(
    (name, index) => [name.slice("aircraft.".length), into[index]] as const,
  );
  return Object.fromEntries(entries.filter(([, value]) => !Number.isNaN(value)));
}

describe("the features of an aircraft", () => {
  test("of one that has arrived are those of its arrival", () => {
    assert.deepEqual(known({ legs: [{ ...leg, operated: scheduled - 65 }] }), {
      ...{ here: 1, arrivalLateness: -5, readyLateness: -25, turnRound: 60 },
    });
  });

  test("of one that is on its way are those of its departure and the usual time to travel", () => {
    const operated = scheduled - 20;
    assert.deepEqual(known({ legs: [{ ...leg, departed: scheduled - 120, operated }] }), {
      ...{ here: 0, arrivalLateness: 35, readyLateness: 15, turnRound: 60 },
    });
  });

  test("of one that should be here by now are those of an arrival at once", () => {
    const { arrivalLateness } = known({ legs: [{ ...leg, departed: scheduled - 300 }] });
    assert.equal(arrivalLateness, 0);
  });

  test("of one that has not left are those of a departure at once, at the earliest as scheduled", () => {
    assert.equal(known({ legs: [leg] }).arrivalLateness, 95);
    assert.equal(known({ legs: [leg] }, scheduled - 300).arrivalLateness, 0);
  });

  test("take an estimate from the moment at which it was made, if it has not arrived", () => {
    const estimate = { ...leg, departed: scheduled - 120, estimated: scheduled - 10 };
    assert.equal(known({ legs: [{ ...estimate, estimatedAt: scheduled - 70 }] }).arrivalLateness, 50);
    assert.equal(known({ legs: [{ ...estimate, estimatedAt: scheduled - 50 }] }).arrivalLateness, 35);
  });

  test("have no arrival where legs are not reported: none of the day before", () => {
    const later = { ...flight, scheduled: scheduled + 3000 };
    const legs = [{ ...leg, scheduled: scheduled + 2940 }];
    assert.deepEqual(known({ legs, of: later }, scheduled + 2940), { turnRound: 60 });
  });

  test("are those of its last departure from here, and of the usual time until it leaves again", () => {
    const departure = {
      airlineCode: "AAL",
      destination: "KMIA",
      scheduled: scheduled - 240,
      registration: "N100",
    };
    assert.deepEqual(known({ departures: [{ ...departure, operated: scheduled - 200 }] }), {
      ...{ away: 240, lastLateness: 40, returnLateness: 60 },
    });
    // Known to be late, and not to have left an hour before the flight.
    const waiting = { ...departure, airlineCode: "DAL", operated: undefined };
    assert.deepEqual(known({ departures: [waiting] }), { away: 240, lastLateness: 180, returnLateness: 190 });
    assert.deepEqual(
      known({ departures: [{ ...departure, scheduled: scheduled - 1500, operated: 98_500 }] }),
      {},
    );
  });

  test("leave out a leg after which the aircraft left again, and one of the day before", () => {
    const departure = {
      airlineCode: "DAL",
      destination: "KMIA",
      scheduled: scheduled - 300,
      registration: "N100",
    };
    const legs = [{ ...leg, scheduled: scheduled - 400, operated: scheduled - 390 }];
    const left = known({ legs, departures: [{ ...departure, operated: scheduled - 300 }] });
    assert.deepEqual(Object.keys(left), ["away", "lastLateness", "returnLateness"]);
    assert.deepEqual(
      known({ legs: [{ ...leg, scheduled: scheduled - 1441, operated: scheduled - 1400 }] }),
      {},
    );
  });

  test("have no values without a registration, or for an aircraft of which nothing is known", () => {
    const legs = [{ ...leg, operated: scheduled - 65 }];
    const { registration: _, ...unnamed } = flight;
    assert.deepEqual(known({ legs, of: unnamed }), {});
    assert.deepEqual(known({ legs, of: { ...flight, registration: "N101" } }), {});
  });
});

const network = madeUpNetwork({ days: 12, aircraft: 30 }, createRandom(3));
const past = pastFlights(network);
const everyRow = Uint32Array.from({ length: past.length }, (_, index) => index);
/** One in which departures wait for hours. */
const eventful = pastFlights(madeUpNetwork({ days: 8, aircraft: 30, longDelays: 0.1 }, createRandom(4)));
const learnt = learnTurnRounds(past, everyRow)?.all;
assert(learnt !== undefined);
const encoding = {
  airlines: ["AAL", "DAL"],
  destinations: ["KBOS", "KLAX", "KMIA"],
  aircraft: learnt,
  typicalTraffic: {
    before15: new Array(336).fill(1),
    before60: new Array(336).fill(4),
    airline60: new Array(144).fill(2),
    day: new Array(7).fill(100),
  },
};
const historyLeads = LEAD_TIMES.filter((leadTime) => leadTime !== "schedule");
const ofAircraft = (features: Float32Array) => features.slice(features.length - AIRCRAFT_FEATURES.length);

function featuresIn(flights: PastFlights, index: number, leadTime: LeadTime): Float32Array {
  const { history } = replay(flights);
  const into = new Float32Array(featureNames(leadTime, encoding).length);
  new FeatureReader(encoding).read(flights.at(index), leadTime, { history }, into);
  return ofAircraft(into);
}

describe("the aircraft of a made-up network", () => {
  test("show the minimum turn-round of each airline, the time to travel, and the time to be back", () => {
    const near = (value: number | undefined, expected: number, by: number) =>
      assert.ok(Math.abs((value ?? Number.NaN) - expected) <= by, `${value} is not about ${expected}`);
    near(learnt.byAirline.AAL, STAYS[0], 3);
    near(learnt.byAirline.DAL, STAYS[1], 3);
    assert.deepEqual(learnt.travelMinutes, { KBOS: 150, KLAX: 240, KMIA: 95 });
    for (const [place, travel] of Object.entries(learnt.travelMinutes))
      near(learnt.roundTrips[`AAL ${place}`], 2 * travel + 60 + STAYS[0] + 10, 45);
  });

  test("are unknown to data without registrations, and to arrivals", () => {
    const { registration: _, legs: __, ...unnamed } = network;
    for (const table of [unnamed, { ...network, movement: "arrivals" as const }]) {
      assert.equal(learnTurnRounds(pastFlights(table), everyRow), undefined);
      assert.equal(pastFlights(table).at(0).registration, undefined);
    }
    assert.deepEqual(
      featureNames("hour", {}).filter((name) => name.startsWith("aircraft.")),
      [],
    );
  });

  test("have the same features in training as in service, at every lead time", () => {
    const { history } = replay(past);
    for (const leadTime of historyLeads) {
      const columns = aircraftColumns(past, [encoding], leadTime);
      const into = new Float32Array(featureNames(leadTime, encoding).length);
      const reader = new FeatureReader(encoding);
      for (let index = 0; index < past.length; index += 7) {
        reader.read(past.at(index), leadTime, { history }, into);
        assert.deepEqual(
          Float32Array.from(columns, (column) => column[index]),
          ofAircraft(into),
        );
      }
    }
  });

  test("point in time: whatever happens after the moment, no feature moves", () => {
    const cases = fc.record({
      index: fc.nat(eventful.length - 1),
      leadTime: fc.constantFrom(...historyLeads),
      seed: fc.nat(),
    });
    fc.assert(
      fc.property(cases, ({ index, leadTime, seed }) => {
        const moment = eventful.at(index).scheduled - LEAD_MINUTES[leadTime];
        const changed = new PastFlights(otherFuture(eventful.columns, moment, createRandom(seed)));
        assert.deepEqual(featuresIn(changed, index, leadTime), featuresIn(eventful, index, leadTime));
      }),
      { numRuns: 150 },
    );
  });

  test("point in time: the same, of what has no time yet: a service does not know the future", () => {
    fc.assert(
      fc.property(fc.nat(eventful.length - 1), fc.constantFrom(...historyLeads), (index, leadTime) => {
        const asked = eventful.at(index);
        const moment = asked.scheduled - LEAD_MINUTES[leadTime];
        const history = new History();
        const isKnown = (time: number | undefined) => time !== undefined && time <= moment;
        for (const leg of eventful.columns.legs?.scheduled.keys() ?? []) {
          const { departed, operated, ...rest } = eventful.legAt(leg);
          history.aircraft.recordLeg({
            ...rest,
            ...(departed !== undefined && isKnown(departed) && { departed }),
            ...(operated !== undefined && isKnown(operated) && { operated }),
          });
        }
        for (const each of eventful) {
          if (isKnown(each.operated)) history.record(each);
          else if (isKnown(each.scheduled + 15)) history.record({ ...each, operated: undefined });
        }
        const into = new Float32Array(AIRCRAFT_FEATURES.length);
        readAircraft(asked, moment, history.aircraft, learnt, into, 0);
        assert.deepEqual(into, featuresIn(eventful, index, leadTime));
      }),
      { numRuns: 150 },
    );
  });

  test("rank delays better an hour before; known a day later, what they give vanishes", async () => {
    const until = FIRST + 8 * 24 * 60 - 300;
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
    const later = (times: Float64Array) => times.map((time) => time + 24 * 60);
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
