import assert from "node:assert/strict";
import { mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import fc from "fast-check";
import type { Outcome } from "../../src/history/outcome.ts";
import { HISTORY_DAYS } from "../../src/store/storage.ts";
import { flights, moments, outcomes, START } from "../history/random-outcomes.ts";
import { assertSameHistory, historyOf } from "../history/same-history.ts";
import { temporaryFolder } from "../models/temporary-folder.ts";
import { ENGINES } from "./engines.ts";
import { type AirportStore, airportIn, foreignConnection, openAirport } from "./open-state.ts";

const DAY = 24 * 60;
const flight = { airlineCode: "LAN", destination: "SCFA", scheduled: START };
const leaving = (operated: number | undefined, scheduled = START): Outcome => ({
  ...flight,
  scheduled,
  operated,
});

const UNAVAILABLE = { code: "storage-unavailable" };
const asked = fc.array(flights, { minLength: 1, maxLength: 4 });
const manyMoments = fc.array(moments, { minLength: 3, maxLength: 6 });

/** Reports an outcome again and again until it is stored. */
async function recordSoon(store: AirportStore, outcome: Outcome): Promise<readonly boolean[]> {
  for (;;) {
    try {
      return await store.record([outcome], 0);
    } catch (error) {
      assert.equal((error as { code: string }).code, UNAVAILABLE.code);
      await setTimeout(5);
    }
  }
}

for (const engine of ENGINES) {
  describe(`the store of outcomes, in ${engine.name}`, { skip: engine.skip }, () => {
    /** Opens the store in a place as another process would. */
    const open = async (place: string) => airportIn(await engine.open(place));

    test("builds the history of all outcomes, of every process and after a restart", async () => {
      // Few flights, so that many are reported again, departed and waiting in either order.
      const flown = fc
        .tuple(fc.constantFrom(0, 1, 2), outcomes)
        .map(([minute, outcome]) => ({ ...outcome, scheduled: START + minute * 25 }));
      const batch = fc.array(fc.oneof(flown, outcomes), { maxLength: 6 });
      const reports = fc.array(fc.record({ by: fc.nat(1), batch }), { minLength: 1, maxLength: 8 });
      await fc.assert(
        fc.asyncProperty(reports, asked, manyMoments, async (batches, some, at) => {
          const place = await engine.place();
          const stores = [await open(place), await open(place)];
          for (const { by, batch } of batches) await stores[by].record(batch, 0);
          for (const store of stores) await store.record([], 0); // reads what the other one stored
          stores.push(await open(place));
          const expected = historyOf(batches.flatMap(({ batch }) => batch));
          for (const store of stores) assertSameHistory(store.history, expected, some, at);
          for (const store of stores) await store.close();
        }),
        { numRuns: engine.runs(30) },
      );
    });

    test("keeps departures from the other airport apart from outcomes, of every process and after a restart", async () => {
      const minute = fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined });
      const report = fc
        .record({ flight: fc.nat(2), late: minute, flown: minute, isWaiting: fc.boolean() })
        .map(({ flight, late, flown, isWaiting }) => {
          const scheduled = START + flight * 25;
          const departed = flown && scheduled - 100 - flown;
          const isUnderway = late === undefined && departed !== undefined && !isWaiting;
          return { ...leaving(late && scheduled + late, scheduled), departed, isUnderway };
        });
      const batches = fc.array(fc.array(report, { maxLength: 4 }), { minLength: 1, maxLength: 6 });
      await fc.assert(
        fc.asyncProperty(batches, manyMoments, async (batches, at) => {
          const place = await engine.place();
          const stores = [await open(place), await open(place), await openAirport()];
          for (const [index, batch] of batches.entries()) {
            await stores[index % 2].record(batch, 0);
            await stores[2].record(batch, 0);
          }
          for (const store of stores) await store.record([], 0);
          stores.push(await open(place));
          const all = batches.flat();
          const expected = historyOf(all.filter(({ isUnderway }) => !isUnderway));
          for (const each of all) expected.departures.recordIfKnown(each);
          for (const { history } of stores) {
            assertSameHistory(history, expected, [flight], at);
            for (const each of all) assert.equal(history.departures.of(each), expected.departures.of(each));
            for (const moment of [0, START - 120, START]) {
              assert.equal(history.departures.lastUntil(moment), expected.departures.lastUntil(moment));
            }
          }
          await stores[0].withdraw(
            { from: START + 25, until: Infinity },
            { by: "chief", now: 0, dryRun: false },
            () => {},
          );
          await stores[1].record([], 0);
          for (const { history } of [...stores.slice(0, 2), await open(place)]) {
            assert.deepEqual(history.departures.scheduledBetween(START + 1, Infinity), []);
            assert.equal(history.departures.of(flight), expected.departures.of(flight));
          }
          for (const store of stores) await store.close();
        }),
        { numRuns: engine.runs(20) },
      );
    });

    test("adds what another process has stored, without a call", async () => {
      const place = await engine.place();
      const [one, other] = [await open(place), await open(place)];
      for (const operated of [START + 10, START + 20]) {
        await one.record([leaving(operated)], 0);
        while (other.history.to !== Math.min(operated, START + 15)) await setTimeout(5);
      }
      assertSameHistory(other.history, one.history, [flight], [START + 30]);
    });

    test("returns for each report whether it changed anything, of every process", async () => {
      const place = await engine.place();
      const [one, other] = [await open(place), await open(place)];
      const twin = { ...leaving(START + 5), ordinal: 1 };
      assert.deepEqual(await one.record([leaving(undefined), leaving(undefined), twin], 0), [
        true,
        false,
        true,
      ]);
      assert.deepEqual(await other.record([leaving(START + 40), leaving(undefined)], 0), [true, false]);
      assert.deepEqual(await one.record([leaving(START + 40), leaving(START + 41)], 0), [false, true]);
      assert.deepEqual(await other.record([leaving(START + 41), { ...twin, ordinal: 0 }], 0), [false, true]);
      assert.equal(one.history.size, 2);
    });

    for (const isKept of [true, false]) {
      test(`has only the last ${HISTORY_DAYS} days in its history, ${isKept ? "stored" : "in memory"}`, async () => {
        const place = isKept ? await engine.place() : undefined;
        const store = place === undefined ? await openAirport() : await open(place);
        const days = (count: number) => START + count * DAY;
        const on = (...counts: number[]) => counts.map((count) => leaving(days(count) + 20, days(count)));
        const week = (last: number) => Array.from({ length: 7 }, (_, index) => last - 6 + index);
        const expect = (...counts: number[]) =>
          assertSameHistory(
            store.history,
            historyOf(on(...counts)),
            [flight],
            [days(2), days(402), days(500)],
          );
        await store.record(on(0, 1, ...week(399)), 0);
        expect(0, 1, ...week(399));
        assert.deepEqual(await store.record(on(401), 0), [true]);
        expect(1, ...week(399), 401);
        await store.record([...on(0, 3), leaving(days(1) + 30, days(1))], 0);
        await store.record([leaving(days(3) + 30, days(3)), ...on(403)], 0);
        const corrected = [leaving(days(3) + 30, days(3)), ...on(...week(399), 401, 403)];
        assertSameHistory(store.history, historyOf(corrected), [flight], [days(4), days(500)]);
        await store.record(on(...week(3000)), 0);
        expect(...week(3000));
        await store.record(on(2), 0);
        expect(...week(3000));
        if (place !== undefined) {
          assertSameHistory((await open(place)).history, store.history, [flight], [days(3000)]);
        }
      });
    }

    test("has all outcomes of a large report once it is stored, and of a large file once it is open", async () => {
      const place = await engine.place();
      const [store, other] = [await open(place), await open(place)];
      const batch = Array.from({ length: 12_000 }, (_, index) => leaving(START + index + 7, START + index));
      const changed = await store.record(batch, 0);
      assert.deepEqual([changed.length, changed.every(Boolean), store.history.size], [12_000, true, 12_000]);
      while (other.history.size < 12_000) await setTimeout(5);
      const later = await open(place);
      for (const { history } of [other, later]) {
        assertSameHistory(history, store.history, [flight], [START + 100, START + 13_000]);
      }
    });
  });
}

