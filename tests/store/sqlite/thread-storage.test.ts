import assert from "node:assert/strict";
import { once } from "node:events";
import { describe, mock, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { ThreadStorage } from "../../../src/store/sqlite/thread-storage.ts";
import type { StorageListener, StoredOutcome } from "../../../src/store/storage.ts";
import { temporaryFolder } from "../../models/temporary-folder.ts";
import { AIRPORT, foreignConnection, openAirport } from "../open-state.ts";

const THREAD = new URL("../../../src/store/sqlite/storage-thread.ts", import.meta.url);
const UNAVAILABLE = { code: "storage-unavailable" };
const outcomeAt = (scheduled: number): StoredOutcome => ({
  airport: AIRPORT,
  airlineCode: "LAN",
  destination: "SCFA",
  scheduled,
  ordinal: 0,
  operated: scheduled + 5,
});

/** A storage, its threads so far, and what its listener received. */
async function listened(folder: string, start = () => new Worker(THREAD)) {
  const threads: Worker[] = [];
  const storage = await ThreadStorage.open(folder, undefined, () => {
    threads.push(start());
    return threads[threads.length - 1];
  });
  const recorded: StoredOutcome[] = [];
  const faults: unknown[] = [];
  const listener: StorageListener = {
    outcomes: (news) => recorded.push(...news.recorded),
    choices() {},
    behind() {},
    expired() {},
    fault: (error) => faults.push(error),
  };
  await storage.follow(listener);
  await storage.followAirports([AIRPORT]);
  return { storage, threads, recorded, faults };
}

describe("a storage on a thread of its own", () => {
  test("has called its listener when a write is complete, and holds the same outcomes after a restart", async () => {
    const folder = temporaryFolder();
    const { storage, recorded } = await listened(folder);
    const outcomes = [outcomeAt(10), { ...outcomeAt(20), operated: undefined, ordinal: 7 }, outcomeAt(30.5)];
    assert.deepEqual(await storage.record(outcomes, 0), [true, true, true]);
    assert.deepEqual(recorded, outcomes);
    await storage.close();
    const again = await listened(folder);
    assert.deepEqual(again.recorded, outcomes);
    await again.storage.close();
  });

  test("completes what it has accepted when it is closed, and refuses what comes later", async () => {
    const folder = temporaryFolder();
    const { storage } = await listened(folder);
    const accepted = [1, 2, 3].map((scheduled) => storage.record([outcomeAt(scheduled)], 0));
    await storage.close();
    assert.deepEqual(await Promise.all(accepted), [[true], [true], [true]]);
    await assert.rejects(storage.record([outcomeAt(4)], 0), UNAVAILABLE);
    assert.equal(await storage.isWritable(), false);
    await storage.close();
    assert.equal((await openAirport(folder)).history.size, 3);
  });

  test("reports a thread that ends, refuses writes meanwhile, and catches up on a new thread", async () => {
    const folder = temporaryFolder();
    const { storage, threads, recorded, faults } = await listened(folder);
    await storage.record([outcomeAt(1)], 0);
    const ended = once(threads[0], "exit");
    await threads[0].terminate();
    await ended;
    await assert.rejects(storage.record([outcomeAt(2)], 0), UNAVAILABLE);
    assert.equal(faults.length, 1);
    assert.match(String((faults[0] as Error).cause), /the storage thread ended/);
    await (await openAirport(folder)).record([outcomeAt(3)], 0);
    while (!(await storage.isWritable())) await setTimeout(5);
    assert.deepEqual(await storage.record([outcomeAt(4)], 0), [true]);
    assert.deepEqual(
      recorded.map(({ scheduled }) => scheduled),
      [1, 3, 4],
    );
    assert.equal(threads.length, 2);
    await storage.close();
  });

  test("gives up a call that the disk does not complete in time", async () => {
    // Answers nothing but the first three calls, as if the disk had stopped after the start.
    const program = `const { parentPort } = await import("node:worker_threads");
      parentPort.on("message", ({ id }) => {
        if (id < 3) parentPort.postMessage({ about: "result", id });
      });`;
    const start = () => new Worker(new URL(`data:text/javascript,${encodeURIComponent(program)}`));
    const { storage, threads } = await listened("nowhere", start);
    mock.timers.enable({ apis: ["setTimeout"] });
    const calls = [storage.record([outcomeAt(1)], 0), storage.artefactFiles("a"), storage.isWritable()];
    mock.timers.tick(60_000);
    mock.timers.reset();
    const results = await Promise.allSettled(calls);
    assert.deepEqual(
      results.map((result) => (result.status === "rejected" ? result.reason.code : result.value)),
      [UNAVAILABLE.code, UNAVAILABLE.code, false],
    );
    await threads[0].terminate();
    await storage.close();
  });

  test("calls its listener after other programs write, and reports once that they cannot be read", async () => {
    const folder = temporaryFolder();
    const { storage, recorded, faults } = await listened(folder);
    await storage.record([outcomeAt(1)], 0);
    const other = foreignConnection(folder);
    other.exec("ALTER TABLE outcomes RENAME TO hidden");
    while (faults.length === 0) await setTimeout(5);
    await setTimeout(120);
    other.exec("ALTER TABLE hidden RENAME TO outcomes");
    await (await openAirport(folder)).record([outcomeAt(2)], 0);
    while (recorded.length < 2) await setTimeout(5);
    assert.deepEqual([faults.length, recorded[1].scheduled], [1, 2]);
    await storage.close();
  });
});
