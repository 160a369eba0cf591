import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { formatLocalTime } from "../../../src/flights/local-time.ts";
import { openStorage } from "../../../src/store/open-storage.ts";
import type { Storage } from "../../../src/store/storage.ts";
import { temporaryFolder } from "../../models/temporary-folder.ts";
import { configWithKeys, keyOf } from "../identity/api-keys.ts";
import { smallService } from "../small-service.ts";

const DAY = 24 * 60;
const { key, entry } = keyOf("tower", ["forecast", "outcomes"]);
const config = configWithKeys(entry);
const headers = { "x-api-key": key };

/** A service of its own, and its history after outcomes were reported, minutes from now. */
async function serviceOfOwn(storage?: Storage) {
  const { app, models } = await smallService({ config, ...(storage && { storage }) });
  const now = Math.floor(Date.now() / 60_000);
  const [{ zone }] = models.airports.all;
  const localTime = (minutes: number) => formatLocalTime(zone.localMinutes(now + minutes), "T");
  const history = async () => (await app.inject({ url: "/v1/history", headers })).json();
  const report = async (...times: readonly (readonly [number, number | null])[]) => {
    const outcomes = times.map(([scheduled, operated], ordinal) => ({
      airline: "SKU",
      destination: "SCFA",
      scheduled: localTime(scheduled),
      operated: operated === null ? null : localTime(operated),
      ordinal,
    }));
    const payload = { outcomes };
    const answer = await app.inject({ method: "POST", url: "/v1/outcomes", headers, payload });
    assert.equal(answer.json().summary.failed, 0, answer.body);
  };
  return { history, report, localTime };
}

describe("GET /v1/history", () => {
  test("knows nothing at first", async () => {
    const { history } = await serviceOfOwn();
    const { now, ...rest } = await history();
    assert.match(now, /^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d$/);
    assert.deepEqual(rest, {
      flights: 0,
      from: null,
      to: null,
      ageMinutes: null,
      delayedAndStillHere: 0,
      leadTimes: ["schedule"],
      timeZone: "America/Santiago",
      airport: "SCEL",
      departuresReported: null,
      arrivals: 0,
      arrivalsReported: false,
      days: 400,
      keptOnDisk: false,
      asOf: null,
    });
  });

  test("reports the number of flights, the period, the age, and how many have not left", async () => {
    const { history, report, localTime } = await serviceOfOwn(await openStorage(temporaryFolder()));
    await report([-5000, -4990], [-120, -118], [-100, null], [-90, null], [-80, -20]);
    const known = await history();
    assert.deepEqual([known.flights, known.from, known.to], [5, localTime(-4990), localTime(-65)]);
    assert.deepEqual([known.delayedAndStillHere, known.keptOnDisk], [2, true]);
    assert.ok(known.ageMinutes >= 65 && known.ageMinutes < 75, String(known.ageMinutes));
    await report([-100, -60]);
    assert.equal((await history()).delayedAndStillHere, 2, "that was the one of another ordinal");
    await report([-1, -1], [-1, -1], [-100, -50], [-90, -50]);
    assert.equal((await history()).delayedAndStillHere, 0);
  });

  test("lists the lead times that are possible now", async () => {
    const possible = async (...times: readonly (readonly [number, number])[]) => {
      const { history, report } = await serviceOfOwn();
      await report(...times);
      return (await history()).leadTimes;
    };
    const weekAgo = [-8 * DAY, -8 * DAY] as const;
    assert.deepEqual(await possible(weekAgo), ["schedule"]);
    assert.deepEqual(await possible(weekAgo, [-1000, -1000]), ["schedule", "day"]);
    assert.deepEqual(await possible(weekAgo, [-60, -60]), ["schedule", "day", "hour"]);
    assert.deepEqual(await possible([-6 * DAY, -6 * DAY], [-60, -60]), ["schedule"]);
  });
});
