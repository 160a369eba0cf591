import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { InboundLeg } from "../../src/history/aircraft-history.ts";
import { History } from "../../src/history/history.ts";
import type { Outcome } from "../../src/history/outcome.ts";
import { differentOutcomes, START } from "./random-outcomes.ts";

const registrations = ["CC-BAA", "CC-BAB", "CC-BAC"];
const registration = fc.constantFrom(...registrations);
const minute = fc.nat(3 * 24 * 60).map((minutes) => START + minutes);
const optional = fc.option(minute, { nil: undefined, freq: 3 });

const legs: fc.Arbitrary<InboundLeg> = fc
  .record({ registration, scheduled: minute, departed: optional, operated: optional, estimated: optional })
  .map(({ registration, scheduled, departed, operated, estimated }) => ({
    ...{ registration, origin: "SCFA", airlineCode: "LAN", scheduled },
    ...(departed !== undefined && { departed }),
    ...(operated !== undefined && { operated }),
    ...(estimated !== undefined && { estimated, estimatedAt: estimated - 30 }),
  }));
const keyOf = (leg: InboundLeg) => `${leg.registration} ${leg.scheduled}`;
const differentLegs = fc.uniqueArray(legs, { selector: keyOf, maxLength: 20 });

/** Outcomes, each of an aircraft or of one that is not known. */
const ofAircraft = fc
  .record({ list: differentOutcomes, by: fc.infiniteStream(fc.option(registration, { nil: undefined })) })
  .map(({ list, by }) =>
    list.map((outcome): Outcome => {
      const { value } = by.next();
      return value === undefined ? outcome : { ...outcome, registration: value };
    }),
  );

const knownLegs = (history: History) => history.aircraft.legsBetween(-Infinity, Infinity);

function recordLegs(history: History, list: readonly InboundLeg[]): History {
  for (const leg of list) history.aircraft.recordLeg(leg);
  return history;
}

describe("the aircraft of a history", () => {
  test("have the last leg by a time, and the last departure that was known at a moment", () => {
    fc.assert(
      fc.property(ofAircraft, differentLegs, minute, minute, (outcomes, list, scheduled, moment) => {
        const history = recordLegs(new History(), list);
        for (const outcome of outcomes) history.record(outcome);
        for (const name of registrations) {
          const found = history.aircraft.of(name);
          const leg = list
            .filter((each) => each.registration === name && each.scheduled <= scheduled)
            .toSorted((a, b) => a.scheduled - b.scheduled)
            .at(-1);
          assert.deepEqual(found?.legUntil(scheduled), leg);
          const isKnown = ({ operated = Infinity, scheduled: at }: Outcome) =>
            Math.min(operated, at + 15) <= moment && at < scheduled;
          const last = Math.max(
            ...outcomes
              .filter((each) => each.registration === name && isKnown(each))
              .map((each) => each.scheduled),
          );
          assert.equal(found?.departureBefore(scheduled, moment)?.scheduled ?? -Infinity, last);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("are the same in whatever order legs and departures are reported, some of them in parts", () => {
    fc.assert(
      fc.property(ofAircraft, differentLegs, fc.integer(), (outcomes, list, seed) => {
        const parts = list.flatMap(({ departed, operated, ...leg }): InboundLeg[] => [
          departed === undefined ? leg : { ...leg, departed },
          operated === undefined ? leg : { ...leg, operated },
        ]);
        const shuffled = <Item>(items: readonly Item[]) =>
          items
            .map((item, index) => [Math.sin(seed + index * 7.3), item] as const)
            .sort(([a], [b]) => a - b)
            .map(([, item]) => item);
        const [one, other] = [recordLegs(new History(), list), recordLegs(new History(), shuffled(parts))];
        for (const outcome of outcomes) one.record(outcome);
        for (const outcome of shuffled(outcomes)) other.record(outcome);
        assert.deepEqual(knownLegs(other), knownLegs(one));
        for (const name of registrations)
          assert.deepEqual(
            other.aircraft.of(name)?.departureBefore(Infinity, Infinity),
            one.aircraft.of(name)?.departureBefore(Infinity, Infinity),
          );
        for (const moment of list.map(({ scheduled }) => scheduled))
          assert.equal(other.aircraft.areReportedAt(moment), one.aircraft.areReportedAt(moment));
      }),
      { numRuns: 200 },
    );
  });

  test("are forgotten as if they had never been reported", () => {
    fc.assert(
      fc.property(ofAircraft, differentLegs, (outcomes, list) => {
        const history = recordLegs(new History(), list);
        for (const outcome of outcomes) history.record(outcome);
        for (const { registration: _, ...flight } of outcomes) history.forget(flight);
        for (const leg of list) history.aircraft.forgetLeg(leg);
        for (const name of registrations) assert.equal(history.aircraft.of(name), undefined);
        for (const { scheduled } of list) assert.equal(history.aircraft.areReportedAt(scheduled), false);
      }),
      { numRuns: 100 },
    );
  });

  test("change with the aircraft of a flight; a report without one keeps it", () => {
    const history = new History();
    const flight = { airlineCode: "LAN", destination: "SCFA", scheduled: START };
    assert.equal(history.record({ ...flight, operated: START + 5, registration: "CC-BAA" }), true);
    assert.equal(history.record({ ...flight, operated: START + 6 }), true);
    assert.equal(history.aircraft.of("CC-BAA")?.departureBefore(Infinity, Infinity)?.operated, START + 6);
    assert.equal(history.record({ ...flight, operated: undefined, registration: "CC-BAB" }), true);
    assert.equal(history.aircraft.of("CC-BAA"), undefined);
    assert.equal(history.aircraft.of("CC-BAB")?.departureBefore(Infinity, Infinity)?.operated, START + 6);
    assert.equal(history.record({ ...flight, operated: START + 6, registration: "CC-BAB" }), false);
    assert.equal(history.scheduledBetween(START, START + 1)[0].registration, "CC-BAB");
    assert.equal(history.size, 1);
  });

  test("say whether a report of a leg changed anything", () => {
    const { aircraft } = new History();
    const leg = { registration: "CC-BAA", origin: "SCFA", scheduled: START };
    assert.equal(aircraft.recordLeg(leg), true);
    assert.equal(aircraft.recordLeg(leg), false);
    assert.equal(aircraft.recordLeg({ ...leg, departed: START - 60 }), true);
    assert.equal(aircraft.recordLeg(leg), false);
    assert.equal(aircraft.recordLeg({ ...leg, operated: START + 3 }), true);
    assert.deepEqual(aircraft.legsBetween(START, START + 1), [
      { ...leg, departed: START - 60, operated: START + 3 },
    ]);
    assert.deepEqual(aircraft.legsBetween(START + 1, Infinity), []);
  });
});
