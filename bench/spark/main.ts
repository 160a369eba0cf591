import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { pythonEnvironment } from "../python/environment.ts";
import { importTrees } from "./imported.ts";
import { airportsOf, type Fingerprint, fileOf, fingerprint, makeLake, PUNTUAL } from "./lakes.ts";
import { type JobReport, runJobs } from "./spark-session.ts";

/**
 * `npm run spark -- --airports 20 --flights 100000`: features and forecasts of a lake of synthetic flights on Spark, with one worker
 * and with two, beside those of one process; then trees that XGBoost fits on two workers, imported, back-tested beside Puntual's own
 * and served. Prints a table. The model and the trees are of a smaller lake of the same airports (`--training-flights`).
 */
const { values: options } = parseArgs({
  options: {
    airports: { type: "string", default: "20" },
    flights: { type: "string", default: "2000" },
    "training-flights": { type: "string", default: "2000" },
    workers: { type: "string", default: "1,2" },
    memory: { type: "string", default: "4096" },
    /** The number of airports that one process computes too, to be compared. */
    compared: { type: "string", default: "20" },
    /** `features`, `forecasts`, `trees`: the parts to run. */
    parts: { type: "string", default: "features,forecasts,trees" },
    /** Where the lakes stay, for the next run. */
    folder: { type: "string" },
  },
});
const found = pythonEnvironment("spark");
if ("skipped" in found) {
  console.error(found.skipped);
  process.exit(1);
}
const { python } = found;
const airports = airportsOf(Number(options.airports));
const compared = airports.slice(0, Number(options.compared));
const [flights, trainingFlights] = [Number(options.flights), Number(options["training-flights"])];
const memory = Number(options.memory);
const parts = options.parts.split(",");
const folder = options.folder ?? mkdtempSync(join(tmpdir(), "puntual-spark-"));
mkdirSync(folder, { recursive: true });
const [lake, training, model] = ["lake", "training", "model"].map((name) => join(folder, name));

type Kind = "features" | "forecasts";

try {
  await timed("lake", () => makeLake(lake, airports, flights, 1));
  await timed("training lake", () => makeLake(training, airports, trainingFlights, 101));
  await timed("model of all airports, one process", async () =>
    puntual(
      "train",
      training,
      "--model",
      "operational",
      "--airport",
      "all",
      "--lead-times",
      "main",
      "--out",
      model,
    ),
  );
  console.log(
    "| step | rows | by | s | rows/s | puntual, s | its processor, s | equal to one process |\n|---|---|---|---|---|---|---|---|",
  );
  const kinds = (["features", "forecasts"] as const).filter((kind) => parts.includes(kind));
  if (kinds.length > 0) await compare(kinds);
  if (parts.includes("trees")) {
    const facts = await importTrees({ python, folder, training, model, memory });
    for (const [name, fact] of Object.entries(facts)) console.log(`${name}: ${fact}`);
  }
} finally {
  if (options.folder === undefined) rmSync(folder, { recursive: true });
}

/** Computes features and forecasts by one process and on Spark, and compares them. */
async function compare(kinds: readonly Kind[]): Promise<void> {
  const expected = new Map<Kind, Fingerprint[]>();
  for (const kind of kinds) {
    const one = join(folder, `one-${kind}`);
    const started = performance.now();
    for (const airport of compared) puntual(...wordsOf(kind, airport, fileOf(lake, airport), one));
    printRow(kind, compared.length * flights, "one process", (performance.now() - started) / 1000);
    expected.set(kind, await fingerprints(one));
  }
  for (const workers of options.workers.split(",").map(Number)) {
    const steps = kinds.map((kind) => {
      const command = [...PUNTUAL, ...wordsOf(kind, "{airport}", "{flights}", "{out}")];
      return { kind, lake, out: join(folder, `spark-${kind}`), command };
    });
    const [start, ...reports] = await runJobs(python, workers, memory, steps, folder);
    console.error(`start of Spark with ${workers} workers: ${start.seconds} s`);
    for (const [index, { kind, out }] of steps.entries()) {
      const one = expected.get(kind) ?? [];
      const equal = (await fingerprints(out)).filter(
        ({ rows, sum }, at) => rows === one[at].rows && sum === one[at].sum,
      );
      printJob(kind, workers, reports[index], `${equal.length} of ${compared.length} airports`);
    }
  }
}

/** Returns the fingerprints of the compared airports, and removes the folder. */
async function fingerprints(out: string): Promise<Fingerprint[]> {
  const found: Fingerprint[] = [];
  for (const airport of compared) found.push(await fingerprint(out, airport));
  rmSync(out, { recursive: true });
  return found;
}

/** The arguments of Puntual for an airport. */
function wordsOf(kind: Kind, airport: string, file: string, out: string): string[] {
  const common = [file, "--airport", airport, "--model", model];
  if (kind === "features") return ["features", ...common, "--lead", "hour", "--out", out];
  const forecasts = join(out, `airport=${airport}`, "part-0.parquet");
  if (!out.startsWith("{")) mkdirSync(join(forecasts, ".."), { recursive: true });
  return ["predict", ...common, "--history", file, "--out", forecasts];
}

function printJob(
  step: string,
  workers: number,
  { seconds, airports: done = [] }: JobReport,
  equal: string,
): void {
  const sum = (column: 1 | 3 | 4) => done.reduce((total, values) => total + values[column], 0);
  printRow(
    step,
    sum(1),
    `Spark, ${workers === 1 ? "one worker" : `${workers} workers`}`,
    seconds,
    sum(3),
    sum(4),
    equal,
  );
}

function printRow(
  step: string,
  rows: number,
  by: string,
  seconds: number,
  inside?: number,
  processor?: number,
  equal = "",
): void {
  const cells = [step, rows, by, seconds.toFixed(1), Math.round(rows / seconds)];
  console.log(`| ${[...cells, inside?.toFixed(1) ?? "", processor?.toFixed(1) ?? "", equal].join(" | ")} |`);
}

/** Runs Puntual. @throws with its standard error if it fails */
function puntual(...args: readonly string[]): void {
  execFileSync(PUNTUAL[0], [PUNTUAL[1], ...args], { stdio: ["ignore", "ignore", "pipe"] });
}

/** Prints on standard error how long a step took. */
async function timed(name: string, run: () => Promise<void>): Promise<void> {
  const started = performance.now();
  await run();
  console.error(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
