import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { PostgresServer } from "./postgres-server.ts";
import { Replica } from "./replica.ts";
import { Reporter, someFlights } from "./reporter.ts";

/**
 * `npm run soak:replicas`: three replicas of the service on one database of PostgreSQL, which is installed. For five minutes or
 * `SOAK_MINUTES`, outcomes and forecasts flow to all of them, while one after the other, at random, is killed or restarted, and
 * the database is stopped and started three times, once as by a crash. After each recovery all replicas must have every
 * acknowledged outcome within two seconds, and make the same forecasts. Prints one JSON line; fails otherwise.
 */
const MINUTES = Number(process.env.SOAK_MINUTES ?? 5);
const REPLICAS = 3;
const OUTAGES = ["SIGINT", "SIGQUIT", "SIGINT"] as const;
const OUTAGE_MS = 8_000;
const MAX_RECOVERY_MS = 2_000;
const KEY = "puntual_soak_of_replicas";

const folder = mkdtempSync(join(tmpdir(), "puntual-replicas-"));
const keyFile = join(folder, "keys.json");
const sha256 = createHash("sha256").update(KEY).digest("hex");
writeFileSync(
  keyFile,
  JSON.stringify({ open: ["forecast"], keys: [{ name: "soak", sha256, scopes: ["outcomes"] }] }),
);
const server = await PostgresServer.start({ isDurable: true });
const url = await server.createDatabase();
const database = new URL(url).pathname.slice(1);
const environment = { PUNTUAL_DATABASE_URL: url, PUNTUAL_KEYS_FILE: keyFile, LOG_LEVEL: "warn" };
const replicas: Replica[] = [];
const faults: string[] = [];
const recoveries: { readonly of: string; readonly milliseconds: number; readonly outcomes: number }[] = [];
let degraded = 0;
try {
  for (let index = 0; index < REPLICAS; index++) {
    replicas.push(await Replica.start(`replica ${index + 1}`, environment));
  }
  await soak();
} finally {
  for (const replica of replicas) await replica.stop();
  await server.end();
  rmSync(folder, { recursive: true });
}

async function soak(): Promise<void> {
  const reporter = new Reporter(replicas, KEY, Math.random);
  const over = new AbortController();
  const running = reporter.run(over.signal);
  const started = performance.now();
  const end = started + MINUTES * 60_000;
  let [outages, kills] = [0, 0];
  while (performance.now() < end) {
    await sleep(Math.min(3_000 + Math.random() * 6_000, Math.max(0, end - performance.now())));
    const share = (performance.now() - started) / (end - started);
    if (outages < OUTAGES.length && share > (outages + 0.5) / OUTAGES.length) {
      await outage(OUTAGES[outages++], reporter);
    } else {
      const replica = replicas[Math.floor(Math.random() * REPLICAS)];
      const signal = Math.random() < 0.5 ? "SIGKILL" : "SIGTERM";
      await replica.restart(signal);
      kills++;
      await recovered(`${replica.name} (${signal})`, reporter);
    }
  }
  over.abort();
  await running;
  await recovered("the end", reporter);
  const { acknowledged, forecasts, answers, wrong } = reporter.tally;
  const stored = new Set(
    (
      await server.query(
        "SELECT concat_ws(' ', scheduled, airline, destination, ordinal) AS key FROM puntual.outcomes",
        database,
      )
    ).map(({ key }) => String(key)),
  );
  const lost = [...acknowledged].filter((key) => !stored.has(key));
  if (lost.length > 0) faults.push(`${lost.length} acknowledged outcomes are lost, such as ${lost[0]}`);
  faults.push(...wrong);
  const slowest = Math.max(...recoveries.map(({ milliseconds }) => milliseconds));
  console.log(
    JSON.stringify({
      ...{ minutes: MINUTES, replicas: REPLICAS, outages, restarts: kills, acknowledged: acknowledged.size },
      ...{
        stored: stored.size,
        lost: lost.length,
        forecasts: forecasts.made,
        slowestRecoveryMs: slowest,
        degraded,
      },
      answers: Object.fromEntries([...answers].toSorted()),
      recoveries,
      faults,
    }),
  );
  if (faults.length > 0) process.exitCode = 1;
}

/** Stops the database for a while. Meanwhile the replicas forecast, and one of them is killed and waits for it at its start. */
async function outage(signal: "SIGINT" | "SIGQUIT", reporter: Reporter): Promise<void> {
  await server.stop(signal);
  await sleep(OUTAGE_MS / 2);
  for (const replica of replicas) {
    const answer = await fetch(`${replica.url}/ready`);
    const { status } = (await answer.json()) as { readonly status: string };
    if (answer.ok && status === "degraded") degraded++;
    else faults.push(`${replica.name} without a database: /ready answers ${answer.status} ${status}`);
  }
  const killed = replicas[Math.floor(Math.random() * REPLICAS)];
  const restarted = killed.restart("SIGKILL");
  await sleep(OUTAGE_MS / 2);
  await server.restart();
  const others = replicas.filter((replica) => replica !== killed);
  await recovered(`the database (${signal})`, reporter, others);
  await restarted;
  await recovered(`${killed.name} (SIGKILL, without a database)`, reporter);
}

/**
 * Waits until replicas have the outcomes that the database has, and checks that they make the same forecasts. What is sent
 * meanwhile waits, so that the numbers can be compared.
 */
async function recovered(of: string, reporter: Reporter, asked = replicas): Promise<void> {
  const started = performance.now();
  await reporter.quietly(async () => {
    const [{ count }] = await server.query("SELECT count(*) FROM puntual.outcomes", database);
    const outcomes = Number(count);
    for (;;) {
      const sizes = await Promise.all(asked.map(historySize));
      const milliseconds = Math.round(performance.now() - started);
      if (sizes.every((size) => size === outcomes)) {
        recoveries.push({ of, milliseconds, outcomes });
        const { size } = reporter.tally.acknowledged;
        if (size > outcomes) faults.push(`after ${of}: ${size} outcomes acknowledged, ${outcomes} stored`);
        if (milliseconds > MAX_RECOVERY_MS) faults.push(`after ${of}: ${milliseconds} ms`);
        break;
      }
      if (milliseconds > 10 * MAX_RECOVERY_MS) {
        faults.push(`after ${of}: ${sizes.join(", ")} of ${outcomes} outcomes after ${milliseconds} ms`);
        break;
      }
      await sleep(10);
    }
    const now = Math.floor(Date.now() / 60_000);
    const body = JSON.stringify({
      flights: someFlights(40, now + 30),
      at: new Date(now * 60_000).toISOString(),
    });
    const texts = await Promise.all(asked.map((replica) => forecastText(replica, body)));
    if (new Set(texts).size !== 1) faults.push(`after ${of}: forecasts differ`);
  });
  console.error(`${of}: ${recoveries.at(-1)?.milliseconds} ms, ${recoveries.at(-1)?.outcomes} outcomes`);
}

async function historySize({ url: address }: Replica): Promise<number> {
  const answer = await fetch(`${address}/v1/history`);
  return ((await answer.json()) as { readonly flights: number }).flights;
}

async function forecastText({ url: address }: Replica, body: string): Promise<string> {
  const answer = await fetch(`${address}/v1/forecasts`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  if (answer.status !== 200) faults.push(`forecasts: ${answer.status} ${await answer.text()}`);
  return answer.text();
}
