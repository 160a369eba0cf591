import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { storageOnThisThread } from "../../src/store/open-storage.ts";
import { Database } from "../../src/store/sqlite/database.ts";
import { OutcomeRemovals } from "../../src/store/sqlite/outcomes/outcome-removals.ts";
import type { StoredLeg } from "../../src/store/storage.ts";
import { temporaryFolder } from "../models/temporary-folder.ts";
import { ENGINES } from "./engines.ts";
import { AIRPORT, followAll } from "./open-state.ts";

const DAY = 24 * 60;
const NOW = Date.UTC(2026, 0, 10, 12) / 60_000;

const legAt = (scheduled: number, other: Partial<StoredLeg> = {}): StoredLeg => ({
  airport: AIRPORT,
  registration: "CC-BAA",
  origin: "SCFA",
  scheduled,
  ...other,
});

const legsOf = (state: Awaited<ReturnType<typeof followAll>>, airport = AIRPORT) =>
  state.outcomes.historyOf(airport).aircraft.legsBetween(-Infinity, Infinity);

for (const engine of ENGINES) {
  describe(`stored legs, in ${engine.name}`, { skip: engine.skip }, () => {
    /** Opens the state in a place, by default one of its own, as another process would. */
    const openState = async (place?: string, airports?: readonly string[]) =>
      followAll(await engine.open(place ?? (await engine.place())), airports);

    test("are in the history of every process, with all fields, and again after a restart", async () => {
      const place = await engine.place();
      const [one, other] = [await openState(place), await openState(place)];
      const full = legAt(NOW - 60, {
        airlineCode: "LAN",
        departed: NOW - 150,
        operated: NOW - 50,
        estimated: NOW - 40,
        estimatedAt: NOW - 100,
      });
      const legs = [full, legAt(NOW + 3 * DAY, { registration: "CC-BAB" }), legAt(NOW - 900)];
      assert.deepEqual(await one.outcomes.recordLegs(legs, NOW), [true, true, true]);
      const sorted = [legs[2], legs[0], legs[1]];
      assert.deepEqual(legsOf(one), sorted);
      while (legsOf(other).length < 3) await new Promise(setImmediate);
      assert.deepEqual(legsOf(other), sorted);
      assert.deepEqual(legsOf(await openState(place)), sorted);
    });

    test("keep what later reports leave out, and of several estimates that of the latest moment", async () => {
      const place = await engine.place();
      const state = await openState(place);
      const report = async (leg: Partial<StoredLeg>, now = NOW) =>
        (await state.outcomes.recordLegs([legAt(NOW, leg)], now))[0];
      const estimate = (estimated: number, estimatedAt: number) => ({ estimated, estimatedAt });
      assert.equal(await report(estimate(NOW + 30, NOW - 60)), true);
      assert.equal(await report(estimate(NOW + 10, NOW - 90)), false, "an earlier one arrives late");
      assert.equal(await report({ departed: NOW - 50 }), true);
      assert.equal(await report({}), false);
      assert.equal(await report({ estimated: NOW + 30 }), false, "the same one again is not a new one");
      assert.equal(await report({ estimated: NOW + 40 }, NOW - 20), true);
      assert.equal(await report({ operated: NOW + 42 }, NOW + 50), true);
      const known = legAt(NOW, { departed: NOW - 50, operated: NOW + 42, ...estimate(NOW + 40, NOW - 20) });
      assert.deepEqual(legsOf(state), [known]);
      assert.deepEqual(legsOf(await openState(place)), [known]);
    });

    test("end alike, in whatever order the same reports arrive", async () => {
      const reports = [
        legAt(NOW, { estimated: NOW + 5, estimatedAt: NOW - 90 }),
        legAt(NOW, { estimated: NOW + 15, estimatedAt: NOW - 60 }),
        legAt(NOW, { estimated: NOW + 5, estimatedAt: NOW - 30 }),
        legAt(NOW, { departed: NOW - 80 }),
      ];
      const ends = new Set<string>();
      const place = await engine.place();
      for (let order = 0; order < 24; order++) {
        const left = [...reports];
        const arranged = [4, 3, 2, 1].map((size, place) => left.splice((order >> place) % size, 1)[0]);
        const airport = `SCE${String.fromCharCode(65 + order)}`;
        const state = await openState(place, [airport]);
        for (const report of arranged) await state.outcomes.recordLegs([{ ...report, airport }], NOW);
        const [leg] = legsOf(state, airport);
        await state.close();
        ends.add(JSON.stringify([leg.estimated, leg.estimatedAt, leg.departed]));
      }
      assert.deepEqual([...ends], [JSON.stringify([NOW + 5, NOW - 30, NOW - 80])]);
    });

    test("are withdrawn by period, airline, origin and registration; outcomes and other legs stay", async () => {
      const place = await engine.place();
      const [state, other] = [await openState(place), await openState(place)];
      const legs = [
        legAt(NOW, { airlineCode: "LAN" }),
        legAt(NOW, { registration: "CC-BAB", airlineCode: "SKU" }),
        legAt(NOW + 60, { origin: "SPJC" }),
        legAt(NOW + DAY),
      ];
      const outcome = {
        ...{ airport: AIRPORT, airlineCode: "LAN", destination: "SCFA", registration: "CC-BAA" },
        ...{ scheduled: NOW, operated: NOW + 20 },
      };
      await state.outcomes.recordLegs(legs, NOW);
      await state.outcomes.record([outcome], NOW);
      const filters = [
        { registration: "CC-BAB" },
        { destination: "SPJC" },
        { airlineCode: "LAN" },
        { from: NOW + DAY },
      ];
      for (const [index, filter] of filters.entries()) {
        const whole = {
          kind: "legs",
          airport: AIRPORT,
          from: -Infinity,
          until: Infinity,
          ...filter,
        } as const;
        const counts: number[] = [];
        const by = { by: "chief", now: NOW };
        await state.outcomes.withdraw(whole, { ...by, dryRun: true }, (part) => counts.push(part));
        await state.outcomes.withdraw(whole, { ...by, dryRun: false }, (part) => counts.push(part));
        assert.deepEqual(counts, [1, 1]);
        assert.equal(legsOf(state).length, 3 - index);
      }
      while (legsOf(other).length > 0) await new Promise(setImmediate);
      const fresh = await openState(place);
      assert.deepEqual(legsOf(fresh), []);
      for (const each of [state, other, fresh]) assert.equal(each.outcomes.historyOf(AIRPORT).size, 1);
      assert.deepEqual(await state.outcomes.recordLegs([legs[0]], NOW), [true], "and can be reported again");
    });

    test("of an airport without a name are given to the one whose they are, with its outcomes", async () => {
      const state = await openState(undefined, ["America/Santiago", AIRPORT]);
      await state.outcomes.recordLegs([legAt(NOW, { airport: "America/Santiago" })], NOW);
      assert.equal(await state.outcomes.give("America/Santiago", AIRPORT), 1);
      assert.deepEqual(legsOf(state), [legAt(NOW)]);
      const { aircraft } = state.outcomes.historyOf("America/Santiago");
      assert.deepEqual(aircraft.legsBetween(-Infinity, Infinity), []);
    });
  });
}

describe("legs stored in a file", () => {
  test("are deleted once they are older than they are kept, and leave the window with the days", async () => {
    const folder = temporaryFolder();
    const daily = (from: number, days: number) =>
      Array.from({ length: days }, (_, day) => legAt(NOW + (from + day) * DAY));
    const state = await followAll(storageOnThisThread(folder, {}, () => NOW + 600 * DAY));
    await state.outcomes.recordLegs(daily(0, 100), NOW);
    assert.equal(legsOf(state).length, 100);
    await state.outcomes.recordLegs(daily(450, 10), NOW);
    assert.equal(legsOf(state).length, 51, "of 400 days before the last one");
    const database = Database.open(folder);
    after(() => database.close());
    const removals = new OutcomeRemovals(database);
    const { records, kind } = removals.expire("legs", AIRPORT, 400, NOW + 600 * DAY);
    assert.deepEqual([records, kind], [59, "legs"]);
    assert.equal(removals.expire("legs", AIRPORT, 400, NOW + 600 * DAY).records, 0);
    assert.equal(Number(database.value("countLegs")), 51);
  });
});
