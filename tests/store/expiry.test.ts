import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { Database } from "../../src/store/sqlite/database.ts";
import { OutcomeRemovals } from "../../src/store/sqlite/outcomes/outcome-removals.ts";
import { SqliteState } from "../../src/store/sqlite/sqlite-state.ts";
import type { StoredOutcome } from "../../src/store/storage.ts";
import { temporaryFolder } from "../models/temporary-folder.ts";
import { AIRPORT } from "./open-state.ts";

const DAY = 24 * 60;
const START = Date.UTC(2024, 0, 1) / 60_000;
const KEEP_DAYS = 500;
const FLIGHTS_A_DAY = 40;

/** The flights of a day. */
const flightsOf = (day: number): StoredOutcome[] =>
  Array.from({ length: FLIGHTS_A_DAY }, (_, index) => {
    const scheduled = START + day * DAY + index * 30;
    return {
      airport: AIRPORT,
      airlineCode: "LAN",
      destination: "SCFA",
      scheduled,
      operated: scheduled + 20,
      ordinal: 0,
    };
  });

/** A file, and the connection of another process, which deletes what is old as the timer of a service does. */
function openFile() {
  const folder = temporaryFolder();
  const clock = { now: START };
  const held = new Set<number>();
  const listener = {
    outcomes({ recorded }: { readonly recorded: readonly StoredOutcome[] }) {
      for (const { scheduled } of recorded) held.add(scheduled);
    },
    choices() {},
    behind() {},
    expired() {},
    fault: (error: unknown) => assert.fail(String(error)),
  };
  const state = new SqliteState(folder, listener, {}, () => clock.now);
  state.follow();
  state.followAirports(new Map([[AIRPORT, undefined]]));
  const database = Database.open(folder);
  after(() => {
    state.close();
    database.close();
  });
  const removals = new OutcomeRemovals(database);
  const expireAll = () => {
    let total = 0;
    for (;;) {
      const { records } = removals.expire("outcomes", AIRPORT, KEEP_DAYS, clock.now);
      if (records === 0) return total;
      assert.ok(records <= 2_000, `${records} at once`);
      total += records;
    }
  };
  return { state, clock, database, held, expireAll };
}

const first = (database: Database) => Number(database.value("outcomes.firstScheduled", AIRPORT));
const count = (database: Database) => Number(database.value("countOutcomes"));
const pages = ({ connection }: Database) => Number(connection.prepare("PRAGMA page_count").get()?.page_count);

describe("outcomes that are older than they are kept", () => {
  test("are deleted day by day, and their space is used again", () => {
    const { state, clock, database, expireAll } = openFile();
    let full = 0;
    for (let day = 0; day < 3 * KEEP_DAYS; day += 10) {
      for (let next = day; next < day + 10; next++) state.record(flightsOf(next), START + next * DAY);
      clock.now = START + (day + 10) * DAY;
      expireAll();
      const last = day + 9;
      assert.equal(first(database), START + Math.max(0, last - KEEP_DAYS) * DAY);
      assert.equal(count(database), FLIGHTS_A_DAY * Math.min(last + 1, KEEP_DAYS + 1));
      if (day === KEEP_DAYS + 100) full = pages(database);
    }
    assert.ok(pages(database) <= 1.05 * full, `${pages(database)} pages after ${full}`);
  });

  test("are deleted in small pieces, between which others report", () => {
    const { state, clock, database, held, expireAll } = openFile();
    for (let day = 0; day < 300; day++) state.record(flightsOf(day), START);
    clock.now = START + 900 * DAY;
    state.record(Array.from({ length: 10 }, (_, day) => flightsOf(890 + day)).flat(), clock.now);
    const removals = new OutcomeRemovals(database);
    const pieces: number[] = [];
    for (let piece = removals.expire("outcomes", AIRPORT, KEEP_DAYS, clock.now); piece.records > 0; ) {
      pieces.push(piece.records);
      const late = { ...flightsOf(899)[0], ordinal: pieces.length };
      assert.deepEqual(state.record([late], clock.now), [true]);
      piece = removals.expire("outcomes", AIRPORT, KEEP_DAYS, clock.now);
    }
    assert.deepEqual(pieces, [2_000, 2_000, 2_000, 2_000, 2_000, 2_000]);
    assert.equal(expireAll(), 0);
    assert.equal(count(database), 400 + pieces.length);
    assert.ok(held.has(flightsOf(899)[0].scheduled));
  });

  test("stay while a clock or a date is wrong", () => {
    const { state, clock, database, expireAll } = openFile();
    for (let day = 0; day < 30; day++) state.record(flightsOf(day), START);
    clock.now = START + 5_000 * DAY;
    assert.equal(expireAll(), 0, "the clock alone deletes nothing");
    for (let day = 4_990; day < 4_996; day++) state.record(flightsOf(day), START);
    assert.equal(expireAll(), 0, "nor do flights of six days");
    clock.now = START + 31 * DAY;
    state.record(flightsOf(4_996), START);
    assert.equal(expireAll(), 0, "nor flights that are ahead of the clock");
    assert.equal(count(database), 37 * FLIGHTS_A_DAY);
  });

  test("are numbered on after they have been deleted: a process that was behind misses nothing", () => {
    const { state, clock, database, held, expireAll } = openFile();
    clock.now = START + 900 * DAY;
    for (let day = 890; day < 900; day++) state.record(flightsOf(day), clock.now);
    // Reported last, deleted first: the last number of a report is no longer in the table.
    state.record(flightsOf(0), clock.now);
    const before = Number(database.value("lastSequence", AIRPORT));
    assert.equal(expireAll(), FLIGHTS_A_DAY);
    assert.equal(Number(database.value("lastSequence", AIRPORT)), before + 1);
    held.clear();
    state.record([{ ...flightsOf(899)[0], ordinal: 1 }], clock.now);
    assert.equal(held.size, 1);
  });
});
