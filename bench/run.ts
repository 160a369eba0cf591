import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, totalmem } from "node:os";
import { VERSION } from "../src/version.ts";
import type { BenchCase } from "./cases/bench-case.ts";
import { boosting } from "./cases/boosting.ts";
import { bundle } from "./cases/bundle.ts";
import { container } from "./cases/container.ts";
import { fastPath } from "./cases/fast-path.ts";
import { oneForecast } from "./cases/forecast/one-forecast.ts";
import { forecasts } from "./cases/forecasts.ts";
import { kernel } from "./cases/histogram-kernel.ts";
import { life } from "./cases/life.ts";
import { millionFlights } from "./cases/memory/million-flights.ts";
import { smallContainer } from "./cases/memory/small-container.ts";
import { operational } from "./cases/operational.ts";
import { overload } from "./cases/overload.ts";
import { page } from "./cases/page.ts";
import { inference } from "./cases/peers/inference.ts";
import { serve } from "./cases/peers/serve.ts";
import { predict } from "./cases/predict.ts";
import { keptOutcomes } from "./cases/storage/kept-outcomes.ts";
import { lockedDisk } from "./cases/storage/locked-disk.ts";
import { train } from "./cases/train.ts";

/** `npm run bench -- [NAME…]`: runs the named benchmarks, or all, and records each as a line in `bench/results.jsonl`. */
const cases: readonly BenchCase[] = [
  train,
  operational,
  oneForecast,
  boosting,
  kernel,
  predict,
  serve,
  inference,
  fastPath,
  forecasts,
  overload,
  bundle,
  container,
  page,
  life,
  lockedDisk,
  smallContainer,
  keptOutcomes,
  millionFlights,
];
const RESULTS = "bench/results.jsonl";

const machine = {
  processor: cpus()[0].model,
  cores: availableParallelism(),
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  node: process.version,
};
const named = process.argv.slice(2);
const unknown = named.filter((name) => !cases.some((one) => one.name === name));
if (unknown.length > 0) {
  console.error(`no benchmark ${unknown.join(", ")}; known: ${cases.map(({ name }) => name).join(", ")}`);
  process.exit(2);
}
for (const { name, about, run } of cases) {
  if (named.length > 0 && !named.includes(name)) continue;
  console.error(`${name}: ${about} …`);
  const metrics = await run();
  if ("skipped" in metrics) console.error(`${name}: skipped, ${metrics.skipped}`);
  else record(name, JSON.stringify({ case: name, about, puntual: VERSION, machine, metrics }));
}

/** Replaces the line of a case. */
function record(name: string, line: string): void {
  console.log(line);
  const lines = new Map(readRecorded().map((recorded) => [JSON.parse(recorded).case as string, recorded]));
  lines.set(name, line);
  writeFileSync(RESULTS, `${[...lines.values()].join("\n")}\n`);
}

function readRecorded(): string[] {
  try {
    return readFileSync(RESULTS, "utf8").trim().split("\n");
  } catch {
    return []; // the first run
  }
}
