import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { PostgresServer } from "./postgres-server.ts";
import { Replica } from "./replica.ts";

/**
 * `npm run bench:replicas`: outcomes a second that are acknowledged, thus on the disk: by one process with SQLite, by one and by three
 * replicas with PostgreSQL on the same disk, all in one run; beside them the transactions a second that pgbench makes. Requests
 * come over 48 connections, one report in flight on each. Prints one JSON line a case.
 */
const SECONDS = Number(process.env.SECONDS ?? 6);
const CONNECTIONS = 48;
const BATCHES = [1, 10, 100];
const KEY = "puntual_throughput";
const MINUTE = 60_000;

const folder = mkdtempSync(join(tmpdir(), "puntual-throughput-"));
const keyFile = join(folder, "keys.json");
const sha256 = createHash("sha256").update(KEY).digest("hex");
writeFileSync(
  keyFile,
  JSON.stringify({ open: ["forecast"], keys: [{ name: "bench", sha256, scopes: ["outcomes"] }] }),
);
const common = { PUNTUAL_KEYS_FILE: keyFile, LOG_LEVEL: "warn" };
const server = await PostgresServer.start({ isDurable: true });
let next = 0;
try {
  const pgbench = await server.pgbench(["--client", "8", "--time", String(SECONDS), "--skip-some-updates"]);
  print({ engine: "pgbench -N, 8 clients", transactionsPerSecond: Math.round(pgbench) });
  await measured("SQLite", 1, { PUNTUAL_DATA_DIR: join(folder, "data") });
  for (const replicas of [1, 3]) {
    await measured("PostgreSQL", replicas, { PUNTUAL_DATABASE_URL: await server.createDatabase() });
  }
} finally {
  await server.end();
  rmSync(folder, { recursive: true });
}

async function measured(
  engine: string,
  count: number,
  environment: Readonly<Record<string, string>>,
): Promise<void> {
  const replicas: Replica[] = [];
  try {
    for (let index = 0; index < count; index++) {
      replicas.push(await Replica.start(`replica ${index + 1}`, { ...common, ...environment }));
    }
    await run(replicas, 10, 1); // warm-up
    for (const batch of BATCHES) {
      const { outcomes, milliseconds, refused } = await run(replicas, batch, SECONDS);
      const sorted = milliseconds.toSorted((a, b) => a - b);
      print({
        ...{ engine, replicas: count, batch, outcomesPerSecond: Math.round(outcomes / SECONDS) },
        ...{ reportsPerSecond: Math.round(sorted.length / SECONDS) },
        ...{ medianMs: quantile(sorted, 0.5), p99Ms: quantile(sorted, 0.99), refused },
      });
    }
  } finally {
    for (const replica of replicas) await replica.stop();
  }
}

/** Reports outcomes for some seconds. Returns how many were acknowledged, and the time of each report. */
async function run(replicas: readonly Replica[], batch: number, seconds: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const end = performance.now() + seconds * 1000;
  const milliseconds: number[] = [];
  let refused = 0;
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async (_, lane) => {
      const { url } = replicas[lane % replicas.length];
      while (performance.now() < end) {
        const started = performance.now();
        const body = JSON.stringify({ outcomes: Array.from({ length: batch }, outcome) });
        if (await post(agent, url, body)) milliseconds.push(performance.now() - started);
        else refused++;
      }
    }),
  );
  agent.destroy();
  return { outcomes: milliseconds.length * batch, milliseconds, refused };
}

/** A flight that has not been reported before. */
function outcome(): object {
  const number = next++;
  const scheduled = Math.floor(Date.now() / MINUTE) - 60 - (number % 20_000);
  return {
    ...{ airline: "LAN", destination: "SCFA", ordinal: Math.floor(number / 20_000) },
    ...{ scheduled: timeOf(scheduled), operated: timeOf(scheduled + 20) },
  };
}

function timeOf(minutes: number): string {
  return `${new Date(minutes * MINUTE).toISOString().slice(0, 16)}Z`;
}

/** Reports outcomes. Returns whether they were acknowledged, and not refused since too many requests wait. */
function post(agent: Agent, url: string, body: string): Promise<boolean> {
  const { promise, resolve, reject } = Promise.withResolvers<boolean>();
  const sent = request(`${url}/v1/outcomes`, {
    agent,
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${KEY}` },
  });
  sent.on("error", reject);
  sent.on("response", (answer) => {
    answer.resume();
    answer.on("end", () => {
      const { statusCode } = answer;
      if (statusCode === 200 || statusCode === 503) resolve(statusCode === 200);
      else reject(new Error(`status ${statusCode}`));
    });
  });
  sent.end(body);
  return promise;
}

function quantile(sorted: readonly number[], share: number): number {
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] * 10) / 10;
}

function print(fields: object): void {
  console.log(JSON.stringify({ ...fields, processors: cpus().length }));
}
