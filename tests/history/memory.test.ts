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

test("a year of outcomes takes less than 350 bytes each", async () => {
  const flights = pastFlights(
    syntheticTable(generateFlights(scl2017Profile, { rows: 68_206, year: 2017 }, createRandom(1))),
  );
  const fill = () => {
    const history = new History(timeZoneOf("America/Santiago"));
    for (const { airlineCode, destination, scheduled, operated } of flights) {
      // As from a report or the storage: an object of its own.
      history.record({ airlineCode, destination, scheduled, operated, ordinal: 0 });
    }
    return history;
  };
  fill(); // compiles what is needed
  const before = await bytesInUse();
  const history = fill();
  const bytes = ((await bytesInUse()) - before) / history.size;
  assert.ok(history.size > 65_000);
  assert.ok(bytes > 100 && bytes < MAX_BYTES, `${bytes.toFixed(0)} bytes`);
});
