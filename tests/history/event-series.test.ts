import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { countNear, EventSeries } from "../../src/history/event-series.ts";

interface Event {
  readonly time: number;
  readonly value: number;
}

/** Sorts events by time, and those of equal times by value. */
const inOrder = (events: readonly Event[]) => events.toSorted((a, b) => a.time - b.time || a.value - b.value);

function assertHolds(series: EventSeries, events: readonly Event[]): void {
  const sorted = inOrder(events);
  assert.equal(series.length, events.length);
  assert.equal(series.firstTime, sorted.at(0)?.time ?? Infinity);
  assert.equal(series.lastTime, sorted.at(-1)?.time ?? -Infinity);
  for (let time = -1; time <= 9; time += 0.5) {
    assert.equal(series.countUntil(time), events.filter((event) => event.time <= time).length);
    assert.equal(series.countBefore(time), events.filter((event) => event.time < time).length);
    for (let near = 0; near <= events.length + 2; near++) {
      assert.equal(countNear(series.settled, time, near), series.countUntil(time));
    }
  }
  for (let count = 0; count <= events.length; count++) {
    const sum = sorted.slice(0, count).reduce((total, { value }) => total + value, 0);
    assert.equal(series.sumOfFirst(count), sum);
  }
}

// Few times and values, so that many are equal.
const event = fc.record({ time: fc.integer({ min: 0, max: 8 }), value: fc.integer({ min: -2, max: 3 }) });

describe("an event series", () => {
  test("counts and sums as a plain list does, whatever is added and removed, in any order", () => {
    const step = fc.oneof(
      { weight: 3, arbitrary: event.map((added) => ({ added, removed: undefined })) },
      { weight: 2, arbitrary: fc.nat().map((removed) => ({ added: undefined, removed })) },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const series = new EventSeries();
        const events: Event[] = [];
        for (const { added, removed } of steps) {
          if (added !== undefined) {
            series.add(added.time, added.value);
            events.push(added);
          } else if (events.length > 0) {
            const [{ time, value }] = events.splice(removed % events.length, 1);
            series.remove(time, value);
          }
          assertHolds(series, events);
        }
      }),
    );
  });

  test("does so far from its end as well, with changes deferred until the next query", () => {
    const looks: readonly ((series: EventSeries, count: number) => void)[] = [
      () => {},
      (series, count) => assert.equal(series.length, count),
      (series, count) => assert.equal(series.countUntil(8), count),
    ];
    const step = fc.record({ event, isRemoved: fc.boolean(), look: fc.constantFrom(...looks) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const series = new EventSeries();
        const events: Event[] = [];
        const add = (added: Event) => {
          series.add(added.time, added.value);
          events.push(added);
        };
        for (let i = 0; i < 600; i++) add({ time: Math.floor(i / 67), value: Math.floor((i % 67) / 12) - 2 });
        for (const { event, isRemoved, look } of steps) {
          const present = events.findIndex(({ time, value }) => time === event.time && value === event.value);
          if (!isRemoved || present === -1) add(event);
          else {
            events.splice(present, 1);
            series.remove(event.time, event.value);
          }
          look(series, events.length);
        }
        assertHolds(series, events);
      }),
      { numRuns: 50 },
    );
  });

  test("is the same in whatever order events were added", () => {
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const [one, other] = [new EventSeries(), new EventSeries()];
        for (const { time, value } of events) one.add(time, value);
        for (const { time, value } of inOrder(events)) other.add(time, value);
        assertHolds(one, events);
        assertHolds(other, events);
      }),
    );
  });

  test("is empty at first", () => {
    const series = new EventSeries();
    assert.deepEqual([series.length, series.firstTime, series.lastTime], [0, Infinity, -Infinity]);
    assert.deepEqual([series.countUntil(5), series.countBefore(5), series.sumOfFirst(0)], [0, 0, 0]);
  });

  test("sums lateness in whole seconds exactly, however long it gets", () => {
    const series = new EventSeries();
    for (let i = 0; i < 3000; i++) series.add((i * 7919) % 3000, 14_400 - (i % 2));
    assert.equal(series.sumOfFirst(3000), 3000 * 14_400 - 1500);
  });
});
