import assert from "node:assert/strict";
import process from "node:process";
import { describe, test } from "node:test";
import { NO_POSTGRES } from "../../../bench/replicas/postgres-server.ts";
import { storageOnThisThread } from "../../../src/store/open-storage.ts";
import { temporaryFolder } from "../../models/temporary-folder.ts";
import { testServer } from "../../store/engines.ts";
import { puntual } from "../run-puntual.ts";

describe("puntual migrate", { skip: NO_POSTGRES }, () => {
  test("makes the tables once, for a user of the service that may not", async () => {
    const server = await testServer();
    const url = await server.createDatabase();
    const PUNTUAL_DATABASE_URL = url.replace(/:[^:@]+@/, "@");
    const PUNTUAL_DATABASE_PASSWORD = decodeURIComponent(new URL(url).password);
    const environment = { PUNTUAL_DATABASE_URL, PUNTUAL_DATABASE_PASSWORD };
    const first = await puntual(["migrate"], { env: { ...process.env, ...environment } });
    assert.deepEqual([first.code, first.stdout, first.stderr], [0, "made the tables, in format 1\n", ""]);
    const again = await puntual(["migrate", "--json"], { env: { ...process.env, ...environment } });
    assert.deepEqual(JSON.parse(again.stdout), { before: 1, format: 1 });
    const text = await puntual(["migrate"], { env: { ...process.env, ...environment } });
    assert.equal(text.stdout, "the tables have format 1 already\n");
  });

  test("imports a data folder, once", async () => {
    const server = await testServer();
    const folder = temporaryFolder();
    const outcome = { airport: "SCEL", airlineCode: "LAN", destination: "SCFA", scheduled: 29_000_000 };
    const storage = storageOnThisThread(folder);
    await storage.record([{ ...outcome, operated: 29_000_010 }], 29_000_020);
    await storage.close();
    const env = { ...process.env, PUNTUAL_DATABASE_URL: await server.createDatabase() };
    const first = await puntual(["migrate", "--from", folder], { env });
    assert.equal(
      first.stdout,
      `made the tables, in format 1\n${folder}: 1 outcomes (1 stored), 0 arrivals of aircraft (0 stored), 0 new withdrawals\n`,
    );
    const again = await puntual(["migrate", "--from", folder, "--json"], { env });
    assert.deepEqual(JSON.parse(again.stdout).imported.outcomes, { read: 1, stored: 0 });
    const none = await puntual(["migrate", "--from", temporaryFolder()], { env });
    assert.equal(none.code, 2);
    assert.match(none.stderr, /^puntual: .*puntual\.sqlite.*\n$/);
  });

  test("names what is missing or wrong", async () => {
    const server = await testServer();
    const none = await puntual(["migrate"], { env: { ...process.env, PUNTUAL_DATABASE_URL: "" } });
    assert.equal(none.code, 2);
    assert.match(
      none.stderr,
      /PUNTUAL_DATABASE_URL: nothing is not allowed; allowed: the database of the service/,
    );
    const environment = { PUNTUAL_DATABASE_URL: server.url("nowhere") };
    const unknown = await puntual(["migrate"], { env: { ...process.env, ...environment } });
    assert.equal(unknown.code, 1);
    assert.match(unknown.stderr, /\/nowhere cannot be used: database "nowhere" does not exist\n$/);
  });
});
