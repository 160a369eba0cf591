import assert from "node:assert/strict";
import process from "node:process";
import { describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import type { Outcome } from "../../src/history/outcome.ts";
import { storageOnThisThread } from "../../src/store/open-storage.ts";
import type { RecordFilter } from "../../src/store/record-filter.ts";
import { HISTORY_DAYS, type Storage } from "../../src/store/storage.ts";
import { moments } from "../history/random-outcomes.ts";
import { assertSameHistory, historyOf } from "../history/same-history.ts";
import { ENGINES, type Engine } from "./engines.ts";
import { AirportStore, followAll } from "./open-state.ts";

const DAY = 24 * 60;
const YEAR = 365 * DAY;
const NOW = Date.UTC(2026, 10, 28, 12) / 60_000;

const flight = { airlineCode: "LAN", destination: "SCFA", scheduled: NOW };
/** A flight that left twenty minutes late. */
const leaving = (scheduled: number, other: Partial<Outcome> = {}): Outcome => ({
  ...flight,
  scheduled,
  operated: scheduled + 20,
  ordinal: 0,
  ...other,
});
/** A flight a day at noon, on a number of days up to one. */
const daily = (days: number, until = NOW) =>
  Array.from({ length: days }, (_, index) => leaving(until - 30 - index * DAY));

/** A clock that can be set. */
class Clock {
  now = NOW;
}

/** Follows the outcomes in a storage. */
async function followed(storage: Storage) {
  const state = await followAll(storage);
  return { close: () => state.close(), outcomes: new AirportStore(state.outcomes) };
}

/** Opens the store in a place as a process with this clock would. */
const openIn = async (engine: Engine, place: string, clock: Clock) =>
  followed(await engine.open(place, { now: () => clock.now }));

/** Opens a store in memory as a process with this clock would. */
const inMemory = async (clock: Clock, keepDays?: number) =>
  followed(storageOnThisThread(undefined, { keepDays }, () => clock.now));

function assertHas(store: AirportStore, outcomes: readonly Outcome[]): void {
  assertSameHistory(store.history, historyOf(outcomes), [flight], [NOW, NOW + YEAR, NOW + 3 * YEAR]);
}

/** Withdraws the outcomes of a filter. Returns how many there were. */
async function withdraw(
  store: AirportStore,
  filter: Partial<Omit<RecordFilter, "airport">>,
  dryRun = false,
): Promise<number> {
  let count = 0;
  await store.withdraw(
    { from: -Infinity, until: Infinity, ...filter },
    { by: "tower", now: NOW, dryRun },
    (outcomes) => {
      count += outcomes;
    },
  );
  return count;
}

/** Opens a store of its own, in each engine and in memory, as a process with this clock would. */
const STORES = [
  ...ENGINES.map((engine) => ({
    where: `in ${engine.name}`,
    skip: engine.skip,
    open: async (clock: Clock) => openIn(engine, await engine.place(), clock),
  })),
  { where: "in memory", skip: false, open: inMemory },
];

describe("after a clock that was wrong, the history", () => {
  for (const { where, skip, open } of STORES) {
    test(`goes on with the next report, once a clock that was years ahead is right, ${where}`, {
      skip,
    }, async () => {
      const clock = new Clock();
      const { outcomes: store } = await open(clock);
      await store.record(daily(30), clock.now);
      clock.now = NOW + 2 * YEAR;
      const wrong = [...daily(7, clock.now), leaving(clock.now - 40)];
      await store.record(wrong, clock.now);
      assert.equal(store.history.size, 8, "eight days in a row are believed");
      clock.now = NOW + 10;
      const next = leaving(NOW - 25, { destination: "SCCI" });
      assert.deepEqual(await store.record([next], clock.now), [true]);
      assertHas(store, [...daily(30), next]);
      assert.equal(store.ahead, wrong.length);
      assert.equal(store.window.until, clock.now + DAY + 5);
    });

    test(`is not moved by a stray years ahead, even while the clock is wrong, ${where}`, {
      skip,
    }, async () => {
      const clock = new Clock();
      const { outcomes: store } = await open(clock);
      await store.record(daily(30), clock.now);
      clock.now = NOW + 2 * YEAR;
      const stray = leaving(clock.now - 40);
      await store.record([stray], clock.now);
      const next = leaving(NOW - 25);
      await store.record([next], clock.now);
      assertHas(store, [...daily(30), next, stray]);
    });

    test(`has all it had, once a clock that was years behind is right, ${where}`, { skip }, async () => {
      const clock = new Clock();
      const { outcomes: store } = await open(clock);
      await store.record(daily(30), clock.now);
      clock.now = NOW - 2 * YEAR;
      const old = leaving(clock.now - 60);
      await store.record([old], clock.now);
      assertHas(store, [old]);
      assert.equal(store.ahead, 30);
      clock.now = NOW;
      const next = leaving(NOW - 25);
      await store.record([next], clock.now);
      assertHas(store, [...daily(30), next]);
      assert.equal(store.ahead, 0);
    });
  }
});

for (const engine of ENGINES) {
  describe(`the history of a clock that changes, in ${engine.name}`, { skip: engine.skip }, () => {
    test("heals without a report: in all processes, and in one that starts", async () => {
      const place = await engine.place();
      const clock = new Clock();
      const [one, other] = [await openIn(engine, place, clock), await openIn(engine, place, clock)];
      await one.outcomes.record(daily(30), clock.now);
      clock.now = NOW + 2 * YEAR;
      await one.outcomes.record(daily(7, clock.now), clock.now);
      while (other.outcomes.history.size !== 7) await sleep(5);
      clock.now = NOW;
      for (const { outcomes: store } of [one, other]) {
        while (store.ahead === 0) await sleep(5);
        await store.store.folded;
        assertHas(store, daily(30));
      }
      const started = await openIn(engine, place, clock);
      assertHas(started.outcomes, daily(30));
      assert.equal(started.outcomes.ahead, 7);
    });

    test("is right in a process whose clock is right, beside one whose clock is not", async () => {
      const place = await engine.place();
      const ahead = new Clock();
      ahead.now = NOW + 2 * YEAR;
      const [right, wrong] = [await openIn(engine, place, new Clock()), await openIn(engine, place, ahead)];
      await right.outcomes.record(daily(30), NOW);
      await wrong.outcomes.record(daily(7, ahead.now), ahead.now);
      await right.outcomes.record([], NOW);
      assertHas(right.outcomes, daily(30));
      assertHas(wrong.outcomes, daily(7, ahead.now));
    });

    test("takes an outcome that is ahead of the clock when its time has come", async () => {
      const clock = new Clock();
      const { outcomes: store } = await openIn(engine, await engine.place(), clock);
      const early = leaving(NOW + 3 * DAY);
      await store.record([early, leaving(NOW)], clock.now);
      assertHas(store, [leaving(NOW)]);
      clock.now = NOW + 2 * DAY - 5;
      await sleep(120);
      assertHas(store, [leaving(NOW)]);
      clock.now = NOW + 2 * DAY + 1;
      while (store.history.size < 2) await sleep(5);
      assertHas(store, [leaving(NOW), early]);
      assert.equal(store.ahead, 0);
    });
  });
}

/** A flight a day in four years, of two airlines to two destinations; an action on them; and clocks. */
const someFlights = fc
  .record({
    day: fc.oneof(fc.nat(20), fc.nat(4 * 365)),
    airlineCode: fc.constantFrom("LAN", "SKU"),
    destination: fc.constantFrom("SCFA", "SPJC"),
    ordinal: fc.nat(1),
    late: fc.option(fc.nat(40), { nil: undefined, freq: 5 }),
  })
  .map(({ day, late, ...rest }): Outcome => {
    const scheduled = NOW - 4 * YEAR + day * DAY;
    return { ...rest, scheduled, operated: late === undefined ? undefined : scheduled + late };
  });
const runs = fc
  .record({ first: fc.nat(4 * 365), days: fc.integer({ min: 1, max: 12 }) })
  .map(({ first, days }) =>
    Array.from({ length: days }, (_, day) => leaving(NOW - 4 * YEAR + (first + day) * DAY)),
  );
const days = fc.nat(4 * 365 + 40).map((day) => NOW - 4 * YEAR - 20 * DAY + day * DAY);
const filters = fc.record({
  from: fc.oneof(fc.constant(-Infinity), days),
  until: fc.oneof(fc.constant(Infinity), days),
  airlineCode: fc.constantFrom(undefined, "LAN", "SKU"),
  destination: fc.constantFrom(undefined, "SCFA", "SPJC"),
});
const actions = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .array(
        fc.oneof(
          someFlights.map((one) => [one]),
          runs,
        ),
        { maxLength: 5 },
      )
      .map((all) => ({ report: all.flat() })),
  },
  { weight: 2, arbitrary: filters.map((filter) => ({ withdraw: filter })) },
  { weight: 1, arbitrary: days.map((now) => ({ clock: now })) },
);

