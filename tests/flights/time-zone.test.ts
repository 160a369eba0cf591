import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { formatLocalTime, parseLocalTime } from "../../src/flights/local-time.ts";
import { isTimeZone, TimeZone } from "../../src/flights/time-zone.ts";

const santiago = new TimeZone("America/Santiago");
const local = (instant: string) => formatLocalTime(santiago.localMinutes(Date.parse(instant)));

describe("a time zone", () => {
  test("has an offset that depends on the season", () => {
    assert.equal(local("2017-01-15T12:00:00Z"), "2017-01-15 09:00:00");
    assert.equal(local("2017-07-15T12:00:30Z"), "2017-07-15 08:00:30");
  });

  test("jumps where daylight saving begins and ends", () => {
    assert.equal(local("2017-08-13T03:59:59Z"), "2017-08-12 23:59:59");
    assert.equal(local("2017-08-13T04:00:00Z"), "2017-08-13 01:00:00");
    assert.equal(local("2017-05-14T02:59:00Z"), "2017-05-13 23:59:00");
    assert.equal(local("2017-05-14T03:00:00Z"), "2017-05-13 23:00:00");
  });

  test("gives the same local time as the platform, at any instant", () => {
    const format = new Intl.DateTimeFormat("sv-SE", {
      timeZone: "America/Santiago",
      dateStyle: "short",
      timeStyle: "medium",
    });
    const [min, max] = [Date.UTC(1990, 0, 1) / 1000, Date.UTC(2040, 0, 1) / 1000];
    fc.assert(
      fc.property(fc.integer({ min, max }), (seconds) => {
        assert.equal(formatLocalTime(santiago.localMinutes(seconds * 1000)), format.format(seconds * 1000));
      }),
    );
  });

  test("is UTC for UTC", () => {
    assert.equal(
      new TimeZone("UTC").localMinutes(Date.parse("2018-01-01T00:00Z")),
      parseLocalTime("2018-01-01 00:00"),
    );
  });

  test("is recognised by its name", () => {
    assert.equal(isTimeZone("Mars/Olympus"), false);
    assert.equal(isTimeZone("Europe/Madrid"), true);
  });
});
