import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { generateFlights } from "../../src/flights/synthetic/generate.ts";
import { createRandom } from "../../src/flights/synthetic/random.ts";
import { scl2017Profile } from "../../src/flights/synthetic/scl-2017.ts";
import { syntheticTable } from "../../src/flights/synthetic/synthetic-table.ts";
import { timeZoneOf } from "../../src/flights/time-zone.ts";
import { History } from "../../src/history/history.ts";
import { pastFlights } from "../../src/models/operational/features/past-flights.ts";

/** The largest memory of an outcome, in bytes: 280 were measured, of which the five groups of a flight take 180. */
const MAX_BYTES = 350;

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

/** Measures all that can be reached now, in bytes. */
async function bytesInUse(): Promise<number> {
  for (let round = 0; round < 4; round++) {
    collectGarbage();
    await sleep(50); // the memory of array buffers is released some time after they are collected
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const flights = pastFlights(
  syntheticTable(generateFlights(scl2017Profile, { rows: 68_206, year: 2017 }, createRandom(1))),
);

const YEAR = 365 * 24 * 60;

/** Fills a history as reports or the storage do, with an object of its own for each outcome. */
function yearOfOutcomes(): History {
  const history = new History(timeZoneOf("America/Santiago"));
  for (const { airlineCode, destination, scheduled, operated } of flights) {
    history.record({ airlineCode, destination, scheduled, operated, ordinal: 0 });
  }
  return history;
}

/** Makes a history of the year after, as days go on: what is a year old is forgotten. */
function yearLater(): History {
  const history = yearOfOutcomes();
  for (const { airlineCode, destination, scheduled, operated } of flights) {
    const later = { scheduled: scheduled + YEAR, operated: (operated as number) + YEAR };
    history.record({ airlineCode, destination, ...later, ordinal: 0 });
    history.forget({ airlineCode, destination, scheduled, ordinal: 0 });
  }
  return history;
}

for (const [what, make] of [
  ["a year of outcomes takes", yearOfOutcomes],
  ["as days go on, it still takes", yearLater],
] as const) {
  test(`${what} less than ${MAX_BYTES} bytes each`, async () => {
    yearOfOutcomes(); // compiles what is needed
    const before = await bytesInUse();
    const history = make();
    const bytes = ((await bytesInUse()) - before) / history.size;
    assert.ok(history.size > 65_000);
    assert.ok(bytes > 100 && bytes < MAX_BYTES, `${bytes.toFixed(0)} bytes`);
  });
}
