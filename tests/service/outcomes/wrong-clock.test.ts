import assert from "node:assert/strict";
import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { temporaryFolder } from "../../models/temporary-folder.ts";
import { keyFile, keyOf } from "../identity/api-keys.ts";
import { readExposition, seriesValue } from "../metrics/exposition.ts";
import { ServerProcess } from "../server-process.ts";

const { key, entry } = keyOf("chief", ["forecast", "outcomes", "admin"]);
const folder = temporaryFolder();
const clockFile = join(folder, "clock");
const preload = new URL("./shifted-clock.mjs", import.meta.url).href;
const YEARS = 730;
const DAY_MS = 86_400_000;

/** Sets the clock of the service, in days ahead of the right one. */
function setClock(days: number): void {
  writeFileSync(`${clockFile}.new`, String(days));
  renameSync(`${clockFile}.new`, clockFile);
}

async function start() {
  const server = new ServerProcess({
    command: ["src/cli/puntual.js", "serve", "--workers", "2"],
    environment: {
      LOG_LEVEL: "info",
      PUNTUAL_DATA_DIR: join(folder, "data"),
      PUNTUAL_KEYS_FILE: keyFile(entry),
      CLOCK_FILE: clockFile,
      NODE_OPTIONS: `--import ${preload}`,
    },
  });
  after(() => server.child.kill("SIGKILL"));
  const url = await server.url();
  // A new connection each time: either worker may get it.
  const ask = async (path: string, body?: object) => {
    const answer = await fetch(url + path, {
      ...(body && { method: "POST", body: JSON.stringify(body) }),
      headers: { authorization: `Bearer ${key}`, "content-type": "application/json", connection: "close" },
    });
    const text = await answer.text();
    assert.equal(answer.status, 200, text);
    return text;
  };
  const json = async (path: string, body?: object) => JSON.parse(await ask(path, body));
  return {
    server,
    json,
    report: async (outcomes: readonly object[]) => (await json("/v1/outcomes", { outcomes })).summary.changed,
    /** A metric of the history of the airport. */
    metric: async (name: string, labels: Record<string, string> = { airport: "SCEL" }) =>
      seriesValue(readExposition(await ask("/metrics")), name, labels),
    /** Waits until all processes have that many flights, as far as twenty answers show. */
    async becomes(flights: number) {
      for (let same = 0; same < 20; ) {
        same = (await json("/v1/history")).flights === flights ? same + 1 : 0;
        if (same === 0) await sleep(20);
      }
    },
  };
}

/** A flight a day that left half an hour late, two hours before a moment and on the days before. */
const daily = (days: number, ahead = 0, first = 0) =>
  Array.from({ length: days }, (_, index) => {
    const scheduled = Date.now() + (ahead - first - index) * DAY_MS - 2 * 3_600_000;
    const [at, operated] = [scheduled, scheduled + 30 * 60_000].map((time) => new Date(time).toISOString());
    return { airline: "SKU", destination: "SCFA", scheduled: at, operated };
  });

test("a clock that was years ahead silences the history of no process, and what it let in can be withdrawn", {
  timeout: 120_000,
}, async () => {
  setClock(0);
  let service = await start();
  const { server, report, metric, becomes } = service;
  assert.deepEqual(
    server.logged("history replayed").map(({ outcomes }) => outcomes),
    [0, 0],
  );
  assert.equal(await report(daily(10, 0, 1)), 10);
  await becomes(10);
  setClock(YEARS);
  assert.equal(await report(daily(8, YEARS)), 8);
  await becomes(8);
  setClock(0);
  await becomes(10);
  assert.equal(await metric("puntual_history_ahead_outcomes"), 8);
  const waiting = server.logged(
    "stored outcomes are ahead of the clock and wait: if the clock is right, withdraw them",
  );
  assert.deepEqual(
    waiting.map(({ severity, outcomes }) => [severity, outcomes]),
    [
      ["WARNING", 8],
      ["WARNING", 8],
    ],
  );
  assert.ok(Number(await metric("puntual_history_age_seconds")) > 20 * 3600, "no report since yesterday");
  assert.equal(await report(daily(1)), 1);
  await becomes(11);
  assert.ok(Number(await metric("puntual_history_age_seconds")) < 3 * 3600);

  server.child.kill("SIGTERM");
  await server.ended;
  service = await start();
  assert.deepEqual(
    service.server.logged("history replayed").map(({ outcomes }) => outcomes),
    [11, 11],
  );
  assert.equal(await service.metric("puntual_history_replayed_outcomes", {}), 11);
  const from = new Date(Date.now() + 300 * DAY_MS).toISOString();
  assert.equal((await service.json("/v1/outcomes/withdrawals", { from })).outcomes, 8);
  while ((await service.metric("puntual_history_ahead_outcomes")) !== 0) await sleep(20);
  await service.becomes(11);

  // A clock that is behind: what was reported is ahead of it, and comes back with the right time.
  setClock(-YEARS);
  await service.becomes(0);
  assert.equal(await service.metric("puntual_history_ahead_outcomes"), 11);
  setClock(0);
  await service.becomes(11);
  service.server.child.kill("SIGTERM");
  assert.equal(await service.server.ended, 0);
});
