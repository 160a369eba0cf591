import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { delayLabel, latenessMinutes, publishedLateness } from "../../src/flights/delay.ts";
import { formatWithOffset } from "../../src/flights/read-time.ts";
import { readFlights } from "../../src/flights/reading/read-flights.ts";
import { timeZoneOf } from "../../src/flights/time-zone.ts";
import { scl2017, withoutScl2017 } from "./scl-2017.ts";

describe("lateness and delay", () => {
  it("is operated minus scheduled time, negative when early, NaN when a time is missing", () => {
    const lateness = latenessMinutes(
      Float64Array.of(100, 100, 100, 100),
      Float64Array.of(90, 116, Number.NaN, 100.5),
    );
    assert.deepEqual([...lateness], [-10, 16, Number.NaN, 0.5]);
  });

  it("calls a flight delayed only when strictly over 15 minutes late", () => {
    const lateness = Float64Array.of(-1, 15, 15 + 1 / 60, 16, Number.NaN);
    assert.deepEqual([...delayLabel(lateness)], [0, 0, 1, 1, 0]);
  });

  it("uses another threshold", () => {
    assert.deepEqual([...delayLabel(Float64Array.of(30, 31), 30)], [0, 1]);
  });

  it("finds 12,613 of the 68,206 real flights delayed, one fewer than the published label, and 1,002 exactly 15 minutes late", {
    skip: withoutScl2017,
  }, async () => {
    const { flights } = await readFlights(scl2017, { columns: ["scheduled", "operated"] });
    const { scheduled, operated } = flights;
    assert.ok(scheduled !== undefined && operated !== undefined);
    const lateness = latenessMinutes(scheduled, operated);
    assert.equal(flights.rowCount, 68_206);
    const delayed = (minutes: Float64Array) => delayLabel(minutes).reduce((sum, label) => sum + label, 0);
    assert.equal(delayed(lateness), 12_613);
    assert.equal(lateness.filter((late) => late === 15).length, 1002);
    const zone = timeZoneOf(flights.timeZone);
    const published = publishedLateness(scheduled, operated, zone);
    assert.equal(delayed(published), 12_614);
    const [row, ...more] = [...lateness.keys()].filter((each) => lateness[each] !== published[each]);
    assert.deepEqual(more, []);
    assert.deepEqual(
      [scheduled[row], operated[row]].map((instant) => formatWithOffset(instant, zone)),
      ["2017-08-12T23:50:00-04:00", "2017-08-13T01:04:00-03:00"],
    );
    assert.deepEqual([lateness[row], published[row]], [14, 74]);
  });
});
