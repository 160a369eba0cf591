import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { formatLocalTime } from "../../../src/flights/local-time.ts";
import { Database } from "../../../src/store/sqlite/database.ts";
import { temporaryFolder } from "../../models/temporary-folder.ts";
import { keyFile, keyOf } from "../../service/identity/api-keys.ts";
import { ServerProcess } from "../../service/server-process.ts";
import { AIRPORT, foreignConnection, openState } from "../../store/open-state.ts";
import { puntual } from "../run-puntual.ts";

const START = Date.UTC(2017, 0, 1) / 60_000;
const { key, entry } = keyOf("tower", ["outcomes"]);
const PUNTUAL_KEYS_FILE = keyFile(entry);

/** Reports some flights; returns the summary of the answer. */
async function report(url: string, scheduled: readonly number[]) {
  const flight = { airline: "SKU", destination: "SCFA" };
  const outcomes = scheduled.map((minutes) => ({
    ...flight,
    scheduled: `${formatLocalTime(minutes, "T")}Z`,
    operated: `${formatLocalTime(minutes + 20, "T")}Z`,
  }));
  const answer = await fetch(`${url}/v1/outcomes`, {
    method: "POST",
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    body: JSON.stringify({ outcomes }),
  });
  return ((await answer.json()) as { summary: { recorded: number; changed: number } }).summary;
}

/** Runs a function with the address of a service, and ends the service. */
async function withService(folder: string, run: (url: string) => Promise<void>): Promise<void> {
  const server = new ServerProcess({ environment: { PUNTUAL_DATA_DIR: folder, PUNTUAL_KEYS_FILE } });
  try {
    await run(await server.url());
  } finally {
    server.child.kill("SIGTERM");
    await server.ended;
  }
}

describe("puntual backup", () => {
  test("of a running service has every outcome that was answered before it began", async () => {
    const data = join(temporaryFolder(), "data");
    const file = join(temporaryFolder(), "backup.sqlite");
    await withService(data, async (url) => {
      const answered: number[] = [];
      let [next, isReporting] = [START, true];
      const reports = Array.from({ length: 4 }, async () => {
        while (isReporting) {
          const flights = [next++, next++, next++];
          await report(url, flights);
          answered.push(...flights);
        }
      });
      for (let round = 0; round < 3; round++) {
        const [before, known] = [answered.length, [...answered]];
        while (answered.length < before + 60) await report(url, [next++]);
        const { code, stderr, stdout } = await puntual(["backup", data, "--out", file, "--json"]);
        assert.equal(code, 0, stderr);
        const { outcomes, bytes } = JSON.parse(stdout);
        assert.ok(outcomes >= known.length);
        assert.equal(bytes, statSync(file).size);
        const restored = temporaryFolder();
        copyFileSync(file, join(restored, "puntual.sqlite"));
        const { outcomes: stored } = await openState(restored, [AIRPORT]);
        const history = stored.historyOf(AIRPORT);
        const has = new Set(history.scheduledBetween(0, Infinity).map(({ scheduled }) => scheduled));
        assert.deepEqual([has.size, known.filter((minutes) => !has.has(minutes))], [outcomes, []]);
      }
      isReporting = false;
      await Promise.all(reports);
      assert.equal((await puntual(["backup", data, "--out", file])).code, 0);
      const whole = temporaryFolder();
      copyFileSync(file, join(whole, "puntual.sqlite"));
      await withService(whole, async (another) => {
        const { recorded, changed } = await report(another, answered.slice(0, 9_000));
        assert.deepEqual([recorded, changed], [Math.min(answered.length, 9_000), 0]);
      });
    });
    assert.deepEqual(readdirSync(data), ["puntual.sqlite"], "it leaves nothing behind");
  });

  test("of a service that does not run leaves nothing behind", async () => {
    const [data, folder] = [temporaryFolder(), temporaryFolder()];
    Database.open(data).close();
    const { code, stdout } = await puntual(["backup", data, "--out", join(folder, "a.sqlite")]);
    assert.equal(code, 0);
    assert.match(
      stdout,
      /^wrote .*a\.sqlite: 0 outcomes, 0 arrivals of aircraft and the chosen models, \d+ KiB\n$/,
    );
    assert.deepEqual([readdirSync(data), readdirSync(folder)], [["puntual.sqlite"], ["a.sqlite"]]);
  });

  test("is written through a link, and refused where a pipe is in the place of the database", async () => {
    const [data, folder] = [temporaryFolder(), temporaryFolder()];
    Database.open(data).close();
    writeFileSync(join(folder, "monday.sqlite"), "old", { mode: 0o600 });
    symlinkSync("monday.sqlite", join(folder, "latest.sqlite"));
    const file = join(folder, "latest.sqlite");
    assert.equal((await puntual(["backup", data, "--out", file])).code, 0);
    assert.equal(readlinkSync(file), "monday.sqlite");
    assert.equal(statSync(join(folder, "monday.sqlite")).mode & 0o777, 0o600);
    assert.equal(readFileSync(file, "latin1").slice(0, 15), "SQLite format 3");
    rmSync(join(data, "puntual.sqlite"));
    execFileSync("mkfifo", [join(data, "puntual.sqlite")]);
    const { code, stderr } = await puntual(["backup", data, "--out", file]);
    assert.equal(code, 2);
    assert.match(stderr, /puntual\.sqlite: is a pipe; only a regular file is allowed/);
  });

  test("says what is wrong, and leaves an existing file as it is", async () => {
    const folder = temporaryFolder();
    const [data, damaged, locked] = ["data", "damaged", "locked"].map((name) => join(folder, name));
    for (const name of [data, locked]) Database.open(name).close();
    mkdirSync(damaged);
    writeFileSync(join(damaged, "puntual.sqlite"), "flights\n".repeat(1000));
    symlinkSync(join(data, "puntual.sqlite"), join(folder, "link"));
    foreignConnection(locked).exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
    const file = join(folder, "existing");
    writeFileSync(file, "as it is");
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [["--out", file], /folder: nothing is not allowed; allowed: the data folder of the service/],
      [[join(folder, "nowhere"), "--out", file], /nowhere\/puntual\.sqlite: there is no such file/],
      [[damaged, "--out", file], /damaged" is not allowed; allowed: .*\(file is not a database\)/],
      [[locked, "--out", file], /locked" is not allowed; allowed: .*\(database is locked\)/],
      [[data, "--out", join(data, "puntual.sqlite")], /cannot be written: it is the database itself/],
      [[data, "--out", join(folder, "link")], /cannot be written: it is the database itself/],
      [[data, "--out", folder], /cannot be written: it is a folder/],
      [[data, "--out", join(folder, "no", "file")], /no\/file: cannot be written: ENOENT/],
      [[data], /required option '--out <file>' not specified/],
    ];
    const before = readdirSync(folder);
    for (const [args, message] of cases) {
      const { code, stderr, stdout } = await puntual(["backup", ...args]);
      assert.deepEqual([code, stdout], [2, ""], args.join(" "));
      assert.match(stderr, message);
    }
    assert.deepEqual(readdirSync(folder), before);
  });
});
