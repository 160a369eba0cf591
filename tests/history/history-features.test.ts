import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { History } from "../../src/history/history.ts";
import { HISTORY_FEATURES, readHistory } from "../../src/history/history-features.ts";
import type { Outcome, ScheduledFlight } from "../../src/history/outcome.ts";
import { naiveFeature } from "./naive-features.ts";
import { differentOutcomes, flights, keyOf, lateness, moments, outcomes } from "./random-outcomes.ts";

function historyOf(list: readonly Outcome[]): History {
  const history = new History();
  for (const outcome of list) history.record(outcome);
  return history;
}

function featuresOf(history: History, flight: ScheduledFlight, moment: number): Float32Array {
  const features = new Float32Array(HISTORY_FEATURES.length).fill(-1);
  readHistory(history.groupsOf(flight), moment, features);
  return features;
}

/** The features by name, so that a failing test names those that differ. */
const named = (features: Float32Array) =>
  Object.fromEntries(HISTORY_FEATURES.map((name, index) => [name, features[index]]));

/** The time at which it becomes known whether the flight is delayed. */
const knownFrom = ({ scheduled, operated = Infinity }: Outcome) => Math.min(operated, scheduled + 15);

describe("the features of a history", () => {
  test("have different names, one for each value", () => {
    assert.equal(new Set(HISTORY_FEATURES).size, HISTORY_FEATURES.length);
    const room = new Float32Array(HISTORY_FEATURES.length + 5).fill(-7);
    readHistory(
      new History().groupsOf({ airlineCode: "LAN", destination: "SCFA", scheduled: 0 }),
      0,
      room,
      2,
    );
    const written = room.subarray(2, -3);
    assert.ok(written.every((value) => value !== -7));
    assert.deepEqual([...room.subarray(0, 2), ...room.subarray(-3)], [-7, -7, -7, -7, -7]);
  });

  test("are these", () => {
    const of = (group: string) =>
      HISTORY_FEATURES.filter((name) => name.startsWith(`${group}.`)).map((name) =>
        name.slice(group.length + 1),
      );
    const both = (spans: string) => spans.split(" ").flatMap((span) => [`share.${span}`, `lateness.${span}`]);
    const counts = ["flights.1h", "flights.3h"];
    assert.deepEqual(of("airport"), [...both("1h 3h 6h 1d"), ...counts, ...both("last3 last10"), "waiting"]);
    assert.deepEqual(of("airline"), [
      ...both("1h 3h 6h 1d 3d"),
      ...counts,
      ...both("last3 last10"),
      "waiting",
    ]);
    assert.deepEqual(of("destination"), both("7d 28d"));
    assert.deepEqual(of("route"), both("7d 28d 56d last3 last10"));
    assert.deepEqual(of("slot"), both("7d 28d 56d last3 last10"));
    assert.equal(HISTORY_FEATURES.length, 56);
  });

  test("equal their definitions over a plain list of the outcomes", () => {
    fc.assert(
      fc.property(differentOutcomes, flights, moments, (list, flight, moment) => {
        const features = featuresOf(historyOf(list), flight, moment);
        for (const [index, name] of HISTORY_FEATURES.entries()) {
          const expected = naiveFeature(name, list, flight, moment);
          if (Number.isNaN(expected)) assert.ok(Number.isNaN(features[index]), name);
          // Float32 has 24 bits: half a unit in the last place of 240 is 8e-6.
          else
            assert.ok(Math.abs(features[index] - expected) <= 1e-5, `${name} ${features[index]} ${expected}`);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("are NaN if nothing is known, except counts, which are 0", () => {
    const features = featuresOf(historyOf([]), { airlineCode: "LAN", destination: "SCFA", scheduled: 0 }, 0);
    for (const [name, value] of Object.entries(named(features))) {
      const expected = /\.flights\.|\.waiting$/.test(name) ? 0 : Number.NaN;
      assert.equal(value, expected, name);
    }
  });

  test("include outcomes that become known at the very moment, and exclude those of a whole span ago", () => {
    const flight = { airlineCode: "LAN", destination: "SCFA", scheduled: 100_000 };
    const history = historyOf([{ ...flight, operated: 100_002 }]);
    const at = (moment: number) => named(featuresOf(history, flight, moment));
    assert.deepEqual([at(100_001.9)["airport.flights.1h"], at(100_002)["airport.flights.1h"]], [0, 1]);
    assert.deepEqual([at(100_061.9)["airport.flights.1h"], at(100_062)["airport.flights.1h"]], [1, 0]);
    assert.deepEqual(
      [at(100_061.9)["airport.lateness.1h"], at(100_062)["airport.lateness.1h"]],
      [2, Number.NaN],
    );
  });

  test("count a flight as delayed and waiting from minute 15, and its lateness once it leaves", () => {
    const flight = { airlineCode: "LAN", destination: "SCFA", scheduled: 100_000 };
    const history = historyOf([{ ...flight, operated: 100_050 }]);
    const at = (minutes: number) => {
      const all = named(featuresOf(history, flight, 100_000 + minutes));
      return [all["airport.share.1h"], all["airport.lateness.1h"], all["airport.waiting"]];
    };
    assert.deepEqual(at(14.9), [Number.NaN, Number.NaN, 0]);
    assert.deepEqual(at(15), [1, Number.NaN, 1]);
    assert.deepEqual(at(49.9), [1, Number.NaN, 1]);
    assert.deepEqual(at(50), [1, 50, 0]);
  });
});

describe("point in time: no feature moves", () => {
  test("when outcomes that become known after the moment are changed, removed and added", () => {
    // A change of an outcome, applied as far as it lies in the future.
    const change = fc.record({ remove: fc.boolean(), late: fc.option(lateness, { nil: undefined }) });
    const cases = fc.record({
      list: differentOutcomes,
      changes: fc.array(change, { minLength: 40, maxLength: 40 }),
      more: fc.array(outcomes, { maxLength: 10 }),
      asked: fc.array(flights, { minLength: 1, maxLength: 4 }),
      moment: moments,
    });
    let moved = 0;
    fc.assert(
      fc.property(cases, ({ list, changes, more, asked, moment }) => {
        const changed = list.flatMap((outcome, index): Outcome[] => {
          const { remove, late } = changes[index];
          const { scheduled, operated = Infinity } = outcome;
          if (operated <= moment) return [outcome];
          const other = { ...outcome, operated: late === undefined ? undefined : scheduled + late };
          if (knownFrom(outcome) > moment) {
            if (remove) return [];
            return knownFrom(other) > moment ? [other] : [outcome];
          }
          // Known to be delayed: the time of departure is not known yet, only that it is late.
          const leaves = other.operated ?? Infinity;
          return leaves > moment && leaves > scheduled + 15 ? [other] : [outcome];
        });
        const known = new Set(list.map(keyOf));
        const added = more.filter((outcome) => knownFrom(outcome) > moment && !known.has(keyOf(outcome)));
        const [before, after] = [historyOf(list), historyOf([...changed, ...added])];
        moved += changed.length < list.length || changed.some((outcome) => !list.includes(outcome)) ? 1 : 0;
        for (const flight of asked) {
          assert.deepEqual(
            named(featuresOf(after, flight, moment)),
            named(featuresOf(before, flight, moment)),
          );
        }
        // The same holds where they correct a history that knew the earlier outcomes.
        for (const outcome of [...changed, ...added]) before.record(outcome);
        for (const flight of asked) {
          assert.deepEqual(
            named(featuresOf(before, flight, moment)),
            named(featuresOf(after, flight, moment)),
          );
        }
      }),
      { numRuns: 400 },
    );
    assert.ok(moved > 100, `the future changed in ${moved} cases`);
  });
});
