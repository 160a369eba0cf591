import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { formatLocalTime, parseLocalTime } from "../../src/flights/local-time.ts";
import { formatWithOffset } from "../../src/flights/read-time.ts";
import { isTimeZone, type TimeZone, timeZoneOf } from "../../src/flights/time-zone.ts";

const santiago = timeZoneOf("America/Santiago");
const instant = (text: string) => Date.parse(text) / 60_000;
const local = (text: string) => formatLocalTime(santiago.localMinutes(instant(text)));
const minutes = (text: string) => parseLocalTime(text) as number;
const instantsOf = (zone: string, text: string) =>
  timeZoneOf(zone)
    .instantsOf(minutes(text))
    .map((one) => formatWithOffset(one, timeZoneOf(zone)));

/** Zones of every kind: quarters of an hour, half an hour of daylight saving, Ramadan, a skipped day, seconds. */
const ZONES = [
  ...["America/Santiago", "Pacific/Easter", "America/Punta_Arenas", "America/Sao_Paulo", "America/Caracas"],
  ...["Asia/Kathmandu", "Australia/Eucla", "Pacific/Chatham", "Australia/Lord_Howe", "America/St_Johns"],
  ...[
    "Africa/Casablanca",
    "Africa/Cairo",
    "Asia/Gaza",
    "Pacific/Apia",
    "Pacific/Kwajalein",
    "Africa/Monrovia",
  ],
  ...["America/Cambridge_Bay", "Antarctica/Troll", "Asia/Pyongyang", "Europe/London", "Europe/Dublin", "UTC"],
];

/** The first instant of each offset of a zone from 1970 to 2040. */
function changesOf(zone: TimeZone): number[] {
  const changes: number[] = [];
  const last = instant("2040-01-01T00:00Z");
  for (let day = 0; day < last; day += 720) {
    if (zone.offsetAt(day) === zone.offsetAt(day + 720)) continue;
    let [same, changed] = [day * 60, (day + 720) * 60];
    while (changed - same > 1) {
      const middle = Math.floor((same + changed) / 2);
      if (zone.offsetAt(middle / 60) === zone.offsetAt(day)) same = middle;
      else changed = middle;
    }
    changes.push(changed / 60);
  }
  return changes;
}

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

  test("knows that Chile changed its clocks a week later in 2022", () => {
    assert.equal(local("2022-09-04T04:00:00Z"), "2022-09-04 00:00:00");
    assert.equal(local("2022-09-11T04:00:00Z"), "2022-09-11 01:00:00");
  });

  for (const name of ["America/Santiago", "Australia/Lord_Howe", "Africa/Casablanca", "Africa/Monrovia"]) {
    test(`gives the same local time as the platform, at any instant: ${name}`, () => {
      const format = new Intl.DateTimeFormat("sv-SE", {
        timeZone: name,
        dateStyle: "short",
        timeStyle: "medium",
      });
      const max = Date.UTC(2040, 0, 1) / 1000;
      fc.assert(
        fc.property(fc.integer({ min: 86_400, max }), (seconds) => {
          const minutes = timeZoneOf(name).localMinutes(seconds / 60);
          assert.equal(formatLocalTime(minutes), format.format(seconds * 1000));
        }),
      );
    });
  }

  test("is UTC for UTC", () => {
    assert.equal(timeZoneOf("UTC").localMinutes(instant("2018-01-01T00:00Z")), minutes("2018-01-01 00:00"));
  });

  test("is recognised by its name", () => {
    assert.equal(isTimeZone("Mars/Olympus"), false);
    assert.equal(isTimeZone("Europe/Madrid"), true);
  });

  test("is one object for each name", () => {
    assert.equal(timeZoneOf("Europe/Madrid"), timeZoneOf("Europe/Madrid"));
  });
});

describe("the instants of a local time", () => {
  test("are one, two in the hour that is repeated, none in the hour that is skipped", () => {
    assert.deepEqual(instantsOf("America/Santiago", "2017-06-01T12:00"), ["2017-06-01T12:00:00-04:00"]);
    assert.deepEqual(instantsOf("America/Santiago", "2017-05-13T23:30"), [
      "2017-05-13T23:30:00-03:00",
      "2017-05-13T23:30:00-04:00",
    ]);
    assert.deepEqual(instantsOf("America/Santiago", "2017-08-13T00:30"), []);
    assert.deepEqual(instantsOf("America/Santiago", "2017-08-13T01:00"), ["2017-08-13T01:00:00-03:00"]);
  });

  test("follow half an hour of daylight saving, and a day that was skipped", () => {
    assert.deepEqual(instantsOf("Australia/Lord_Howe", "2018-04-01T01:45"), [
      "2018-04-01T01:45:00+11:00",
      "2018-04-01T01:45:00+10:30",
    ]);
    assert.deepEqual(instantsOf("Pacific/Apia", "2011-12-30T12:00"), []);
    const gap = timeZoneOf("Pacific/Apia").gapAt(minutes("2011-12-30T12:00"));
    assert.deepEqual(gap, { from: minutes("2011-12-30T00:00"), until: minutes("2011-12-31T00:00") });
    assert.equal(timeZoneOf("Pacific/Apia").gapAt(minutes("2011-12-31T00:00")), undefined);
  });

  for (const name of ZONES) {
    test(`contain the instant whose local time it is, around every change of ${name}`, () => {
      const zone = timeZoneOf(name);
      const changes = changesOf(zone);
      assert.equal(changes.length > 0, name !== "UTC");
      for (const change of changes) {
        for (let around = change - 1500; around <= change + 1500; around += 7.5) {
          const found = zone.instantsOf(zone.localMinutes(around));
          assert.ok(
            found.some((one) => Math.abs(one - around) < 1e-6),
            `${around}`,
          );
          assert.ok(found.length <= 2 && found.every((one, index) => index === 0 || one > found[index - 1]));
          for (const one of found) {
            assert.ok(Math.abs(zone.localMinutes(one) - zone.localMinutes(around)) < 1e-6);
          }
          assert.equal(zone.gapAt(zone.localMinutes(around)), undefined);
        }
        const shift = zone.offsetAt(change) - zone.offsetAt(change - 1);
        const before = change + zone.offsetAt(change - 1);
        // Where the clock was put forward, half of the way does not exist; where it was put back, it exists twice.
        const halfWay = zone.instantsOf(before + shift / 2);
        assert.equal(halfWay.length, shift > 0 ? 0 : 2);
        if (shift > 0) {
          assert.deepEqual(zone.gapAt(before + shift / 2), { from: before, until: before + shift });
        }
      }
    });
  }
});