for (const engine of ENGINES) {
  describe(`after any reports, withdrawals and changes of the clock, the history in ${engine.name}`, {
    skip: engine.skip,
  }, () => {
    test("is that of what remains, in every process", async () => {
      const steps = fc.array(fc.record({ by: fc.nat(1), action: actions }), { minLength: 1, maxLength: 12 });
      const asked = fc.array(someFlights, { minLength: 1, maxLength: 3 });
      await fc.assert(
        fc.asyncProperty(
          steps,
          asked,
          fc.array(moments, { minLength: 1, maxLength: 3 }),
          async (all, some, at) => {
            const place = await engine.place();
            const clock = new Clock();
            const states = [await openIn(engine, place, clock), await openIn(engine, place, clock)];
            const memory = (await inMemory(clock, 10_000)).outcomes;
            const kept = new Map<string, Outcome>();
            for (const { by, action } of all) {
              const store = states[by].outcomes;
              if ("clock" in action) clock.now = action.clock;
              else if ("report" in action) {
                const changed = await store.record(action.report, 0);
                assert.deepEqual(await memory.record(action.report, 0), changed);
                for (const outcome of action.report) report(kept, outcome);
              } else {
                const matching = [...kept].filter(([, outcome]) => matches(action.withdraw, outcome));
                assert.equal(await withdraw(store, action.withdraw, true), matching.length);
                assert.equal(await withdraw(store, action.withdraw), matching.length);
                assert.equal(await withdraw(memory, action.withdraw), matching.length);
                for (const [key] of matching) kept.delete(key);
              }
            }
            states.push(await openIn(engine, place, clock));
            for (const state of states) await state.outcomes.record([], 0); // reads what the others stored
            await memory.record([], 0);
            const { from, until } = expectedWindow([...kept.values()], clock.now);
            const expected = historyOf(
              [...kept.values()].filter((one) => one.scheduled >= from && one.scheduled < until),
            );
            for (const store of [...states.map(({ outcomes }) => outcomes), memory]) {
              assertSameHistory(store.history, expected, some, [...at, clock.now]);
              assert.equal(store.ahead, [...kept.values()].filter((one) => one.scheduled >= until).length);
            }
            for (const state of states) await state.close();
          },
        ),
        { numRuns: Number(process.env.RUNS ?? engine.runs(20)) },
      );
    });
  });
}

