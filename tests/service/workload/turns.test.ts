import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { setImmediate } from "node:timers/promises";
import { type Place, Turns } from "../../../src/service/workload/turns.ts";

/** Has a computation take a number of turns; notes its name at each. */
async function takeTurns(turns: Turns, place: Place, count: number, note: () => void): Promise<void> {
  for (let turn = 0; turn < count; turn++) {
    await turns.next(place);
    note();
  }
}

describe("turns", () => {
  test("are one in each turn of the event loop, however many wait", async () => {
    const turns = new Turns();
    let taken = 0;
    const all = Array.from({ length: 50 }, (_, index) =>
      takeTurns(turns, turns.enter(index % 2 === 0), 3, () => taken++),
    );
    for (let loop = 1; taken < 150; loop++) {
      await setImmediate();
      assert.ok(taken <= loop, `${taken} turns in ${loop} turns of the event loop`);
    }
    await Promise.all(all);
    assert.equal(turns.waiting, 0);
  });

  test("are mostly those of the oldest computation that holds memory, so that these end in order", async () => {
    const turns = new Turns();
    const order: string[] = [];
    const ended: string[] = [];
    const stream = turns.enter(false);
    const lists = ["first", "second", "third"].map((name) => ({ name, place: turns.enter(true) }));
    await Promise.all([
      takeTurns(turns, stream, 40, () => order.push("stream")),
      ...lists.toReversed().map(async ({ name, place }) => {
        await takeTurns(turns, place, 40, () => order.push(name));
        ended.push(name);
      }),
    ]);
    assert.deepEqual(ended, ["first", "second", "third"]);
    const early = order.slice(0, 40).filter((name) => name === "first").length;
    assert.ok(early >= 30, `${early} of the first 40 turns`);
    assert.ok(order.slice(0, 40).includes("stream"), "a stream does not stand still meanwhile");
  });

  test("let a short computation that came last end long before the long ones", async () => {
    const turns = new Turns();
    let isOver = false;
    const long = Array.from({ length: 10 }, () => turns.enter(true)).map((place) =>
      takeTurns(turns, place, 1_000, () => assert.ok(taken++ < 2_000 || isOver)),
    );
    let taken = 0;
    await takeTurns(turns, turns.enter(true), 5, () => {});
    isOver = true;
    assert.ok(taken < 300, `${taken} turns of others`);
    await Promise.all(long);
  });

  test("leave small requests that keep arriving twice the time that they take, and no more", async () => {
    let now = 0;
    const turns = new Turns(() => now);
    let taken = 0;
    const computation = takeTurns(turns, turns.enter(true), 4, () => taken++);
    await setImmediate();
    assert.equal(taken, 1);
    now += 5; // the turn is over
    for (let loop = 0; loop < 20; loop++) {
      turns.arrive();
      await setImmediate();
      assert.equal(taken, 1, "while small requests arrive");
    }
    now += 9;
    await setImmediate();
    assert.equal(taken, 1, "while as many wait for their answers");
    now += 1;
    turns.arrive();
    await setImmediate();
    assert.equal(taken, 2, "after twice the time");
    now += 5;
    await setImmediate();
    assert.equal(taken, 3, "at once without small requests");
    await computation;
  });

  test("are not begun without waiting where others wait", async () => {
    const turns = new Turns();
    assert.equal(turns.now(), true);
    const waiting = turns.next(turns.enter(true));
    assert.equal(turns.now(), false);
    await waiting;
  });
});
