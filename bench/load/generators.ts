import { spawn } from "node:child_process";
import { json } from "node:stream/consumers";
import { formatLocalTime } from "../../src/flights/local-time.ts";
import { generateFlights } from "../../src/flights/synthetic/generate.ts";
import { createRandom } from "../../src/flights/synthetic/random.ts";
import { scl2017Profile } from "../../src/flights/synthetic/scl-2017.ts";
import { syntheticTable } from "../../src/flights/synthetic/synthetic-table.ts";
import { flightsIn } from "../../src/models/operational/features/past-flights.ts";
import { NODE } from "../processes/measured-process.ts";
import type { OpenLoop, OpenLoopResult } from "./open-loop.ts";

/** Runs a load generator in a separate process. */
export async function runGenerator(load: OpenLoop): Promise<OpenLoopResult> {
  const child = spawn(NODE, ["bench/load/open-loop.ts"], { stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.end(JSON.stringify(load));
  return (await json(child.stdout)) as OpenLoopResult;
}

/** Returns a quantile of values; NaN if there are none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** A hundred request bodies with 5 to 20 flights each. */
export const EXPLAINED_BODIES = makeBodies();

function makeBodies(): string[] {
  const random = createRandom(1);
  const table = syntheticTable(
    generateFlights({ ...scl2017Profile, timeZone: "UTC" }, { rows: 2_000, year: 2018 }, random),
  );
  const flights = flightsIn(table).map(({ airlineCode, destination, scheduled }) => ({
    airline: airlineCode,
    destination,
    scheduled: formatLocalTime(scheduled, "T"),
  }));
  return Array.from({ length: 100 }, () => {
    const first = Math.floor(random() * (flights.length - 20));
    return JSON.stringify({ flights: flights.slice(first, first + 5 + Math.floor(random() * 16)) });
  });
}
