import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import autocannon from "autocannon";
import { NODE } from "./measured-process.ts";

/**
 * The seeds' load test: 100 users for a minute against `STRESS_URL` (the address of a service, such as
 * `https://puntual.example`), or against a service that is started here for it. Fails when a request fails.
 */
const USERS = 100;
const SECONDS = Number(process.env.STRESS_SECONDS ?? 60);

const local = process.env.STRESS_URL === undefined ? await startService() : undefined;
const base = process.env.STRESS_URL ?? local?.url;
const result = await autocannon({
  url: `${base}/predict`,
  connections: USERS,
  duration: SECONDS,
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ flights: [{ OPERA: "Aerolineas Argentinas", TIPOVUELO: "N", MES: 3 }] }),
});
local?.stop();
console.log(`${base}/predict, ${USERS} users, ${SECONDS} s\n${autocannon.printResult(result)}`);
const failed = result.non2xx + result.errors + result.timeouts;
console.log(`${result.requests.total} requests, ${failed} failed`);
process.exitCode = failed === 0 && result.requests.total > 0 ? 0 : 1;

/** Starts the service on a free port. */
async function startService(): Promise<{ url: string; stop(): void }> {
  const child = spawn(NODE, ["src/cli/puntual.js", "serve"], {
    env: { ...process.env, PORT: "0", LOG_LEVEL: "warn" },
    stdio: ["ignore", "inherit", "pipe"],
  });
  for await (const line of createInterface({ input: child.stderr })) {
    const url = /Puntual listens on (http:\S+?),/.exec(line)?.[1];
    if (url !== undefined) return { url, stop: () => child.kill("SIGTERM") };
  }
  throw new Error("the service did not start");
}
