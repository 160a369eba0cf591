import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { datedTicks, hourTicks } from "../../../web/src/views/now/hours/hour-ticks.ts";

/** Hours from 17:00 onwards. */
const hours = (count: number) =>
  Array.from({ length: count }, (_, i) => {
    const [day, hour] = [1 + Math.floor((17 + i) / 24), (17 + i) % 24];
    return `2018-03-0${day}T${String(hour).padStart(2, "0")}:00:00`;
  });

describe("the ticks of hours", () => {
  for (const count of [6, 12, 24, 72]) {
    for (const width of [280, 360, 700, 1200]) {
      test(`of ${count} in ${width} pixels have room, and are at round hours`, () => {
        const all = hours(count);
        const ticks = hourTicks(all, width);
        assert.ok(ticks.length > 0);
        const steps = ticks.slice(1).map((tick, i) => tick - ticks[i]);
        assert.ok(
          steps.every((step) => (step * width) / count >= 56),
          steps.join(),
        );
        assert.equal(new Set(steps).size <= 1, true);
      });
    }
  }
  test("show the date at midnight or, if there is none, once", () => {
    const dated = (count: number) => datedTicks(hours(count), hourTicks(hours(count), 1200));
    assert.deepEqual(dated(72), [7, 31, 55]);
    assert.deepEqual(dated(6), [1]);
    assert.deepEqual(datedTicks(hours(1), [0]), []);
  });

  test("are all of them if there is room", () => {
    assert.deepEqual(hourTicks(hours(6), 1200), [0, 1, 2, 3, 4, 5]);
    assert.deepEqual(
      hourTicks(hours(24), 360).map((index) => hours(24)[index].slice(11, 13)),
      ["18", "00", "06", "12"],
    );
  });
});
