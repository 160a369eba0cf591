import assert from "node:assert/strict";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Outcome } from "../../../src/history/outcome.ts";
import { storageOnThisThread } from "../../../src/store/open-storage.ts";
import { UNNAMED_AIRPORT } from "../../../src/store/storage.ts";
import { assertSameHistory, historyOf } from "../../history/same-history.ts";
import { temporaryFolder } from "../../models/temporary-folder.ts";
import { AirportStore, followAll } from "../open-state.ts";

/** A file of an older format: ten days of flights, two more, a correction, and a flight two years ahead. */
const fileOfVersion = (version: number) =>
  fileURLToPath(new URL(`../../fixtures/store-version-${version}.sqlite`, import.meta.url));

const DAY = 24 * 60;
const START = Date.UTC(2026, 0, 1, 12) / 60_000;
const onDay = (day: number, late = 20, other: Partial<Outcome> = {}): Outcome => ({
  airlineCode: "LAN",
  destination: "SCFA",
  scheduled: START + day * DAY,
  operated: START + day * DAY + late,
  ordinal: 0,
  ...other,
});
const now = START + 12 * DAY;

const open = (folder: string, airports: readonly string[]) =>
  followAll(
    storageOnThisThread(folder, {}, () => now),
    airports,
  );

/** In the file of format 3, an operator has withdrawn two more outcomes. */
for (const version of [2, 3]) {
  test(`a file of format ${version} is upgraded: its outcomes stay, of an airport without a name until it is known`, async () => {
    const folder = temporaryFolder();
    copyFileSync(fileOfVersion(version), join(folder, "puntual.sqlite"));
    const kept = [
      ...Array.from({ length: 9 }, (_, day) => onDay(day)),
      onDay(9, 45),
      onDay(3, 0, { operated: undefined, ordinal: 7 }),
      onDay(4, 20, { airlineCode: "SKU", destination: "SPJC" }),
    ];
    const [asked, at] = [[onDay(0)], [now, now + DAY]];
    const { outcomes } = await open(folder, [UNNAMED_AIRPORT]);
    const before = new AirportStore(outcomes, UNNAMED_AIRPORT);
    assertSameHistory(before.history, historyOf(kept), asked, at);
    assert.deepEqual([before.replayed, before.ahead], [12, 1], "the stray of a wrong clock waits");
    const other = await open(folder, [UNNAMED_AIRPORT, "SCEL"]);
    assert.equal(await other.outcomes.give(UNNAMED_AIRPORT, "SCEL"), 13);
    assert.equal(await other.outcomes.give(UNNAMED_AIRPORT, "SCEL"), 0);
    assert.equal(other.outcomes.historyOf(UNNAMED_AIRPORT).size, 0);
    await outcomes.record([], now);
    while (before.history.size > 0) await new Promise(setImmediate);
    const store = new AirportStore((await open(folder, ["SCEL"])).outcomes);
    for (const each of [store, new AirportStore(other.outcomes)]) {
      assertSameHistory(each.history, historyOf(kept), asked, at);
      assert.equal(each.ahead, 1);
    }
    const withdrawal = { by: "chief", now, dryRun: false };
    let count = 0;
    await store.withdraw({ from: START + DAY, until: Infinity }, withdrawal, (part) => {
      count += part;
    });
    assert.deepEqual([count, store.ahead], [12, 0]);
    assert.deepEqual(await store.record([onDay(0), onDay(9)], now), [false, true]);
    const remaining = historyOf([onDay(0), onDay(9)]);
    for (const each of [store, new AirportStore((await open(folder, ["SCEL"])).outcomes)]) {
      assertSameHistory(each.history, remaining, asked, at);
    }
  });
}

test("a file of format 4 is upgraded: its outcomes, underway flights and removals stay, and aircraft can be reported", async () => {
  const folder = temporaryFolder();
  copyFileSync(fileOfVersion(4), join(folder, "puntual.sqlite"));
  const kept = [
    ...Array.from({ length: 9 }, (_, day) => onDay(day)),
    onDay(9, 45),
    onDay(3, 0, { operated: undefined, ordinal: 7 }),
    onDay(4, 20, { airlineCode: "SKU", destination: "SPJC" }),
  ];
  const [asked, at] = [[onDay(0)], [now, now + DAY]];
  const { outcomes } = await open(folder, ["SCEL", "SAEZ"]);
  assertSameHistory(outcomes.historyOf("SCEL"), historyOf(kept), asked, at);
  assert.equal(outcomes.ahead, 1, "the stray of a wrong clock waits");
  const underway = { airlineCode: "LAN", destination: "SCFA", scheduled: START + 2 * DAY };
  assert.equal(outcomes.historyOf("SAEZ").departures.of(underway), START + 2 * DAY - 100);
  const flown = { ...onDay(9, 45), airport: "SCEL", registration: "CC-BAA" };
  assert.deepEqual(await outcomes.record([flown, flown], now), [true, false]);
  const leg = { airport: "SCEL", registration: "CC-BAA", origin: "SCFA", scheduled: START + 9 * DAY - 60 };
  assert.deepEqual(await outcomes.recordLegs([leg, leg], now), [true, false]);
  const again = (await open(folder, ["SCEL"])).outcomes.historyOf("SCEL");
  assertSameHistory(again, historyOf(kept), asked, at);
  assert.deepEqual(again.aircraft.legsBetween(-Infinity, Infinity), [leg]);
  assert.equal(again.aircraft.of("CC-BAA")?.departureBefore(now, now)?.operated, flown.operated);
});
