import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createRandom } from "../../../../src/flights/synthetic/random.ts";
import type { InboundLeg } from "../../../../src/history/aircraft-history.ts";
import { History } from "../../../../src/history/history.ts";
import type { Outcome } from "../../../../src/history/outcome.ts";
import { AIRCRAFT_FEATURES, readAircraft } from "../../../../src/models/operational/features/aircraft.ts";
import { aircraftColumns } from "../../../../src/models/operational/features/aircraft-columns.ts";
import { FeatureReader, featureNames } from "../../../../src/models/operational/features/features.ts";
import { learnTurnRounds } from "../../../../src/models/operational/features/learn-turn-rounds.ts";
import { pastFlights, replay } from "../../../../src/models/operational/features/past-flights.ts";
import { LEAD_TIMES } from "../../../../src/models/operational/lead-time.ts";
import { encodingOf, madeUpNetwork, STAYS } from "./made-up-network.ts";

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
const encoding = encodingOf(past);
const { aircraft: learnt } = encoding;
const historyLeads = LEAD_TIMES.filter((leadTime) => leadTime !== "schedule");
const ofAircraft = (features: Float32Array) => features.slice(features.length - AIRCRAFT_FEATURES.length);

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
});
