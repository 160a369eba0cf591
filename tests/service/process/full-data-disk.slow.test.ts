import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { keyFile, keyOf } from "../identity/api-keys.ts";
import { ServerProcess } from "../server-process.ts";
import { diskSkip, SmallDisk } from "../small-disk.ts";

const { key, entry } = keyOf("tower", ["outcomes"]);

function disk(kibibytes: number): SmallDisk {
  const small = new SmallDisk(kibibytes);
  after(() => small.remove());
  return small;
}

/** Starts a service that is expected to end, and returns its exit code and what it wrote to stderr. */
async function failing(environment: Record<string, string>, options: readonly string[] = []) {
  const command = ["src/cli/puntual.js", "serve", ...options];
  const server = new ServerProcess({ command, environment: { LOG_LEVEL: "error", ...environment } });
  after(() => server.child.kill("SIGKILL"));
  return { code: await server.ended, stderr: server.stderr };
}

describe("a first start on a full disk", { skip: diskSkip }, () => {
  // Too little space for the folder, the database, its log, its tables, and the choice of models.
  for (const kibibytes of [4, 16, 64, 104, 200]) {
    test(`names the variable and what is allowed, with ${kibibytes} KiB`, async () => {
      const { folder } = disk(kibibytes);
      const { code, stderr } = await failing({ PUNTUAL_DATA_DIR: folder });
      assert.match(
        stderr,
        /^puntual: environment variable PUNTUAL_DATA_DIR: "[^"]+" is not allowed; allowed: a writable folder with free space, .* \((database or disk is full|disk I\/O error); \d+ KiB are free\)\n$/,
      );
      assert.equal(code, 2);
    });
  }

  test("succeeds once there is space", async () => {
    const small = disk(104);
    assert.equal((await failing({ PUNTUAL_DATA_DIR: small.folder })).code, 2);
    small.resize(16_384);
    const server = new ServerProcess({ environment: { PUNTUAL_DATA_DIR: small.folder } });
    after(() => server.child.kill("SIGKILL"));
    assert.match(await server.url(), /^http/);
    server.child.kill("SIGTERM");
    assert.equal(await server.ended, 0);
  });

  test("names the variable of a disk that is read-only, and of the temporary folder that workers need", async () => {
    const { folder } = disk(64);
    execFileSync("mount", ["-o", "remount,ro", folder], { stdio: "ignore" });
    for (const [environment, options, name] of [
      [{ PUNTUAL_DATA_DIR: folder }, [], "PUNTUAL_DATA_DIR"],
      [{ PUNTUAL_DATA_DIR: join(folder, "a", "b") }, [], "PUNTUAL_DATA_DIR"],
      [{ TMPDIR: folder }, ["--workers", "2"], "TMPDIR"],
    ] as const) {
      const { code, stderr } = await failing(environment, options);
      assert.match(
        stderr,
        new RegExp(`^puntual: environment variable ${name}: ".*is not allowed; allowed: .*\\n$`),
      );
      assert.equal(code, 2);
    }
  });
});

test("a disk that is full later refuses reports with 503 until it has space, and nothing else", {
  skip: diskSkip,
}, async () => {
  const { folder } = disk(16_384);
  const server = new ServerProcess({
    environment: {
      LOG_LEVEL: "error",
      PUNTUAL_DATA_DIR: join(folder, "data"),
      PUNTUAL_KEYS_FILE: keyFile({ ...entry }),
    },
  });
  after(() => server.child.kill("SIGKILL"));
  const url = await server.url();
  let reported = 0;
  const report = () => {
    const outcomes = Array.from({ length: 500 }, () => ({
      airline: "SKU",
      destination: "SCFA",
      scheduled: "2017-06-01T18:30",
      operated: "2017-06-01T18:52",
      ordinal: reported++,
    }));
    return fetch(`${url}/v1/outcomes`, {
      method: "POST",
      headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
      body: JSON.stringify({ outcomes }),
    });
  };
  assert.equal((await report()).status, 200);
  const filler = join(folder, "filler");
  assert.throws(() => writeFileSync(filler, Buffer.alloc(16 << 20)), /ENOSPC/);
  let answer = await report();
  while (answer.status === 200) answer = await report(); // the write-ahead log has some space left
  assert.equal(answer.status, 503);
  assert.equal(answer.headers.get("retry-after"), "5");
  assert.equal(((await answer.json()) as { code: string }).code, "storage-unavailable");
  assert.equal((await fetch(`${url}/health`)).status, 200);
  rmSync(filler);
  for (answer = await report(); answer.status !== 200; answer = await report()) await sleep(20);
  assert.equal(((await answer.json()) as { summary: { changed: number } }).summary.changed, 500);
  server.child.kill("SIGTERM");
  assert.equal(await server.ended, 0);
});
