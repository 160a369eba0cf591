import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { formatLocalTime } from "../../../src/flights/local-time.ts";
import { EXPLAINED_BODIES, quantile, runGenerator } from "../../load/generators.ts";
import type { OpenLoopResult } from "../../load/open-loop.ts";
import { NODE, rounded } from "../../processes/measured-process.ts";
import { startServer } from "../../processes/running-server.ts";
import type { BenchCase } from "../bench-case.ts";

/** The time for which the file is locked, in seconds. */
const LOCKED = 10;

/** The time for which the load lasts before and after the lock, in seconds. */
const MARGIN = 1;

/** Requests a second, by what they ask for. */
const RATES = { health: 100, forecasts: 200, outcomes: 50 };

const KEY = "puntual_bench";
const START = Date.UTC(2018, 0, 1) / 60_000;

/** Reports of one flight each. */
const REPORTS = Array.from({ length: 2_000 }, (_, index) => {
  const scheduled = START + index * 30;
  const flight = { airline: "SKU", destination: "SCFA", scheduled: formatLocalTime(scheduled, "T") };
  return JSON.stringify({ outcomes: [{ ...flight, operated: formatLocalTime(scheduled + 20, "T") }] });
});

/** The words for the answers to one kind of request. */
const ANSWERS = {
  "": "requests accepted",
  P50Milliseconds: "median, milliseconds",
  P99Milliseconds: "99th percentile, milliseconds",
  SlowestMilliseconds: "slowest, milliseconds",
  Refused: "requests refused",
  Failed: "requests failed",
};

/** Measures `/health` and forecasts while another process locks the file that reports are written to. */
export const lockedDisk: BenchCase = {
  name: "locked-disk",
  title: "A locked database",
  about: `${RATES.health} \`GET /health\`, ${RATES.forecasts} \`POST /v1/forecasts\` with 5 to 20 flights and ${RATES.outcomes} \`POST /v1/outcomes\` a second for ${LOCKED + 2 * MARGIN} s, without a lock and while another process locks the database for ${LOCKED} s`,
  figures: Object.fromEntries(
    Object.keys(RATES).flatMap((name) =>
      Object.entries(ANSWERS).flatMap(([metric, words]) =>
        ["Unlocked", "Locked"].map((when) => [
          `${name}${when}${metric}`,
          [`\`/${name === "health" ? name : `v1/${name}`}\`: ${words}`, when.toLowerCase()] as const,
        ]),
      ),
    ),
  ),
  run: () => measureLockedDisk(process.cwd()),
};

/**
 * Measures the service of a checkout.
 * @param directory of the checkout
 */
export async function measureLockedDisk(directory: string): Promise<Record<string, number>> {
  const unlocked = await measure(directory, async () => {});
  const locked = await measure(directory, async (file) => {
    const holder = new DatabaseSync(file, { timeout: 5_000 });
    holder.exec("BEGIN EXCLUSIVE");
    await sleep(LOCKED * 1000);
    holder.exec("ROLLBACK");
    holder.close();
  });
  return { ...named(unlocked, "Unlocked"), ...named(locked, "Locked") };
}

type Results = Readonly<Record<keyof typeof RATES, OpenLoopResult>>;

/** Runs the load on a new service, and a function that may lock its file. */
async function measure(directory: string, during: (file: string) => Promise<void>): Promise<Results> {
  const folder = mkdtempSync(join(tmpdir(), "puntual-locked-"));
  const data = join(folder, "data");
  const keys = [
    { name: "bench", sha256: createHash("sha256").update(KEY).digest("hex"), scopes: ["outcomes"] },
  ];
  writeFileSync(join(folder, "keys.json"), JSON.stringify({ open: ["forecast"], keys }));
  const environment = { PUNTUAL_DATA_DIR: data, PUNTUAL_KEYS_FILE: join(folder, "keys.json") };
  const question = { path: "/v1/forecasts", type: "application/json", body: EXPLAINED_BODIES[0] };
  const server = await startServer(NODE, ["src/cli/puntual.js", "serve"], question, {
    directory,
    environment,
  });
  try {
    const port = Number(new URL(server.url).port);
    const common = { port, connections: 100, seed: 1, seconds: LOCKED + 2 * MARGIN };
    const authorization = [`authorization: Bearer ${KEY}`];
    const load = Promise.all([
      runGenerator({ ...common, path: "/health", bodies: [], rate: RATES.health }),
      runGenerator({ ...common, path: "/v1/forecasts", bodies: EXPLAINED_BODIES, rate: RATES.forecasts }),
      runGenerator({
        ...common,
        path: "/v1/outcomes",
        headers: authorization,
        bodies: REPORTS,
        rate: RATES.outcomes,
      }),
    ]);
    await sleep(MARGIN * 1000);
    await during(join(data, "puntual.sqlite"));
    const [health, forecasts, outcomes] = await load;
    return { health, forecasts, outcomes };
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true });
  }
}

function named(results: Results, when: string): Record<string, number> {
  const figures = Object.entries(results).flatMap(([name, { accepted, refused, failed }]) => [
    [`${name}${when}`, accepted.length],
    [`${name}${when}P50Milliseconds`, rounded(quantile(accepted, 0.5))],
    [`${name}${when}P99Milliseconds`, rounded(quantile(accepted, 0.99))],
    [`${name}${when}SlowestMilliseconds`, rounded(quantile(accepted, 1), 0)],
    [`${name}${when}Refused`, refused.length],
    [`${name}${when}Failed`, failed],
  ]);
  return Object.fromEntries(figures);
}