function matches(
  { from = -Infinity, until = Infinity, airlineCode, destination }: Partial<RecordFilter>,
  one: Outcome,
) {
  return (
    one.scheduled >= from &&
    one.scheduled < until &&
    [undefined, one.airlineCode].includes(airlineCode) &&
    [undefined, one.destination].includes(destination)
  );
}

/** Applies a report as the service describes it: the last one counts, but a flight that has left stays so. */
function report(kept: Map<string, Outcome>, outcome: Outcome): void {
  const key = [outcome.airlineCode, outcome.destination, outcome.scheduled, outcome.ordinal].join(" ");
  if (kept.get(key)?.operated === undefined || outcome.operated !== undefined) kept.set(key, outcome);
}

/** The window from its description: the last day for which there are seven within four weeks, less the days of the history. */
function expectedWindow(outcomes: readonly Outcome[], now: number) {
  const until = now + DAY + 5;
  const known = outcomes.filter(({ scheduled }) => scheduled < until);
  const all = [...new Set(known.map(({ scheduled }) => Math.floor(scheduled / DAY)))];
  const confirmed = all.filter((day) => all.filter((other) => other <= day && other > day - 28).length >= 7);
  return { from: confirmed.length === 0 ? 0 : (Math.max(...confirmed) - HISTORY_DAYS) * DAY, until };
}
