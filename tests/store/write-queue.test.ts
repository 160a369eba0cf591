import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { setImmediate } from "node:timers/promises";
import { PuntualError } from "../../src/errors.ts";
import { memoryStorage } from "../../src/store/open-storage.ts";
import type { Storage, StoredOutcome } from "../../src/store/storage.ts";
import { WriteQueue } from "../../src/store/write-queue.ts";

const outcomeAt = (scheduled: number): StoredOutcome => ({
  airport: "SCEL",
  airlineCode: "LAN",
  destination: "SCFA",
  scheduled,
  operated: scheduled,
});
const manyFrom = (first: number, count: number) =>
  Array.from({ length: count }, (_, index) => outcomeAt(first + index));

/** A storage whose writes wait for the test. */
function heldStorage() {
  const memory = memoryStorage();
  const sizes: number[] = [];
  const gates: PromiseWithResolvers<void>[] = [];
  let writable = true;
  const storage: Storage = {
    ...memory,
    async record(outcomes, now) {
      sizes.push(outcomes.length);
      const gate = Promise.withResolvers<void>();
      gates.push(gate);
      await gate.promise;
      return memory.record(outcomes, now);
    },
    isWritable: async () => writable,
  };
  return {
    queue: new WriteQueue(storage),
    sizes,
    gates,
    /** Waits until a write has reached the storage. */
    async gate(index: number) {
      while (gates.length <= index) await setImmediate();
      return gates[index];
    },
    setWritable(value: boolean) {
      writable = value;
    },
  };
}

const unavailable = () => new PuntualError("storage-unavailable", { seconds: 5 });

describe("the queue of writes", () => {
  test("writes what arrives during a write together, and returns to each report its own results", async () => {
    const { queue, sizes, gate } = heldStorage();
    const first = queue.write([outcomeAt(1)], 0);
    await gate(0);
    const later = [
      queue.write([outcomeAt(2), outcomeAt(1)], 0),
      queue.write([], 0),
      queue.write([outcomeAt(2), outcomeAt(3)], 0),
    ];
    (await gate(0)).resolve();
    assert.deepEqual(await first, [true]);
    (await gate(1)).resolve();
    assert.deepEqual(await Promise.all(later), [[true, false], [], [false, true]]);
    assert.deepEqual(sizes, [1, 4]);
  });

  test("adds no further report to a group of 10,000 outcomes", async () => {
    const { queue, sizes, gate } = heldStorage();
    const writes = [0, 1, 2, 3, 4].map((report) => queue.write(manyFrom(report * 6000, 6000), 0));
    for (const group of [0, 1, 2]) (await gate(group)).resolve();
    await Promise.all(writes);
    assert.deepEqual(sizes, [12_000, 12_000, 6000]);
  });

  test("refuses all that wait once a write has failed, then all at once, until the storage can be written", async () => {
    const { queue, sizes, gate, gates, setWritable } = heldStorage();
    const isUnavailable = { code: "storage-unavailable" };
    const waiting = [queue.write([outcomeAt(1)], 0)];
    await gate(0);
    for (const scheduled of [2, 3]) waiting.push(queue.write([outcomeAt(scheduled)], 0));
    setWritable(false);
    gates[0].reject(unavailable());
    for (const report of waiting) await assert.rejects(report, isUnavailable);
    await assert.rejects(queue.write([outcomeAt(4)], 0), isUnavailable);
    assert.deepEqual(sizes, [1], "one of them has reached the storage");
    setWritable(true);
    let again: Promise<readonly boolean[]> | undefined;
    while (gates.length < 2) {
      again = queue.write([outcomeAt(5)], 0);
      again.catch(() => {});
      await setImmediate();
    }
    gates[1].resolve();
    assert.deepEqual(await again, [true]);
  });

  test("passes on another error to the reports of its group alone", async () => {
    const { queue, gate } = heldStorage();
    const first = queue.write([outcomeAt(1)], 0);
    await gate(0);
    const second = queue.write([outcomeAt(2)], 0);
    (await gate(0)).reject(new Error("of the program"));
    await assert.rejects(first, { message: "of the program" });
    (await gate(1)).resolve();
    assert.deepEqual(await second, [true]);
  });

  test("has written or refused everything once it is closed", async () => {
    const { queue, gate, setWritable } = heldStorage();
    const first = queue.write([outcomeAt(1)], 0);
    setWritable(false);
    (await gate(0)).reject(unavailable());
    await assert.rejects(first);
    await queue.close();
    const other = heldStorage();
    const accepted = other.queue.write([outcomeAt(1)], 0);
    const closed = other.queue.close();
    (await other.gate(0)).resolve();
    await closed;
    assert.deepEqual(await accepted, [true]);
  });

  test("counts as refusing from a report that it refused until it has stored one", async () => {
    const { queue, gate, setWritable } = heldStorage();
    assert.equal(queue.isRefusing, false);
    const refused = queue.write([outcomeAt(1)], 0);
    setWritable(false);
    (await gate(0)).reject(unavailable());
    await assert.rejects(refused, { code: "storage-unavailable" });
    assert.equal(queue.isRefusing, true);
    await assert.rejects(queue.write([outcomeAt(2)], 0), { code: "storage-unavailable" });
    setWritable(true);
    let stored: Promise<readonly boolean[]>;
    for (;;) {
      stored = queue.write([outcomeAt(3)], 0);
      const isRefused = await Promise.race([
        stored.then(
          () => false,
          () => true,
        ),
        gate(1).then(() => false),
      ]);
      if (!isRefused) break;
      await setImmediate();
    }
    assert.equal(queue.isRefusing, true, "that it can be written again is not known yet");
    (await gate(1)).resolve();
    await stored;
    assert.equal(queue.isRefusing, false);
  });
});
