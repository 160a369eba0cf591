import assert from "node:assert/strict";
import { test } from "node:test";
import { timeZoneOf } from "../../../src/flights/time-zone.ts";
import { latestShown } from "../../../src/service/outcomes/airport-clock.ts";

const MINUTE = 60_000;
const santiago = timeZoneOf("America/Santiago");

/** For every minute from 3 hours before an instant to 3 hours after it, the latest time shown by then and the computed one. */
function around(
  instant: number,
): { readonly shown: number; readonly latest: number; readonly said: number }[] {
  let latest = -Infinity;
  return Array.from({ length: 360 }, (_, index) => {
    const at = instant + (index - 180) * MINUTE;
    const shown = santiago.localMinutes(at / MINUTE);
    latest = Math.max(latest, shown);
    return { shown, latest, said: latestShown(santiago, at / MINUTE) };
  });
}

test("the latest time is the current one, on most days and when the clock is put forward", () => {
  for (const instant of [Date.UTC(2017, 0, 1, 3), Date.UTC(2017, 7, 13, 4)]) {
    for (const { shown, said } of around(instant)) assert.equal(said, shown);
  }
});

test("a clock that has been put back has shown the hour before for an hour more", () => {
  const minutes = around(Date.UTC(2017, 4, 14, 3));
  assert.equal(minutes.filter(({ shown, latest }) => shown < latest).length, 59);
  for (const { shown, latest, said } of minutes) {
    assert.ok(said >= latest, "nothing that it has shown lies ahead");
    assert.ok(said <= shown + 60);
  }
});
