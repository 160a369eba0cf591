import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, copyFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { giveToServer, NO_POSTGRES, PostgresServer } from "../../../bench/replicas/postgres-server.ts";
import { PuntualError } from "../../../src/errors.ts";
import { readDatabaseUrl } from "../../../src/store/postgres/database-url.ts";
import { migrateDatabase, serverFault } from "../../../src/store/postgres/open-database.ts";
import { type PostgresOptions, PostgresStorage } from "../../../src/store/postgres/postgres-storage.ts";
import { temporaryFolder } from "../../models/temporary-folder.ts";
import { testServer } from "../engines.ts";
import { AIRPORT } from "../open-state.ts";

const open = async (url: string, options?: PostgresOptions) => {
  const storage = await PostgresStorage.open(readDatabaseUrl(url), { statementMs: 60_000, ...options });
  after(() => storage.close());
  return storage;
};

/** Checks that a database cannot be opened, with the reason, and that no password is shown. */
async function assertUnusable(url: string, reason: RegExp, options?: PostgresOptions): Promise<void> {
  await assert.rejects(open(url, options), (error) => {
    assert.ok(error instanceof PuntualError, String(error));
    assert.equal(error.code, "database-unusable");
    assert.match(error.message, /^PUNTUAL_DATABASE_URL: postgres:\/\/\w+@\S+ cannot be used: /);
    assert.match(error.message, reason);
    assert.doesNotMatch(error.message, /s3cret|wrong-one/);
    return true;
  });
}

const outcome = {
  airport: AIRPORT,
  airlineCode: "LAN",
  destination: "SCFA",
  scheduled: 29_000_000,
  operated: 29_000_010,
};