describe("the store of outcomes in a file", () => {
  test("stores nothing while another program locks the file, and continues afterwards", async () => {
    const folder = temporaryFolder();
    const store = await openAirport(folder);
    const holder = foreignConnection(folder);
    holder.exec("BEGIN IMMEDIATE");
    await assert.rejects(store.record([leaving(START)], 0), UNAVAILABLE);
    await assert.rejects(store.record([leaving(START + 1)], 0), UNAVAILABLE);
    assert.equal(store.history.size, 0);
    assert.equal(holder.prepare("SELECT count(*) AS stored FROM outcomes").get()?.stored, 0);
    holder.exec("ROLLBACK");
    assert.deepEqual(await recordSoon(store, leaving(START)), [true]);
  });

  test("stores nothing in a file that was moved or removed, since it would be lost", async () => {
    const folder = temporaryFolder();
    const store = await openAirport(join(folder, "data"));
    await store.record([leaving(START)], 0);
    renameSync(join(folder, "data"), join(folder, "elsewhere"));
    await assert.rejects(store.record([leaving(START + 1)], 0), UNAVAILABLE);
    mkdirSync(join(folder, "data"));
    await openAirport(join(folder, "data"));
    await assert.rejects(store.record([leaving(START + 1)], 0), UNAVAILABLE);
    renameSync(join(folder, "data"), join(folder, "new"));
    renameSync(join(folder, "elsewhere"), join(folder, "data"));
    assert.deepEqual(await recordSoon(store, leaving(START + 1)), [true]);
  });
});
