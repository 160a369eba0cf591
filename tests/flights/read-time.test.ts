import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { formatLocalTime } from "../../src/flights/local-time.ts";
import {
  formatWithOffset,
  noteOnTime,
  type ReadTime,
  readTime,
  settleOperated,
} from "../../src/flights/read-time.ts";
import { timeZoneOf } from "../../src/flights/time-zone.ts";

const santiago = timeZoneOf("America/Santiago");

function read(text: string, zone = santiago): string {
  const time = readTime(text, zone);
  if (time.fault !== undefined) return time.fault;
  const other = time.other === undefined ? "" : ` or ${formatWithOffset(time.other, zone)}`;
  return `${formatWithOffset(time.instant, zone)}${other}`;
}

describe("a time", () => {
  test("is local without an offset, and an instant with one", () => {
    assert.equal(read("2018-03-01T17:30"), "2018-03-01T17:30:00-03:00");
    const withOffset = ["2018-03-01T20:30Z", "2018-03-01 20:30:00 UTC", "2018-03-01T20:30:00.000Z"];
    withOffset.push("2018-03-01T17:30-03:00", "2018-03-01 17:30:00-0300", "2018-03-01 20:30:00+00");
    withOffset.push("2018-03-02T02:00+05:30", "2018-03-01t20:30z".replace("t", "T"));
    for (const text of withOffset) assert.equal(read(text), "2018-03-01T17:30:00-03:00", text);
  });

  test("may have an offset that is not one of the zone's", () => {
    assert.equal(read("2017-08-13T00:30-03:00"), "2017-08-12T23:30:00-04:00");
  });

  test("that the clock skips is refused, with the gap and the times that are allowed", () => {
    const time = readTime("2017-08-13T00:30", santiago);
    assert.equal(time.fault, "does-not-exist");
    assert.equal(
      time.reason,
      "a time that does not exist in America/Santiago, where the clock was put forward from 2017-08-13T00:00:00 to 2017-08-13T01:00:00",
    );
    assert.equal(
      time.allowed,
      "a time before 2017-08-13T00:00:00 or from 2017-08-13T01:00:00 on, or one with its offset, such as 2017-08-13T00:30:00-04:00",
    );
    assert.equal(read("2017-08-13T00:30:00-04:00"), "2017-08-13T01:30:00-03:00");
  });

  test("that the clock shows twice is the earlier one, unless an offset says otherwise", () => {
    const both = "2026-04-04T23:30:00-03:00 or 2026-04-04T23:30:00-04:00";
    assert.equal(read("2026-04-04T23:30"), both);
    assert.equal(read("2026-04-04T23:30:00.5"), both);
    assert.equal(read("2026-04-04T23:30-04:00"), "2026-04-04T23:30:00-04:00 or 2026-04-04T23:30:00-03:00");
    assert.equal(read("2026-04-04T23:30-03:00"), both);
  });

  test("is of the years 1970 to 9999 of the zone's clock", () => {
    assert.equal(read("1969-12-31T23:59:59"), "out-of-range");
    assert.equal(read("1970-01-01T00:00Z"), "out-of-range");
    assert.equal(read("1970-01-01T03:00Z"), "1970-01-01T00:00:00-03:00");
    assert.equal(read("9999-12-31T23:59:59-12:00"), "out-of-range");
    assert.equal(read("1970-01-01T00:00", timeZoneOf("Asia/Tokyo")), "1970-01-01T00:00:00+09:00");
  });

  test("has a real date, hour and offset", () => {
    const texts = [
      "",
      "tomorrow",
      "2018-03-01",
      "2018-02-30T10:00",
      "2018-03-01T24:01",
      "2018-03-01T17:30-24:00",
    ];
    texts.push(
      "2018-03-01T17:30-03:60",
      "2018-03-01T17:30-3",
      "2018-03-01T17:30 -03:00x",
      "2018-03-01T17:30UTCZ",
    );
    for (const text of texts) assert.equal(read(text), "not-a-time", text);
  });

  test("is the same number for the same second, however it is written", () => {
    const seconds = fc.integer({ min: 86_400, max: Date.UTC(2040, 0, 1) / 1000 });
    fc.assert(
      fc.property(seconds, fc.integer({ min: -14 * 60, max: 14 * 60 }), (second, offset) => {
        const sign = offset < 0 ? "-" : "+";
        const [hour, minute] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
        const suffix = `${sign}${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
        const written = `${formatLocalTime(second / 60 + offset, "T")}${suffix}`;
        const zulu = new Date(second * 1000).toISOString();
        const instant = readTime(zulu, santiago).instant;
        assert.equal(readTime(written, santiago).instant, instant);
        const local = readTime(formatLocalTime(santiago.localMinutes(second / 60)), santiago);
        assert.ok(local.fault === undefined && [local.instant, local.other].includes(instant));
      }),
    );
  });
});

describe("an actual time that the clock shows twice", () => {
  const left = (scheduled: string, operated: string, latest?: number) => {
    const time = readTime(operated, santiago) as ReadTime;
    const { instant } = settleOperated(time, readTime(scheduled, santiago).instant as number, latest);
    return formatWithOffset(instant, santiago).slice(-6);
  };

  test("is the earlier, but the later if the earlier is over 15 minutes before the scheduled time", () => {
    assert.equal(left("2026-04-04T23:30", "2026-04-04T23:35"), "-03:00");
    assert.equal(left("2026-04-04T23:50", "2026-04-04T23:35"), "-03:00");
    assert.equal(left("2026-04-04T23:50", "2026-04-04T23:34"), "-04:00");
    assert.equal(left("2026-04-05T00:10", "2026-04-04T23:50"), "-04:00");
    assert.equal(left("2026-04-04T22:30", "2026-04-04T23:50"), "-03:00");
  });

  test("is what its offset says, and not in the future", () => {
    assert.equal(left("2026-04-04T23:50", "2026-04-04T23:10-03:00"), "-03:00");
    const now = readTime("2026-04-04T23:15-03:00", santiago).instant;
    assert.equal(left("2026-04-04T23:50", "2026-04-04T23:10", now), "-03:00");
  });
});

describe("the note on a time", () => {
  test("says which of two instants was taken, and why", () => {
    const noteOn = (text: string) =>
      noteOnTime("/scheduled", text, readTime(text, santiago) as ReadTime, santiago);
    assert.equal(noteOn("2026-06-04T23:30"), undefined);
    assert.deepEqual(noteOn("2026-04-04T23:30"), {
      code: "ambiguous-time",
      field: "/scheduled",
      value: "2026-04-04T23:30",
      taken: "2026-04-04T23:30:00-03:00",
      alternatives: ["2026-04-04T23:30:00-04:00"],
      detail:
        "The clock of America/Santiago shows 2026-04-04T23:30:00 twice; 2026-04-04T23:30:00-03:00 was taken, the earlier of the two.",
    });
    assert.match(
      noteOn("2026-04-05T03:30Z")?.detail ?? "",
      /23:30:00-04:00 was taken, as its offset says\.$/,
    );
  });
});
