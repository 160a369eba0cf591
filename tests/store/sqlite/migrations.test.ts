import assert from "node:assert/strict";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Outcome } from "../../../src/history/outcome.ts";
import { storageOnThisThread } from "../../../src/store/open-storage.ts";
import { followState } from "../../../src/store/shared-state.ts";
import { assertSameHistory, historyOf } from "../../history/same-history.ts";
import { temporaryFolder } from "../../models/temporary-folder.ts";

/** A file that Puntual 2.0 wrote: ten days of flights, two more, a correction, and a flight two years ahead. */
const VERSION_2 = fileURLToPath(new URL("../../fixtures/store-version-2.sqlite", import.meta.url));

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

async function open(folder: string) {
  const state = await followState(storageOnThisThread(folder, {}, () => now));
  after(() => state.close());
  return state.outcomes;
}

test("a file of version 2 is upgraded: its outcomes stay, and can be withdrawn and reported", async () => {
  const folder = temporaryFolder();
  copyFileSync(VERSION_2, join(folder, "puntual.sqlite"));
  const kept = [
    ...Array.from({ length: 9 }, (_, day) => onDay(day)),
    onDay(9, 45),
    onDay(3, 0, { operated: undefined, ordinal: 7 }),
    onDay(4, 20, { airlineCode: "SKU", destination: "SPJC" }),
  ];
  const [asked, at] = [[onDay(0)], [now, now + DAY]];
  const store = await open(folder);
  assertSameHistory(store.history, historyOf(kept), asked, at);
  assert.deepEqual([store.replayed, store.ahead], [12, 1], "the stray of a wrong clock waits");
  const withdrawal = { by: "chief", now, dryRun: false };
  let count = 0;
  await store.withdraw({ from: START + DAY, until: Infinity }, withdrawal, (part) => {
    count += part;
  });
  assert.deepEqual([count, store.ahead], [12, 0]);
  assert.deepEqual(await store.record([onDay(0), onDay(9)], now), [false, true]);
  const remaining = historyOf([onDay(0), onDay(9)]);
  for (const each of [store, await open(folder)]) assertSameHistory(each.history, remaining, asked, at);
});
