import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { timeZoneOf } from "../../../../src/flights/time-zone.ts";
import { History } from "../../../../src/history/history.ts";
import { FeatureReader, featureNames } from "../../../../src/models/operational/features/features.ts";
import { INBOUND_FEATURES, learnTravelMinutes } from "../../../../src/models/operational/features/inbound.ts";

const zone = timeZoneOf("America/New_York");
const travelMinutes = { KLAX: 240, KMIA: 95 };
const encoding = {
  airlines: ["AAL", "DAL"],
  destinations: ["KLAX", "KMIA"],
  travelMinutes,
  typicalTraffic: {
    before15: new Array(336).fill(1),
    before60: new Array(336).fill(4),
    airline60: new Array(144).fill(2),
    day: new Array(7).fill(100),
  },
};
const reader = new FeatureReader(encoding, zone);
const names = featureNames("hour", encoding);

const at = (time: string) => Date.parse(`${time}Z`) / 60_000;
const arrival = (scheduled: number, destination = "KMIA") => ({
  airlineCode: "DAL",
  destination,
  flightType: "N" as const,
  scheduled,
});

function inbound(flight: ReturnType<typeof arrival>, history: History): [left: number, lateness: number] {
  const into = new Float32Array(names.length);
  reader.read(flight, "hour", { history }, into);
  return [into[names.indexOf("inbound.left")], into[names.indexOf("inbound.lateness")]];
}

describe("the features of an inbound flight", () => {
  const scheduled = at("2015-01-03T18:00:00");
  const historyOf = (departed?: number) => {
    const history = new History(zone);
    history.departures.record(arrival(at("2015-01-03T08:00:00")), at("2015-01-03T06:20:00"));
    if (departed !== undefined) history.departures.record(arrival(scheduled), departed);
    return history;
  };

  test("say that it has left, and how late it is if it takes as long as usual", () => {
    assert.deepEqual(inbound(arrival(scheduled), historyOf(at("2015-01-03T16:45:00"))), [1, 20]);
    assert.deepEqual(inbound(arrival(scheduled), historyOf(at("2015-01-03T16:15:00"))), [1, -10]);
  });

  test("say that it has not left though it should have: it is late from the moment of the forecast", () => {
    for (const departed of [undefined, at("2015-01-03T17:30:00")]) {
      assert.deepEqual(inbound(arrival(scheduled), historyOf(departed)), [0, 35]);
    }
  });

  test("have no values where no departure is known by then, nor how long flights take", () => {
    assert.deepEqual(inbound(arrival(scheduled), new History(zone)), [Number.NaN, Number.NaN]);
    const [left, lateness] = inbound(arrival(scheduled, "KBOS"), historyOf());
    assert.deepEqual([left, lateness], [0, Number.NaN]);
  });

  test("have no values where departures are no longer reported: none is known of the day before", () => {
    const nextDay = scheduled + 24 * 60;
    assert.deepEqual(inbound(arrival(nextDay), historyOf()), [Number.NaN, Number.NaN]);
    assert.deepEqual(inbound(arrival(nextDay), historyOf(scheduled)), [0, 35]);
  });

  test("follow a departure that is corrected or withdrawn", () => {
    const history = historyOf(at("2015-01-03T16:45:00"));
    history.departures.record(arrival(scheduled), at("2015-01-03T16:50:00"));
    assert.deepEqual(inbound(arrival(scheduled), history), [1, 25]);
    for (const flight of history.departures.scheduledBetween(0, Infinity)) history.departures.forget(flight);
    assert.deepEqual(inbound(arrival(scheduled), history), [Number.NaN, Number.NaN]);
  });

  test("are only of models whose data have departures, an hour before", () => {
    for (const leadTime of ["schedule", "day"] as const) {
      assert.deepEqual(featureNames(leadTime, encoding), featureNames(leadTime));
    }
    assert.deepEqual(featureNames("hour", encoding), [...featureNames("hour"), ...INBOUND_FEATURES]);
  });

  test("do not move when the future changes", () => {
    const minutes = fc.integer({ min: 0, max: 3 * 1440 });
    const flight = fc.record({
      scheduled: minutes,
      flown: fc.integer({ min: 20, max: 400 }),
      destination: fc.constantFrom("KLAX", "KMIA"),
      other: fc.integer({ min: 1, max: 600 }),
    });
    const start = at("2015-01-01T00:00:00");
    fc.assert(
      fc.property(fc.array(flight, { minLength: 1, maxLength: 30 }), minutes, (flights, asked) => {
        const forecast = arrival(start + asked);
        const moment = forecast.scheduled - 60;
        const [known, changed] = [new History(zone), new History(zone)];
        for (const { scheduled, flown, destination, other } of flights) {
          const of = arrival(start + scheduled, destination);
          const departed = of.scheduled - flown;
          known.departures.record(of, departed);
          changed.departures.record(of, departed <= moment ? departed : moment + other);
        }
        assert.deepEqual(inbound(forecast, changed), inbound(forecast, known));
      }),
      { numRuns: 500 },
    );
  });
});

describe("usual travel times", () => {
  test("are the medians by other airport, of the flights whose departure is known", () => {
    const flown = (destination: string, minutes: number) => ({
      ...arrival(0, destination),
      operated: 1000,
      departed: 1000 - minutes,
    });
    const flights = [flown("KMIA", 90), flown("KMIA", 300), flown("KMIA", 100), flown("KLAX", 250)];
    assert.deepEqual(learnTravelMinutes([...flights, flown("KMIA", Number.NaN)]), { KLAX: 250, KMIA: 100 });
    assert.equal(learnTravelMinutes([flown("KMIA", Number.NaN)]), undefined);
  });
});
