import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { History } from "../../src/history/history.ts";
import { GROUPS } from "../../src/history/known-outcomes.ts";
import { isDelayed, knownAt, type Outcome, type ScheduledFlight } from "../../src/history/outcome.ts";
import { differentOutcomes, flights, moments } from "./random-outcomes.ts";
import { assertSameHistory, historyOf } from "./same-history.ts";

const flight = { airlineCode: "LAN", destination: "SCFA", scheduled: 100_000 };
const asked = fc.array(flights, { minLength: 1, maxLength: 4 });
const manyMoments = fc.array(moments, { minLength: 5, maxLength: 10 });

describe("a history", () => {
  test("is the same in whatever order outcomes arrive, some twice, some first as still waiting", () => {
    const cases = differentOutcomes.chain((list) => {
      const early = list.flatMap((outcome) =>
        isDelayed(outcome) ? [{ ...outcome, operated: undefined }] : [],
      );
      const repeats = fc.subarray([...list, ...early]);
      const inAnyOrder = (reports: Outcome[]) =>
        fc.shuffledSubarray(reports, { minLength: reports.length, maxLength: reports.length });
      return fc.record({
        list: fc.constant(list),
        reports: repeats.chain((more) => inAnyOrder([...list, ...more.map((report) => ({ ...report }))])),
      });
    });
    fc.assert(
      fc.property(cases, asked, manyMoments, ({ list, reports }, some, at) => {
        const inOrder = list.toSorted((a, b) => knownAt(a) - knownAt(b));
        assertSameHistory(historyOf(reports), historyOf(inOrder), some, at);
      }),
      { numRuns: 200 },
    );
  });

  test("replaces an outcome by its correction", () => {
    fc.assert(
      fc.property(
        differentOutcomes,
        fc.infiniteStream(fc.integer({ min: -30, max: 300 })),
        asked,
        manyMoments,
        (list, stream, some, at) => {
          const corrections = list.map((outcome) => ({
            ...outcome,
            operated: outcome.scheduled + (stream.next().value as number),
          }));
          assertSameHistory(historyOf([...list, ...corrections]), historyOf(corrections), some, at);
        },
      ),
      { numRuns: 100 },
    );
  });

  test("forgets flights as if they had never been reported, and ignores unknown ones", () => {
    const cases = differentOutcomes.chain((list) =>
      fc.record({ list: fc.constant(list), forgotten: fc.subarray([...list]) }),
    );
    fc.assert(
      fc.property(cases, flights, asked, manyMoments, ({ list, forgotten }, unknown, some, at) => {
        const history = historyOf(list);
        for (const { operated, ...flight } of forgotten) history.forget(flight);
        history.forget({ ...unknown, ordinal: 7 });
        const rest = list.filter((outcome) => !forgotten.includes(outcome));
        assertSameHistory(history, historyOf(rest), some, at);
        for (const outcome of forgotten) assert.equal(history.record(outcome), true);
        assertSameHistory(history, historyOf(list), some, at);
      }),
      { numRuns: 100 },
    );
  });

  test("returns whether a report changed anything", () => {
    const history = new History();
    const report = (operated: number | undefined, ordinal?: number) =>
      history.record(ordinal === undefined ? { ...flight, operated } : { ...flight, operated, ordinal });
    assert.equal(report(undefined), true);
    assert.equal(report(undefined), false);
    assert.equal(report(100_040), true);
    assert.equal(report(100_040), false);
    assert.equal(report(undefined), false, "a flight that has left does not wait again");
    assert.equal(report(100_041), true);
    assert.equal(report(100_041, 0), false, "0 is the ordinal by default");
    assert.equal(history.size, 1);
    assert.equal(report(100_041, 1), true);
    assert.equal(history.size, 2);
  });

  test("gives the times at which the first and the last outcome became known", () => {
    const history = new History();
    assert.deepEqual([history.size, history.from, history.to], [0, Infinity, -Infinity]);
    history.record({ ...flight, operated: 100_090 });
    history.record({ ...flight, scheduled: 99_000, operated: 98_990 });
    assert.deepEqual([history.size, history.from, history.to], [2, 98_990, 100_015]);
  });

  test("finds the flights scheduled in a period, in their order", () => {
    const period = fc.tuple(moments, fc.integer({ min: 0, max: 3 * 1440 }));
    fc.assert(
      fc.property(differentOutcomes, period, (list, [from, length]) => {
        const expected = list.filter(({ scheduled }) => scheduled >= from && scheduled < from + length);
        const found = historyOf(list).scheduledBetween(from, from + length);
        const key = ({ scheduled, airlineCode, destination, ordinal = 0 }: Outcome) =>
          [scheduled, airlineCode, destination, ordinal].map((part) => String(part).padStart(12)).join();
        assert.deepEqual(found.map(key), expected.map(key).sort());
      }),
    );
    const twins = [3, 1, 2].map((ordinal) => ({ ...flight, operated: 100_000, ordinal }));
    const ordinals = historyOf(twins).scheduledBetween(100_000, 100_001);
    assert.deepEqual(
      ordinals.map(({ ordinal }) => ordinal),
      [1, 2, 3],
    );
    assert.deepEqual(historyOf(twins).scheduledBetween(99_000, 100_000), []);
  });

  test("has groups from the whole airport to the half-hour bucket of a route, and none without a flight", () => {
    const history = historyOf([{ ...flight, operated: 100_000 }]);
    const known = (asked: Partial<ScheduledFlight>) => {
      const groups = history.groupsOf({ ...flight, ...asked });
      return GROUPS.filter((group) => groups[group] !== undefined);
    };
    assert.deepEqual(known({}), GROUPS);
    // 100,000 minutes are 10:40: the half hour is that from 10:30.
    assert.deepEqual(known({ scheduled: 100_019 }), GROUPS);
    assert.deepEqual(known({ scheduled: 99_990 + 1440 }), GROUPS);
    assert.deepEqual(known({ scheduled: 100_020 }), ["airport", "airline", "destination", "route"]);
    assert.deepEqual(known({ scheduled: 99_989 }), ["airport", "airline", "destination", "route"]);
    assert.deepEqual(known({ airlineCode: "SKU" }), ["airport", "destination"]);
    assert.deepEqual(known({ destination: "SPJC" }), ["airport", "airline"]);
  });
});

describe("an outcome", () => {
  test("is a delay over 15 minutes, or a flight that has not departed", () => {
    const delayed = (late: number | undefined) =>
      isDelayed({ ...flight, operated: late === undefined ? undefined : 100_000 + late });
    assert.deepEqual([-10, 0, 15, 15.5, 300, undefined].map(delayed), [
      false,
      false,
      false,
      true,
      true,
      true,
    ]);
  });

  test("becomes known when the flight leaves, at the latest 15 minutes past its scheduled time", () => {
    const known = (late: number | undefined) =>
      knownAt({ ...flight, operated: late === undefined ? undefined : 100_000 + late }) - 100_000;
    assert.deepEqual([-10, 0, 15, 15.5, 300, undefined].map(known), [-10, 0, 15, 15, 15, 15]);
  });
});
