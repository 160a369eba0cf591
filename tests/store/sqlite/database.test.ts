import assert from "node:assert/strict";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { after, describe, test } from "node:test";
import { Worker } from "node:worker_threads";
import { PuntualError } from "../../../src/errors.ts";
import { Database } from "../../../src/store/sqlite/database.ts";
import { SqliteState } from "../../../src/store/sqlite/sqlite-state.ts";
import { temporaryFolder } from "../../models/temporary-folder.ts";

function open(folder?: string): Database {
  const database = Database.open(folder);
  after(() => database.close());
  return database;
}

const LISTENER = { outcomes() {}, choices() {}, behind() {}, expired() {}, fault() {} };

/** Checks that a start fails with the variable, the folder and the reason. */
function assertUnusable(folder: string, reason: RegExp, start: () => void = () => void open(folder)): void {
  assert.throws(start, (error) => {
    assert.ok(error instanceof PuntualError, String(error));
    assert.equal(error.code, "invalid-configuration");
    assert.match(error.message, /^environment variable PUNTUAL_DATA_DIR: /);
    assert.ok(error.message.includes(JSON.stringify(folder)), error.message);
    assert.match(error.message, reason);
    return true;
  });
}

describe("a database", () => {
  test("creates its folder and makes every commit durable", () => {
    const folder = join(temporaryFolder(), "a", "b");
    const { connection } = open(folder);
    const pragma = (name: string) => Object.values(connection.prepare(`PRAGMA ${name}`).get() ?? {})[0];
    assert.ok(existsSync(join(folder, "puntual.sqlite")));
    assert.deepEqual([pragma("journal_mode"), pragma("synchronous")], ["wal", 2]);
  });

  test("rejects a folder that is a file, or below one", () => {
    const file = join(temporaryFolder(), "file");
    writeFileSync(file, "");
    assertUnusable(file, /file is a file/);
    assertUnusable(join(file, "below", "further"), /file is a file/);
  });

  test("rejects a folder that cannot be created", {
    skip: !existsSync("/proc/self") && "no /proc here",
  }, () => {
    assertUnusable("/proc/puntual/data", /ENOENT/);
  });

  test("rejects a folder that cannot be written", {
    skip: process.getuid?.() === 0 && "for root there is no such folder",
  }, () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o500);
    assertUnusable(folder, /unable to open database file/);
    chmodSync(folder, 0o700);
  });

  test("rejects a file that is not a database, and does not change it", () => {
    const folder = temporaryFolder();
    const file = join(folder, "puntual.sqlite");
    writeFileSync(file, "flights\n".repeat(1000));
    assertUnusable(folder, /file is not a database/);
    assert.equal(readFileSync(file, "utf8"), "flights\n".repeat(1000));
    mkdirSync(join(folder, "other", "puntual.sqlite"), { recursive: true });
    assertUnusable(join(folder, "other"), /unable to open database file/);
  });

  test("rejects a file whose outcomes cannot be read", () => {
    const folder = temporaryFolder();
    const state = new SqliteState(folder, LISTENER);
    const outcomes = Array.from({ length: 5000 }, (_, index) => ({
      airport: "SCEL",
      airlineCode: "LAN",
      destination: "SCFA",
      scheduled: index,
      operated: index + 5,
    }));
    state.record(outcomes, 0);
    state.close();
    const damaged = openSync(join(folder, "puntual.sqlite"), "r+");
    for (let page = 10; page < 30; page++) writeSync(damaged, Buffer.alloc(4096, 0xaa), 0, 4096, page * 4096);
    const damagedState = new SqliteState(folder, LISTENER);
    after(() => damagedState.close());
    assert.throws(
      () => damagedState.followAirports(new Map([["SCEL", undefined]])),
      ({ code, cause }) => code === "storage-unavailable" && /malformed/.test(String(cause)),
    );
  });

  test("rejects a file of a later version, and does not change it", () => {
    const folder = temporaryFolder();
    const database = open(folder);
    database.connection.exec("PRAGMA user_version = 99");
    database.close();
    assertUnusable(folder, /later version of Puntual \(format 99\)/);
    const file = readFileSync(join(folder, "puntual.sqlite"));
    assert.equal(file.readUInt32BE(60), 99);
  });

  test("opens a new folder for all that start at the same time", async () => {
    const [starters, rounds] = [4, 40];
    const folders = Array.from({ length: rounds }, () => temporaryFolder());
    const arrived = new Int32Array(new SharedArrayBuffer(4 * rounds));
    const start = `
      const { parentPort, workerData } = require("node:worker_threads");
      const { arrived, folders, source, starters } = workerData;
      import(source).then(({ Database }) => {
        const faults = folders.flatMap((folder, round) => {
          Atomics.add(arrived, round, 1);
          while (Atomics.load(arrived, round) < starters);
          try {
            Database.open(folder).close();
            return [];
          } catch (error) {
            return [error.message];
          }
        });
        parentPort.postMessage(faults);
      });`;
    const source = new URL("../../../src/store/sqlite/database.ts", import.meta.url).href;
    const faults = await Promise.all(
      Array.from({ length: starters }, async () => {
        const worker = new Worker(start, { eval: true, workerData: { arrived, folders, source, starters } });
        const [messages] = await once(worker, "message");
        return messages;
      }),
    );
    assert.deepEqual(faults.flat(), []);
  });

  test("rejects a file that another program locks", () => {
    const folder = temporaryFolder();
    const { connection } = open(folder);
    connection.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; PRAGMA user_version = 0; COMMIT");
    assertUnusable(folder, /database is locked/);
  });

  test("writes all of a transaction or nothing, and throws the error of its function", () => {
    const database = open(temporaryFolder());
    const { connection } = database;
    connection.exec("CREATE TABLE probe (value INTEGER PRIMARY KEY)");
    const add = (value: number) => connection.prepare("INSERT INTO probe VALUES (?)").run(value);
    const fault = new Error("of the caller");
    const failing = () =>
      database.transaction(() => {
        add(1);
        throw fault;
      });
    assert.throws(failing, fault);
    assert.throws(
      () => database.transaction(() => [add(2), add(2)]),
      (error) => !(error instanceof PuntualError) && /UNIQUE/.test(String(error)),
    );
    assert.equal(
      database.transaction(() => add(3).changes),
      1,
    );
    assert.deepEqual(connection.prepare("SELECT value FROM probe").all().map(Object.values), [[3]]);
  });

  test("is lost with the process if it has no folder", () => {
    assert.equal(open().isOnDisk, false);
    assert.equal(open(temporaryFolder()).isOnDisk, true);
  });
});
