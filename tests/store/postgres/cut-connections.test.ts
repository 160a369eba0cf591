import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { NO_POSTGRES, type PostgresServer } from "../../../bench/replicas/postgres-server.ts";
import { readDatabaseUrl } from "../../../src/store/postgres/database-url.ts";
import { PostgresStorage } from "../../../src/store/postgres/postgres-storage.ts";
import type { StorageListener, StoredLeg, StoredOutcome } from "../../../src/store/storage.ts";
import { PATIENT, testServer } from "../engines.ts";
import { AIRPORT } from "../open-state.ts";
import { CuttingProxy } from "./cutting-proxy.ts";

const UNAVAILABLE = { code: "storage-unavailable" };
const NOW = 29_000_000;
const outcomeAt = (scheduled: number, operated?: number): StoredOutcome => ({
  airport: AIRPORT,
  airlineCode: "LAN",
  destination: "SCFA",
  scheduled,
  operated,
});

/** A storage behind a proxy, and what its listener received. */
async function behindProxy(server: PostgresServer) {
  const url = await server.createDatabase("filled");
  const database = new URL(url).pathname.slice(1);
  const proxy = await CuttingProxy.start(server.port);
  const place = { ...readDatabaseUrl(url), port: proxy.port };
  const storage = await PostgresStorage.open(place, PATIENT, () => NOW);
  const recorded: StoredOutcome[] = [];
  const states: (number | undefined)[] = [];
  const faults: unknown[] = [];
  const listener: StorageListener = {
    outcomes: (news) => recorded.push(...news.recorded),
    choices() {},
    expired() {},
    fault: (error) => faults.push(error),
    behind: (since) => states.push(since),
  };
  await storage.follow(listener);
  await storage.followAirports([AIRPORT]);
  after(async () => {
    await storage.close();
    await proxy.end();
  });
  const count = async (table: string) =>
    Number((await server.query(`SELECT count(*) FROM puntual.${table}`, database))[0].count);
  return { storage, proxy, recorded, states, faults, count, database };
}