describe("a database of PostgreSQL", { skip: NO_POSTGRES }, () => {
  let server: PostgresServer;
  before(async () => {
    server = await testServer();
  });

  test("gets its tables once, also if several processes start at the same time", async () => {
    const url = await server.createDatabase();
    const storages = await Promise.all([open(url), open(url), open(url)]);
    assert.deepEqual(await storages[0].record([outcome], 0), [true]);
    assert.deepEqual(await storages[1].record([outcome], 0), [false]);
    assert.deepEqual(await migrateDatabase(readDatabaseUrl(url)), { before: 1, format: 1 });
  });

  test("is refused with the reason: a wrong password, user, database or port", async () => {
    const url = await server.createDatabase("filled");
    const name = new URL(url).pathname.slice(1);
    await assertUnusable(
      server.url(name, "puntual", "wrong-one"),
      /password authentication failed for user "puntual"/,
    );
    await assertUnusable(url.replace(/:s3cret[^@]*/, ""), /the server wants a password, and there is none/);
    await assertUnusable(server.url(name, "stranger"), /password authentication failed for user "stranger"/);
    await assertUnusable(server.url("nowhere"), /database "nowhere" does not exist/);
    await assertUnusable(url.replace(String(server.port), "1"), /ECONNREFUSED/);
    await assertUnusable(url.replace("127.0.0.1", "no-such-host.invalid"), /ENOTFOUND|EAI_AGAIN/);
  });

  test("is refused where its tables are those of a later version, and stays as it is", async () => {
    const url = await server.createDatabase("filled");
    const name = new URL(url).pathname.slice(1);
    await server.query("UPDATE puntual.format SET version = 99", name);
    await assertUnusable(url, /made by a later version of Puntual \(format 99; this one knows 1\)/);
    assert.deepEqual(await server.query("SELECT version FROM puntual.format", name), [{ version: 99 }]);
  });

  test("is refused with an encoding or a version that does not do", async () => {
    await server.query("CREATE DATABASE latin TEMPLATE template0 ENCODING LATIN1 LOCALE 'C'");
    await assertUnusable(server.url("latin"), /its encoding is LATIN1; needed is UTF8/);
    const fault = (number: number, version: string) => serverFault({ number, version, encoding: "UTF8" });
    assert.equal(fault(130_014, "13.14"), "it is PostgreSQL 13.14; needed is 14 or later");
    assert.equal(fault(140_000, "14.0"), undefined);
  });

  test("needs an owner for its tables, and for a service only the privileges that are documented", async () => {
    const url = await server.createDatabase();
    const name = new URL(url).pathname.slice(1);
    await server.query("CREATE ROLE service LOGIN PASSWORD 'service'");
    const asService = server.url(name, "service", "service");
    await assertUnusable(
      asService,
      /it has no tables of Puntual, and service cannot change that: permission denied for database \w+; run puntual migrate as their owner/,
    );
    await migrateDatabase(readDatabaseUrl(url));
    await assertUnusable(
      asService,
      /permission denied for schema puntual; as the owner: GRANT USAGE ON SCHEMA puntual/,
    );
    await server.query(
      "GRANT USAGE ON SCHEMA puntual TO service; GRANT SELECT ON puntual.format, puntual.outcomes TO service",
      name,
    );
    await assertUnusable(
      asService,
      /service lacks privileges on puntual.airports \(SELECT\), .*outcomes \(INSERT\)/,
    );
    await server.query(
      "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA puntual TO service",
      name,
    );
    const storage = await open(asService);
    assert.deepEqual(await storage.record([outcome], 0), [true]);
    assert.equal(await storage.replaceChoice("baseline", undefined, choice("a"), artefact("a")), true);
    const filter = { airport: AIRPORT, from: -Infinity, until: Infinity };
    assert.equal((await storage.withdraw(filter, { by: "x", now: 0, dryRun: false })).records, 1);
    await server.query("REVOKE INSERT ON puntual.outcomes FROM service", name);
    await assert.rejects(storage.record([outcome], 0), { code: "storage-unavailable" });
  });

  test("is waited for while it starts, and reported at once", async () => {
    const own = await PostgresServer.start();
    after(() => own.end());
    const url = await own.createDatabase();
    await own.stop();
    const waits: string[] = [];
    const opening = open(url, { waitMs: 60_000, onWait: (error) => waits.push(String(error)) });
    while (waits.length === 0) await sleep(5);
    assert.match(waits[0], /cannot be used: connect ECONNREFUSED/);
    await own.restart();
    assert.deepEqual(await (await opening).record([outcome], 0), [true]);
    assert.equal(waits.length, 1);
  });

  test("whose connections are used up refuses a start with the reason, and reports with 503", async () => {
    const own = await PostgresServer.start({
      settings: { max_connections: "4", superuser_reserved_connections: "0", max_wal_senders: "0" },
    });
    after(() => own.end());
    const url = await own.createDatabase();
    const storage = await open(url, { poolSize: 1 });
    const clients: pg.Client[] = [];
    for (;;) {
      const client = new pg.Client(url);
      client.on("error", () => {});
      try {
        await client.connect();
        clients.push(client);
      } catch {
        break;
      }
    }
    await assertUnusable(url, /too many clients already/);
    await assert.rejects(storage.record([outcome], 0), { code: "storage-unavailable" });
    await clients[0].end();
    while (!(await storage.isWritable())) await sleep(20);
    assert.deepEqual(await storage.record([outcome], 0), [true]);
    for (const client of clients.slice(1)) await client.end();
  });

  test("that holds a lock refuses reports in time, and the pool does not run dry", async () => {
    const url = await server.createDatabase("filled");
    const storage = await open(url, { poolSize: 1, statementMs: 2_000 });
    await storage.record([outcome], 0);
    const holder = new pg.Client(url);
    await holder.connect();
    await holder.query("BEGIN; SELECT 1 FROM puntual.airports FOR UPDATE");
    const later = { ...outcome, operated: 29_000_020 };
    const many = await Promise.allSettled(Array.from({ length: 5 }, () => storage.record([later], 0)));
    assert.deepEqual(
      many.map((result) => (result.status === "rejected" ? result.reason.code : "stored")),
      Array.from({ length: 5 }, () => "storage-unavailable"),
    );
    assert.deepEqual(
      await storage.record([{ ...outcome, airport: "KIAH" }], 0),
      [true],
      "of another airport",
    );
    await holder.query("ROLLBACK");
    assert.deepEqual(await storage.record([later], 0), [true]);
    await holder.end();
  });

  test("in which another replica stores its models is waited for, longer than for a report", async () => {
    const url = await server.createDatabase("filled");
    const storage = await open(url, { statementMs: 2_000 });
    const holder = new pg.Client(url);
    await holder.connect();
    await holder.query("BEGIN; SELECT pg_advisory_xact_lock(7281302)");
    const replacing = storage.replaceChoice("baseline", undefined, choice("a"), artefact("a"));
    for (;;) {
      const waiting = await server.query(
        `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'advisory'
           AND clock_timestamp() - query_start > interval '3.5 seconds'`,
        new URL(url).pathname.slice(1),
      );
      if (waiting.length > 0) break;
      await sleep(20);
    }
    await holder.query("ROLLBACK");
    assert.equal(await replacing, true);
    await holder.end();
  });

  test("acknowledges only what is on the disk, also where its own setting is not to wait", async () => {
    const url = await server.createDatabase("filled");
    const name = new URL(url).pathname.slice(1);
    const settings = async (value: string) => {
      await server.query(`ALTER DATABASE ${name} SET synchronous_commit = '${value}'`);
      await server.query(
        `CREATE OR REPLACE FUNCTION puntual.note() RETURNS trigger LANGUAGE plpgsql AS
           $$ BEGIN EXECUTE format('ALTER TABLE puntual.format ADD COLUMN IF NOT EXISTS %I text',
             'commit_' || current_setting('synchronous_commit')); RETURN NULL; END $$;
         DROP TRIGGER IF EXISTS note ON puntual.outcomes;
         CREATE TRIGGER note AFTER INSERT ON puntual.outcomes FOR EACH STATEMENT EXECUTE FUNCTION puntual.note()`,
        name,
      );
      const storage = await PostgresStorage.open(readDatabaseUrl(url));
      await storage.record([outcome], 0);
      await storage.close();
      const columns = await server.query(
        "SELECT column_name FROM information_schema.columns WHERE table_name = 'format' ORDER BY ordinal_position DESC LIMIT 1",
        name,
      );
      return columns[0].column_name;
    };
    assert.equal(await settings("off"), "commit_on");
    assert.equal(await settings("remote_apply"), "commit_remote_apply");
  });

  test("is spoken to by TLS, and verified, as its URL says", {
    skip: !hasOpenssl() && "no openssl here",
  }, async () => {
    const folder = temporaryFolder();
    const [ca, key] = [join(folder, "server.crt"), join(folder, "server.key")];
    execFileSync(
      "openssl",
      [
        ...[
          "req",
          "-x509",
          "-newkey",
          "ec",
          "-pkeyopt",
          "ec_paramgen_curve:prime256v1",
          "-nodes",
          "-days",
          "2",
        ],
        ...["-subj", "/CN=db", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", ca],
      ],
      { stdio: "ignore" },
    );
    const own = await PostgresServer.start();
    after(() => own.end());
    const url = await own.createDatabase();
    await assertUnusable(`${url}?sslmode=require`, /the server does not encrypt connections/);
    await own.stop();
    for (const file of ["server.crt", "server.key"]) {
      const target = join(own.folder, "data", file);
      copyFileSync(join(folder, file), target);
      chmodSync(target, 0o600);
      giveToServer(target);
    }
    await own.restart({ ssl: "on" });
    const isEncrypted = async (query: string) => {
      const storage = await open(`${url}?${query}`);
      await storage.artefactFiles("a");
      const [{ encrypted }] = await own.query(
        "SELECT bool_and(ssl) AS encrypted FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) WHERE application_name = 'puntual'",
      );
      await storage.close();
      return encrypted;
    };
    assert.equal(await isEncrypted("sslmode=disable"), false);
    assert.equal(await isEncrypted("sslmode=require"), true);
    assert.equal(await isEncrypted(`sslmode=verify-ca&sslrootcert=${ca}`), true);
    assert.equal(await isEncrypted(`sslmode=verify-full&sslrootcert=${ca}`), true);
    await assertUnusable(`${url}?sslmode=verify-full`, /self.signed certificate/);
    const byName = url.replace("127.0.0.1", "localhost");
    assert.equal((await open(`${byName}?sslmode=verify-ca&sslrootcert=${ca}`)).isOnDisk, true);
    await assertUnusable(
      `${byName}?sslmode=verify-full&sslrootcert=${ca}`,
      /does not match certificate's altnames/,
    );
  });

  test("warns of what an operator should know", async () => {
    const warnings: string[] = [];
    const url = await server.createDatabase("filled");
    await open(url, { onWarning: (warning) => warnings.push(warning) });
    assert.deepEqual(warnings, ["the database has fsync = off: a crash of its machine loses outcomes"]);
  });
});

const choice = (active: string) => ({
  configured: active,
  active,
  since: "2026-11-29T00:00:00Z",
  previous: undefined,
  shadow: undefined,
});

const artefact = (version: string) => ({ version, files: new Map([["model.json", "{}"]]) });

function hasOpenssl(): boolean {
  return spawnSync("openssl", ["version"]).status === 0;
}
