import { spawn } from "node:child_process";
import { json } from "node:stream/consumers";
import { NODE } from "../processes/measured-process.ts";
import type { BulkClients, BulkLoad, BulkResult } from "./bulk-clients.ts";
import { EXPLAINED_BODIES, quantile, runGenerator } from "./generators.ts";

/** The largest number of flights that a request may have. */
const FLIGHTS = 10_000;

const PATH = "/v1/forecasts";
const SINGLE = JSON.stringify({
  flights: [{ airline: "LAN", destination: "SCFA", scheduled: "2017-07-03T10:00" }],
});

/** The number of connections that ask for single forecasts. */
export const SINGLES = 16;

/** The requests to /health each second. */
const HEALTH_RATE = 50;

/**
 * Returns loads of the largest requests that are allowed, each of which needs much memory: 6 clients with airlines that
 * are not known (but for one, or there would be nothing to answer), 15 with reasons, 50 plain.
 * @param times the multiple of these numbers of clients
 */
export function heavyLoads(times: number): readonly BulkLoad[] {
  const some = EXPLAINED_BODIES.flatMap((body) => JSON.parse(body).flights as Record<string, string>[]);
  const flights = Array.from({ length: FLIGHTS }, (_, index) => some[index % some.length]);
  const unknown = flights.map((flight, index) =>
    index === 0 ? flight : { ...flight, airline: `Nowhere ${index}` },
  );
  const load = (name: string, path: string, clients: number, sent: typeof flights): BulkLoad => {
    const body = JSON.stringify({ flights: sent });
    return { name, path, body, flights: FLIGHTS, clients: clients * times };
  };
  return [
    load("unknown", PATH, 6, unknown),
    load("explained", `${PATH}?explain=true`, 15, flights),
    load("plain", PATH, 50, flights),
  ];
}

/** Sends loads for some seconds, from a process of its own. */
export async function runHeavyLoad(clients: BulkClients): Promise<BulkResult> {
  const child = spawn(NODE, ["bench/load/bulk-clients.ts"], { stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.end(JSON.stringify(clients));
  return (await json(child.stdout)) as BulkResult;
}

/** The small requests of some seconds. */
export interface SmallRequests {
  readonly singlesPerSecond: number;
  readonly singlesRefused: number;
  readonly singlesP99Milliseconds: number;
  readonly healthP99Milliseconds: number;
  /** Connections that failed, and answers other than 200 and 503. */
  readonly failed: number;
}

/** Asks for single forecasts, the next one after each answer, and at a fixed rate for /health. */
export async function runSmallRequests(port: number, seconds: number): Promise<SmallRequests> {
  const [singles, health] = await Promise.all([
    runGenerator({ port, path: PATH, bodies: [SINGLE], connections: SINGLES, seconds, seed: 1 }),
    runGenerator({ port, path: "/health", bodies: [], rate: HEALTH_RATE, connections: 10, seconds, seed: 2 }),
  ]);
  return {
    singlesPerSecond: singles.accepted.length / seconds,
    singlesRefused: singles.refused.length,
    singlesP99Milliseconds: quantile(singles.accepted, 0.99),
    healthP99Milliseconds: quantile(health.accepted, 0.99),
    failed: singles.failed + health.failed + health.refused.length,
  };
}
