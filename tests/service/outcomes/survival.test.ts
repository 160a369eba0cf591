import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { formatLocalTime } from "../../../src/flights/local-time.ts";
import { repository } from "../../import-graph.ts";
import { temporaryFolder } from "../../models/temporary-folder.ts";
import { keyFile, keyOf } from "../identity/api-keys.ts";

/** The number of times that the service is killed; a hundred with `ROUNDS=100`. */
const ROUNDS = Number(process.env.ROUNDS ?? 3);

const CONNECTIONS = 6;
const START = Date.UTC(2017, 0, 1) / 60_000;

const { key, entry } = keyOf("tower", ["outcomes"]);
const environment = {
  PORT: "0",
  LOG_LEVEL: "error",
  PUNTUAL_DATA_DIR: join(temporaryFolder(), "data"),
  PUNTUAL_KEYS_FILE: keyFile(entry),
};

/** An outcome as it is reported. */
interface Reported {
  readonly airline: string;
  readonly destination: string;
  readonly scheduled: string;
  readonly operated: string | null;
  readonly ordinal: number;
}

async function startService(): Promise<{ child: ChildProcess; url: string }> {
  const { HOST: _, ...inherited } = process.env;
  const child = spawn(process.execPath, ["src/cli/puntual.js", "serve"], {
    cwd: repository,
    env: { ...inherited, ...environment },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  for await (const chunk of child.stderr ?? []) {
    said += chunk;
    const [, url] = /listens on (http:\S+?),/.exec(said) ?? [];
    if (url !== undefined) return { child, url };
  }
  return assert.fail(`it ended: ${said}`);
}

/** Reports the departures of flights or, in turn, the arrivals of the aircraft that flew them. */
async function post(
  url: string,
  outcomes: readonly Reported[],
  what: "outcomes" | "arrivals" = "outcomes",
): Promise<{ recorded: number; changed: number }> {
  const arrivals = outcomes.map(({ ordinal, scheduled, operated }) => ({
    ...{ registration: `CC-${ordinal}`, origin: "SCFA", scheduled },
    ...(operated === null ? { estimated: scheduled, estimatedAt: scheduled } : { actual: operated }),
  }));
  const answer = await fetch(`${url}/v1/${what}`, {
    method: "POST",
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    body: JSON.stringify(what === "outcomes" ? { outcomes } : { arrivals }),
  });
  const body = await answer.text();
  assert.equal(answer.status, 200, body);
  return JSON.parse(body).summary;
}

let flights = 0;

/** Some flights that have not been reported yet: first as still here, then as they left. */
function newFlights(): readonly (readonly Reported[])[] {
  const news = Array.from({ length: 1 + Math.floor(Math.random() * 40) }, () => {
    const scheduled = START + ((flights * 7) % 500_000);
    const flight = { airline: "SKU", destination: "SCFA", ordinal: flights++ };
    return { ...flight, scheduled: formatLocalTime(scheduled), operated: formatLocalTime(scheduled + 40) };
  });
  return [news.map((outcome) => ({ ...outcome, operated: null })), news];
}

/** What was answered. */
interface Acknowledged {
  readonly outcomes: Reported[];
  readonly arrivals: Reported[];
}

/** Reports one batch after the other until the service is gone; records the answered ones. */
async function reportUntilGone(url: string, acknowledged: Acknowledged): Promise<void> {
  for (;;) {
    for (const flights of newFlights()) {
      try {
        for (const what of ["outcomes", "arrivals"] as const) {
          await post(url, flights, what);
          acknowledged[what].push(...flights);
        }
      } catch (error) {
        // A broken connection fails the fetch; any other error is a fault.
        assert.equal((error as Error).name, "TypeError", String(error));
        return;
      }
    }
  }
}

/** Sends all answered reports again: known outcomes change nothing. */
async function assertThere(url: string, acknowledged: Acknowledged): Promise<void> {
  for (const what of ["outcomes", "arrivals"] as const) {
    for (let from = 0; from < acknowledged[what].length; from += 10_000) {
      const again = acknowledged[what].slice(from, from + 10_000);
      const { recorded, changed } = await post(url, again, what);
      assert.deepEqual({ recorded, changed }, { recorded: again.length, changed: 0 });
    }
  }
}

test(`every outcome and arrival that was answered is there after kill -9, ${ROUNDS} times`, async (t) => {
  const acknowledged: Acknowledged = { outcomes: [], arrivals: [] };
  for (let round = 0; round < ROUNDS; round++) {
    const { child, url } = await startService();
    t.after(() => child.kill("SIGKILL"));
    await assertThere(url, acknowledged);
    const before = acknowledged.arrivals.length;
    const reports = Array.from({ length: CONNECTIONS }, () => reportUntilGone(url, acknowledged));
    while (acknowledged.arrivals.length === before) await setTimeout(1);
    await setTimeout(Math.random() * 400);
    child.kill("SIGKILL");
    await Promise.all([once(child, "close"), ...reports]);
  }
  const { child, url } = await startService();
  t.after(() => child.kill("SIGKILL"));
  await assertThere(url, acknowledged);
  const { outcomes, arrivals } = acknowledged;
  t.diagnostic(`${outcomes.length} outcomes and ${arrivals.length} arrivals were answered`);
});
