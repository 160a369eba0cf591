import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ScheduledCounts } from "../../src/history/scheduled-counts.ts";

/** Times of which many are the same, and others are far from the last. */
const times = fc.array(
  fc.integer({ min: 0, max: 40 }).map((half) => half / 2),
  { maxLength: 80 },
);

test("flights are counted up to a time and before it, in any order of adding and from any place", () => {
  fc.assert(
    fc.property(times, times, (first, second) => {
      let counts = new ScheduledCounts();
      for (const time of first) counts.add(time);
      counts = new ScheduledCounts(structuredClone(counts.columns));
      for (const time of second) counts.add(time);
      const all = [...first, ...second];
      for (let time = -1; time <= 21; time += 0.5) {
        for (const near of [0, 1, 7, 100]) {
          const until = counts.flightsBefore(counts.placeAfter(time, near));
          assert.equal(until, all.filter((each) => each <= time).length);
          const before = counts.flightsBefore(counts.placeFrom(time, near));
          assert.equal(before, all.filter((each) => each < time).length);
        }
      }
      assert.equal(counts.columns.times.length, new Set(all).size);
    }),
  );
});

test("thousands of earlier flights are added between the others", () => {
  const counts = new ScheduledCounts();
  const all = Array.from({ length: 20_000 }, (_, index) => (index * 7919) % 5_003);
  for (const [index, time] of all.entries()) {
    counts.add(time);
    if (index % 4_999 === 0) assert.equal(counts.flightsBefore(counts.placeAfter(6_000, index)), index + 1);
  }
  const until = counts.flightsBefore(counts.placeAfter(2_500, 0));
  assert.equal(until, all.filter((time) => time <= 2_500).length);
});
