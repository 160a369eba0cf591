import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { NO_POSTGRES, type PostgresServer } from "../../../bench/replicas/postgres-server.ts";
import { Connections } from "../../../src/store/postgres/connections.ts";
import { readDatabaseUrl } from "../../../src/store/postgres/database-url.ts";
import { PostgresStorage } from "../../../src/store/postgres/postgres-storage.ts";
import { RecordRemovals } from "../../../src/store/postgres/record-removals.ts";
import { STATEMENTS } from "../../../src/store/postgres/statements.ts";
import type { StoredOutcome } from "../../../src/store/storage.ts";
import { PATIENT, testServer } from "../engines.ts";
import { AIRPORT, followAll } from "../open-state.ts";

const NOW = 29_000_000;
const DAY = 24 * 60;
const outcomeAt = (scheduled: number, airport = AIRPORT): StoredOutcome => ({
  airport,
  airlineCode: "LAN",
  destination: "SCFA",
  scheduled,
  operated: scheduled + 20,
  ordinal: 0,
});

describe("the changes in PostgreSQL", { skip: NO_POSTGRES }, () => {
  let server: PostgresServer;
  before(async () => {
    server = await testServer();
  });

  const open = async (url: string, airports?: readonly string[]) =>
    followAll(await PostgresStorage.open(readDatabaseUrl(url), PATIENT, () => NOW), airports);

  test("are seen by each replica in the order of their commits: none is missed behind an open transaction", async () => {
    const url = await server.createDatabase("filled");
    const [one, other] = [await open(url, [AIRPORT, "KIAH"]), await open(url, [AIRPORT, "KIAH"])];
    await one.outcomes.record([outcomeAt(NOW - 10)], NOW);
    // Another replica is in the middle of a report: it has its number, and has not committed.
    const open1 = new pg.Client(url);
    await open1.connect();
    await open1.query("BEGIN");
    const values = [[AIRPORT], [NOW - 30], ["LAN"], ["SCFA"], [0], [NOW], [null], [false], [null], NOW, 1];
    await open1.query(STATEMENTS.saveOutcomes, values);
    let isStored = false;
    const later = one.outcomes.record([outcomeAt(NOW - 40)], NOW).then(() => {
      isStored = true;
    });
    // Of another airport, nothing waits.
    await other.outcomes.record([outcomeAt(NOW - 50, "KIAH")], NOW);
    assert.equal(other.outcomes.historyOf("KIAH").size, 1);
    assert.equal(isStored, false, "a later number waits until the one before is committed");
    assert.equal(other.outcomes.historyOf(AIRPORT).size, 1);
    await open1.query("COMMIT");
    await open1.end();
    await later;
    assert.equal(one.outcomes.historyOf(AIRPORT).size, 3);
    while (other.outcomes.historyOf(AIRPORT).size < 3) await sleep(5);
  });

  test("of several replicas at the same time are in the history of each", async () => {
    const url = await server.createDatabase("filled");
    const airports = ["SCEL", "KIAH", "KSEA"];
    const states = [await open(url, airports), await open(url, airports), await open(url, airports)];
    const expected = new Map(airports.map((airport) => [airport, new Set<number>()]));
    await Promise.all(
      states.map(async ({ outcomes }, replica) => {
        for (let round = 0; round < 30; round++) {
          // In different orders, which two transactions would lock against each other.
          const batch = airports.map((_, index) => airports[(index + replica) % 3]);
          const reports = batch.map((airport) => outcomeAt(NOW - 1 - round * 5 - replica * 1000, airport));
          for (const { airport, scheduled } of reports) expected.get(airport)?.add(scheduled);
          await outcomes.record(reports, NOW);
          if (round % 10 !== 5) continue;
          const filter = {
            airport: airports[replica],
            from: reports[0].scheduled,
            until: reports[0].scheduled + 1,
          };
          await outcomes.withdraw(filter, { by: "tower", now: NOW, dryRun: false }, () => {});
          expected.get(airports[replica])?.delete(reports[0].scheduled);
        }
      }),
    );
    for (const { outcomes } of states) {
      await outcomes.record([], NOW);
      for (const [airport, scheduled] of expected) {
        const known = outcomes.historyOf(airport).scheduledBetween(0, Infinity);
        assert.deepEqual(new Set(known.map((each) => each.scheduled)), scheduled);
      }
    }
  });

  test("that are old are deleted in pieces, and a replica forgets them with all others", async () => {
    const url = await server.createDatabase("filled");
    const connections = new Connections(readDatabaseUrl(url));
    after(() => connections.close());
    const [one, other] = [await open(url), await open(url)];
    const flights = Array.from({ length: 5_000 }, (_, index) => outcomeAt(NOW - 450 * DAY + index));
    const last = Array.from({ length: 10 }, (_, day) => outcomeAt(NOW - day * DAY - 60));
    await one.outcomes.record([...flights, ...last], NOW);
    await one.outcomes.recordLegs(
      [{ airport: AIRPORT, registration: "CC-BAA", origin: "SCFA", scheduled: NOW - 450 * DAY }],
      NOW,
    );
    const removals = new RecordRemovals(connections);
    assert.deepEqual(await removals.tables(), [
      ["outcomes", AIRPORT],
      ["legs", AIRPORT],
    ]);
    const pieces: number[] = [];
    for (;;) {
      const { records } = await removals.expire("outcomes", AIRPORT, 400, NOW);
      if (records === 0) break;
      pieces.push(records);
    }
    assert.deepEqual(pieces, [2_000, 2_000, 1_000]);
    assert.equal((await removals.expire("legs", AIRPORT, 400, NOW)).records, 1);
    const name = new URL(url).pathname.slice(1);
    const kept = await server.query("SELECT kind, records FROM puntual.removals ORDER BY sequence", name);
    assert.deepEqual(
      kept.map(({ kind }) => kind),
      ["outcomes", "legs"],
      "each includes the earlier ones",
    );
    for (const { outcomes } of [one, other]) {
      await outcomes.record([], NOW);
      assert.equal(outcomes.historyOf(AIRPORT).size, last.length);
    }
  });

  test("are found without reading all records", async () => {
    const url = await server.createDatabase("filled");
    const name = new URL(url).pathname.slice(1);
    await server.query(
      `INSERT INTO puntual.outcomes SELECT CASE n % 10 WHEN 0 THEN 'KIAH' ELSE 'SCEL' END, 20000000 + n * 263, 'LAN', 'SCFA',
         0, 20000010 + n * 263, NULL, false, NULL, 20000012 + n * 263, 1 + n / 100, 1 FROM generate_series(1, 50000) AS n;
       INSERT INTO puntual.legs SELECT airport, scheduled, 'CC-BAA', 'SCFA', NULL, NULL, NULL, NULL, NULL, false, reported,
         sequence, 1 FROM puntual.outcomes;
       INSERT INTO puntual.airports SELECT airport, max(sequence), max(sequence), max(sequence) FROM puntual.outcomes GROUP BY airport;
       ANALYZE`,
      name,
    );
    const client = new pg.Client(url);
    await client.connect();
    const parameters: Readonly<Record<string, unknown[]>> = {
      state: ["SCEL", 33_150_000, 10_000],
      confirmedDay: ["SCEL", 33_150_000],
      news: [["SCEL", "KIAH"]],
      removalsSince: ["SCEL", 490],
    };
    const all: unknown[] = ["SCEL", 33_000_000, 33_010_000, null, null, null];
    for (const kind of ["outcomes", "legs"]) {
      Object.assign(parameters, {
        [`${kind}.since`]: ["SCEL", 20_000_000, 34_000_000, 499],
        [`${kind}.between`]: ["SCEL", 33_000_000, 33_010_000],
        [`${kind}.firstScheduled`]: ["SCEL"],
        [`${kind}.nextScheduled`]: ["SCEL", 33_000_000],
        [`${kind}.scheduledAtOffset`]: ["SCEL", 33_000_000, 33_010_000, 10],
        [`${kind}.countMatching`]: all,
        [`${kind}.removeMatching`]: [...all, 1, 1, "x"],
        [`${kind}.giveMatching`]: [...all, "KSEA", 1],
      });
    }
    for (const [statement, values] of Object.entries(parameters)) {
      const text = `EXPLAIN ${STATEMENTS[statement as keyof typeof STATEMENTS]}`;
      const { rows } = await client.query({ text, values, rowMode: "array" });
      const plan = rows.map(([line]) => line).join("\n");
      assert.doesNotMatch(plan, /Seq Scan on (outcomes|legs)/, `${statement}:\n${plan}`);
    }
    await client.end();
  });
});
