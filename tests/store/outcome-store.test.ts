import assert from "node:assert/strict";
import { mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import fc from "fast-check";
import type { ErrorCode, PuntualError } from "../../src/errors.ts";
import type { Outcome } from "../../src/history/outcome.ts";
import { Database } from "../../src/store/database.ts";
import { HISTORY_DAYS, OutcomeStore } from "../../src/store/outcome-store.ts";
import { flights, moments, outcomes, START } from "../history/random-outcomes.ts";
import { assertSameHistory, historyOf } from "../history/same-history.ts";
import { temporaryFolder } from "../models/temporary-folder.ts";

const DAY = 24 * 60;
const flight = { airlineCode: "LAN", destination: "SCFA", scheduled: START };
const leaving = (operated: number | undefined, scheduled = START): Outcome => ({
  ...flight,
  scheduled,
  operated,
});

/** Opens the file as another process would. */
function open(folder?: string): { database: Database; store: OutcomeStore } {
  const database = Database.open(folder);
  after(() => database.close());
  return { database, store: new OutcomeStore(database) };
}

const isCode = (code: ErrorCode) => (error: unknown) => (error as PuntualError).code === code;
const asked = fc.array(flights, { minLength: 1, maxLength: 4 });
const manyMoments = fc.array(moments, { minLength: 3, maxLength: 6 });

describe("the store of outcomes", () => {
  test("builds the history of all outcomes, of every process and after a restart", () => {
    const folders = temporaryFolder();
    let count = 0;
    // Few flights, so that many are reported again, departed and waiting in either order.
    const flown = fc
      .tuple(fc.constantFrom(0, 1, 2), outcomes)
      .map(([minute, outcome]) => ({ ...outcome, scheduled: START + minute * 25 }));
    const batch = fc.array(fc.oneof(flown, outcomes), { maxLength: 6 });
    const reports = fc.array(fc.record({ by: fc.nat(1), batch }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(reports, asked, manyMoments, (batches, some, at) => {
        const folder = join(folders, String(count++));
        const processes = [open(folder), open(folder)];
        for (const { by, batch } of batches) processes[by].store.record(batch, 0);
        for (const { store } of processes) store.record([], 0); // reads what the other one stored
        processes.push(open(folder));
        const expected = historyOf(batches.flatMap(({ batch }) => batch));
        for (const { store } of processes) assertSameHistory(store.history, expected, some, at);
        for (const { database } of processes) database.close();
      }),
      { numRuns: 40 },
    );
  });

  test("adds what another process has stored, without a call", async () => {
    const folder = temporaryFolder();
    const [one, other] = [open(folder).store, open(folder).store];
    for (const operated of [START + 10, START + 20]) {
      one.record([leaving(operated)], 0);
      while (other.history.to !== Math.min(operated, START + 15)) await setTimeout(5);
    }
    assertSameHistory(other.history, one.history, [flight], [START + 30]);
  });

  test("returns for each report whether it changed anything, of every process", () => {
    const folder = temporaryFolder();
    const [one, other] = [open(folder).store, open(folder).store];
    const twin = { ...leaving(START + 5), ordinal: 1 };
    assert.deepEqual(one.record([leaving(undefined), leaving(undefined), twin], 0), [true, false, true]);
    assert.deepEqual(other.record([leaving(START + 40), leaving(undefined)], 0), [true, false]);
    assert.deepEqual(one.record([leaving(START + 40), leaving(START + 41)], 0), [false, true]);
    assert.deepEqual(other.record([leaving(START + 41), { ...twin, ordinal: 0 }], 0), [false, true]);
    assert.equal(one.history.size, 2);
  });

  test("finds the flights scheduled in a period, of every process and in any order", () => {
    const folder = temporaryFolder();
    const [one, other] = [open(folder), open(folder)];
    const [late, last, first] = [30, 59, 0].map((minute) => leaving(START + 90, START + minute));
    const twin = { ...late, operated: undefined, ordinal: 1 };
    const [before, after] = [leaving(START, START - 1 / 60), leaving(START + 99, START + 60)];
    one.store.record([last, twin, before], 0);
    other.store.record([after, late, first], 0);
    const found = [first, late, twin, last].map((outcome) => ({ ordinal: 0, ...outcome }));
    for (const { store } of [one, other]) {
      assert.deepEqual(store.scheduledBetween(START, START + 60), found);
      assert.deepEqual(store.scheduledBetween(START + 61, START + 120), []);
    }
  });

  for (const place of ["on the disk", "in memory"]) {
    test(`has only the last ${HISTORY_DAYS} days in its history, ${place}`, () => {
      const folder = place === "in memory" ? undefined : temporaryFolder();
      const { store } = open(folder);
      const days = (count: number) => START + count * DAY;
      const on = (...counts: number[]) => counts.map((count) => leaving(days(count) + 20, days(count)));
      store.record(on(0, 1, 399), 0);
      assert.equal(store.history.size, 3);
      assert.deepEqual(store.record(on(401), 0), [true]);
      const expect = (history: typeof store.history, ...counts: number[]) =>
        assertSameHistory(history, historyOf(on(...counts)), [flight], [days(2), days(402), days(500)]);
      expect(store.history, 1, 399, 401);
      store.record([...on(0, 3), leaving(days(1) + 30, days(1))], 0);
      store.record([leaving(days(3) + 30, days(3)), ...on(403)], 0);
      const corrected = [leaving(days(3) + 30, days(3)), ...on(399, 401, 403)];
      assertSameHistory(store.history, historyOf(corrected), [flight], [days(4), days(500)]);
      store.record(on(5000), 0);
      expect(store.history, 5000);
      store.record(on(2), 0);
      expect(store.history, 5000);
      if (folder !== undefined) expect(open(folder).store.history, 5000);
    });
  }

  test("stores whole batches: a full disk leaves no part of one", () => {
    const folder = temporaryFolder();
    const { database, store } = open(folder);
    store.record([leaving(START + 1)], 0);
    const { connection } = database;
    const pages = Number(connection.prepare("PRAGMA page_count").get()?.page_count);
    connection.exec(`PRAGMA max_page_count = ${pages + 2}`);
    const batch = Array.from({ length: 2000 }, (_, index) => leaving(START + 90, START + index));
    assert.throws(() => store.record(batch, 0), isCode("storage-unavailable"));
    assert.equal(store.history.size, 1);
    assert.equal(open(folder).store.history.size, 1);
    connection.exec("PRAGMA max_page_count = 1000000");
    assert.equal(store.record(batch, 0).filter(Boolean).length, 2000);
    assert.equal(open(folder).store.history.size, 2000);
  });

  test("stores nothing while another program locks the file, and continues afterwards", () => {
    const folder = temporaryFolder();
    const { store } = open(folder);
    const { connection: holder } = open(folder).database;
    holder.exec("BEGIN IMMEDIATE");
    assert.throws(() => store.record([leaving(START)], 0), isCode("storage-unavailable"));
    assert.equal(store.history.size, 0);
    holder.exec("ROLLBACK");
    assert.deepEqual(store.record([leaving(START)], 0), [true]);
  });

  test("stores nothing in a file that was moved or removed, since it would be lost", () => {
    const folder = temporaryFolder();
    const { store } = open(join(folder, "data"));
    store.record([leaving(START)], 0);
    renameSync(join(folder, "data"), join(folder, "elsewhere"));
    assert.throws(() => store.record([leaving(START + 1)], 0), isCode("storage-unavailable"));
    mkdirSync(join(folder, "data"));
    open(join(folder, "data"));
    assert.throws(() => store.record([leaving(START + 1)], 0), isCode("storage-unavailable"));
    renameSync(join(folder, "data"), join(folder, "new"));
    renameSync(join(folder, "elsewhere"), join(folder, "data"));
    assert.deepEqual(store.record([leaving(START + 1)], 0), [true]);
  });
});