describe("a connection that is cut", { skip: NO_POSTGRES }, () => {
  let server: PostgresServer;
  before(async () => {
    server = await testServer();
  });

  for (const at of ["request", "answer"] as const) {
    test(`at the ${at} of a report: it is made once more, recorded once, and answered as the first time`, async () => {
      const { storage, proxy, count, recorded } = await behindProxy(server);
      await storage.record([outcomeAt(NOW - 60)], NOW);
      proxy.cutNext("INSERT INTO puntual.outcomes", at);
      const report = [outcomeAt(NOW - 60), outcomeAt(NOW - 50), outcomeAt(NOW - 60, NOW - 30)];
      // The first one changes nothing, the second one is new, the third one is of the flight of the first one.
      assert.deepEqual(await storage.record(report.slice(0, 2), NOW), [false, true]);
      assert.equal(proxy.cuts, 1);
      proxy.cutNext("INSERT INTO puntual.outcomes", at);
      assert.deepEqual(await storage.record(report, NOW), [false, false, true]);
      assert.equal(proxy.cuts, 2);
      assert.equal(await count("outcomes"), 2);
      assert.equal(recorded.findLast(({ scheduled }) => scheduled === NOW - 60)?.operated, NOW - 30);
      proxy.cutNext("INSERT INTO puntual.legs", at);
      const leg: StoredLeg = {
        airport: AIRPORT,
        registration: "CC-BAA",
        origin: "SCFA",
        scheduled: NOW + 60,
      };
      assert.deepEqual(await storage.recordLegs([{ ...leg, estimated: NOW + 70 }], NOW), [true]);
      assert.deepEqual(await storage.recordLegs([{ ...leg, estimated: NOW + 70 }], NOW + 1), [false]);
      assert.deepEqual([proxy.cuts, await count("legs")], [3, 1]);
    });
  }

  test("by the server in the middle of a transaction that waits: it is made once more, and recorded once", async () => {
    const { storage, count, database } = await behindProxy(server);
    await storage.record([outcomeAt(NOW - 60)], NOW);
    const holder = new pg.Client(server.url(database));
    await holder.connect();
    const terminate = async () => {
      for (;;) {
        const [ended] = await server.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
           WHERE datname = current_database() AND wait_event_type = 'Lock'`,
          database,
        );
        if (ended !== undefined) return;
        await sleep(5);
      }
    };
    // A report is a transaction by itself; a withdrawal, and two reports of a flight, are one of several statements.
    const twice = [outcomeAt(NOW - 50), outcomeAt(NOW - 50, NOW - 20)];
    const filter = { airport: AIRPORT, from: NOW - 60, until: NOW - 55 };
    const withdrawal = { by: "tower", now: NOW, dryRun: false };
    for (const [write, result] of [
      [() => storage.record([outcomeAt(NOW - 40)], NOW), [true]],
      [() => storage.record(twice, NOW), [true, true]],
      [() => storage.withdraw(filter, withdrawal), { records: 1, next: undefined }],
    ] as const) {
      await holder.query("BEGIN; SELECT 1 FROM puntual.airports FOR UPDATE");
      const writing = write();
      await terminate();
      await holder.query("ROLLBACK");
      assert.deepEqual(await writing, result);
    }
    assert.deepEqual([await count("outcomes"), await count("removals")], [2, 1]);
    await holder.end();
  });

  test("before a withdrawal is to be completed: it is made once more; after that, it is refused, and made once", async () => {
    const { storage, proxy, count } = await behindProxy(server);
    await storage.record([outcomeAt(NOW - 60), outcomeAt(NOW - 50)], NOW);
    const filter = { airport: AIRPORT, from: NOW - 60, until: NOW - 55 };
    const withdrawal = { by: "tower", now: NOW, dryRun: false };
    proxy.cutNext("DELETE FROM puntual.outcomes", "answer");
    assert.deepEqual(await storage.withdraw(filter, withdrawal), { records: 1, next: undefined });
    assert.equal(await count("removals"), 1);
    proxy.cutNext("COMMIT", "answer");
    await assert.rejects(storage.withdraw({ ...filter, until: NOW }, withdrawal), UNAVAILABLE);
    assert.equal(proxy.cuts, 2);
    assert.deepEqual([await count("removals"), await count("outcomes")], [2, 0]);
  });

  test("of the follower: it goes on with another one, and misses nothing", async () => {
    const { storage, recorded, states, database } = await behindProxy(server);
    const other = await PostgresStorage.open(readDatabaseUrl(server.url(database)), PATIENT);
    after(() => other.close());
    for (let round = 0; round < 3; round++) {
      await server.query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()",
        database,
      );
      await other.record([outcomeAt(NOW - 60 + round)], NOW);
      while (recorded.length <= round) await sleep(5);
    }
    assert.deepEqual(
      recorded.map(({ scheduled }) => scheduled),
      [NOW - 60, NOW - 59, NOW - 58],
    );
    assert.equal(states.at(-1), undefined);
    assert.deepEqual(await storage.record([outcomeAt(NOW - 60)], NOW), [false]);
  });

  test("for a while: reports are refused, the listener knows since when, and all is made up for", async () => {
    const { storage, proxy, recorded, states, faults, database } = await behindProxy(server);
    const other = await PostgresStorage.open(readDatabaseUrl(server.url(database)), PATIENT);
    after(() => other.close());
    const start = Date.now();
    proxy.isDown = true;
    await assert.rejects(storage.record([outcomeAt(NOW - 60)], NOW), UNAVAILABLE);
    await assert.rejects(storage.artefactFiles("a"), UNAVAILABLE);
    assert.equal(await storage.isWritable(), false);
    while (states.length === 0) await sleep(5);
    assert.ok(Number(states[0]) <= Date.now() && Number(states[0]) >= start - 5_000);
    await other.record([outcomeAt(NOW - 50)], NOW);
    proxy.isDown = false;
    while (states.at(-1) !== undefined) await sleep(5);
    assert.deepEqual(
      recorded.map(({ scheduled }) => scheduled),
      [NOW - 50],
    );
    assert.deepEqual([faults.length, states.length], [1, 2]);
    while (!(await storage.isWritable())) await sleep(5);
    assert.deepEqual(await storage.record([outcomeAt(NOW - 60)], NOW), [true]);
  });
});
