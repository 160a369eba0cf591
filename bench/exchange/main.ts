import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import process from "node:process";
import { loadModel, type SavedModel } from "../../src/models/artefact/registry.ts";
import { exportModel, pathsBeside } from "../../src/models/exchange/export-model.ts";
import { type ExportFormatName, exportFormats } from "../../src/models/exchange/formats/formats.ts";
import { TOLERANCE } from "../../src/models/exchange/manifest.ts";
import { parityRows } from "../../src/models/exchange/parity.ts";
import { portableLead } from "../../src/models/exchange/portable-model.ts";
import type { LeadTime } from "../../src/models/operational/lead-time.ts";
import { leadTimesOf } from "../../src/models/operational/model-data.ts";
import { pythonEnvironment } from "../python/environment.ts";
import { nodeEngine, readParity } from "./node-engine.ts";

/**
 * `npm run exchange [-- ROWS [ENGINE…]]`: exports the baseline and each lead time of the operational model in every format, forecasts the inputs of
 * their parity files with each engine, and prints the table of docs/scale.md: the largest difference in probability between an engine and
 * Puntual and between single rows and a batch, the size of the file of `hour`, the seconds of processor time that the engine takes
 * for a million rows of it with one thread and that it takes before to plan a statement, and Puntual's own for a million rows, right
 * before. Fails where a difference is over 1e-6. Engines that cannot be installed are left out with a message.
 */
const [ROWS, CHOSEN] = [Number(process.argv[2] ?? 100_000), process.argv.slice(3)];

/** An engine in Python: its name in `engines.py`, the format that it reads, and its environment. */
const PYTHON_ENGINES: readonly (readonly [string, ExportFormatName, string])[] = [
  ["onnx", "onnx", "exchange"],
  ["onnx", "onnx", "exchange-onnxruntime-1.30.0"],
  ["xgboost", "xgboost", "exchange"],
  ["lightgbm", "lightgbm", "exchange"],
  ["treelite", "treelite", "exchange"],
  ["duckdb", "sql", "exchange"],
  ["spark", "sql", "exchange-spark"],
];

/** The name of onnxruntime in Node.js among the engines. */
const NODE_ENGINE = "node";

const isChosen = (engine: string) => CHOSEN.length === 0 || CHOSEN.includes(engine);

/** The columns of the table. */
const HEAD = [
  "format",
  "engine",
  "operational",
  "baseline",
  "single rows",
  "size of `hour`",
  "s / million rows",
  "s to plan",
  "Puntual's s right before",
];

/** The names of the engines, by those of their packages. */
const ENGINES: Readonly<Record<string, string>> = {
  xgboost: "XGBoost",
  "xgboost-cpu": "XGBoost",
  lightgbm: "LightGBM",
  treelite: "Treelite",
  duckdb: "DuckDB",
  pyspark: "Spark SQL",
};

/** What an engine makes of a file. */
interface Check {
  readonly model: string;
  readonly package: string;
  readonly version: string;
  readonly difference: number;
  /** The largest difference between rows that are forecast alone and those of a batch. */
  readonly batches: number;
  /** Those of `hour`. */
  readonly secondsPerMillion?: number;
  /** Of an engine of SQL: the seconds of a statement for the rows of the parity file alone. */
  readonly secondsAtStart?: number;
}

const folder = mkdtempSync(join(tmpdir(), "puntual-exchange-"));
try {
  await main();
} finally {
  rmSync(folder, { recursive: true });
}

async function main(): Promise<void> {
  const operational = await loadModel("operational");
  if (operational.kind !== "operational")
    throw new TypeError("The shipped operational model is of another kind");
  // The last one is timed
  const leads = [...leadTimesOf(operational.model.data).filter((lead) => lead !== "hour"), "hour"] as const;
  const baseline = await loadModel("baseline");
  const ownHour = portableLead(operational, "hour");
  console.log(`| ${HEAD.join(" | ")} |\n| ${HEAD.map(() => "---").join(" | ")} |`);
  for (const [engine, format, environment] of PYTHON_ENGINES.filter(([engine]) => isChosen(engine))) {
    const found = pythonEnvironment(environment);
    if ("skipped" in found) console.error(`${engine}: ${found.skipped}`);
    else {
      const files = [write(baseline, format), ...leads.map((lead) => write(operational, format, lead))];
      const own = ownSpeed(ownHour);
      const args = ["bench/exchange/engines.py", engine, String(ROWS), ...files];
      const output = execFileSync(found.python, args, {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "inherit"],
      });
      report(
        format,
        output
          .trim()
          .split("\n")
          .map((line): Check => JSON.parse(line)),
        own,
      );
    }
  }
  if (!isChosen(NODE_ENGINE)) return;
  const own = ownSpeed(ownHour);
  const checks = [await checkInNode(write(baseline, "onnx"))];
  for (const lead of leads) checks.push(await checkInNode(write(operational, "onnx", lead)));
  report("onnx", checks, own);
}

/** Writes an exported model with its manifest and its parity file, and returns its path. */
function write(saved: SavedModel, format: ExportFormatName, lead?: LeadTime): string {
  const path = join(folder, nameOf(format, lead));
  const { bytes, manifest, parity } = exportModel(saved, { format, lead, path });
  writeFileSync(path, bytes);
  writeFileSync(pathsBeside(path).manifest, manifest);
  writeFileSync(pathsBeside(path).parity, parity);
  return path;
}

/** Names a file; XGBoost goes by the end of the name. */
function nameOf(format: ExportFormatName, lead?: LeadTime): string {
  return `${lead ?? "baseline"}.${format}${format === "xgboost" ? ".json" : ""}`;
}

function report(format: ExportFormatName, checks: readonly Check[], own: number): void {
  const hour = checks.find(({ model }) => basename(model) === nameOf(format, "hour"));
  if (hour === undefined) throw new TypeError(`No check of hour in ${format}`);
  const isBaseline = ({ model }: Check) => basename(model) === nameOf(format);
  const largest = (values: readonly number[]) =>
    Math.max(...values)
      .toExponential(1)
      .replace("0.0e+0", "0");
  const isSql = format === "sql";
  const cells = [
    exportFormats[format].title,
    `${ENGINES[hour.package] ?? hour.package} ${hour.version}`,
    largest(checks.filter((check) => !isBaseline(check)).map(({ difference }) => difference)),
    largest(checks.filter(isBaseline).map(({ difference }) => difference)),
    isSql ? "–" : largest(checks.map(({ batches }) => batches)),
    `${Math.round(statSync(hour.model).size / 1024)} KiB`,
    hour.secondsPerMillion?.toFixed(1),
    hour.secondsAtStart?.toFixed(1) ?? "–",
    own.toFixed(1),
  ];
  console.log(`| ${cells.join(" | ")} |`);
  const isEqual = ({ difference, batches }: Check) => difference <= TOLERANCE && batches <= TOLERANCE;
  if (!checks.every(isEqual)) process.exitCode = 1;
}

async function checkInNode(model: string): Promise<Check> {
  const { rows, expected } = readParity(model);
  const { version, forecast } = await nodeEngine(model, rows[0].length);
  const found = await forecast(rows);
  const width = expected[0].length;
  let [difference, batches] = [0, 0];
  for (const [index, row] of rows.entries()) {
    const single = index % 50 === 0 ? await forecast([row]) : undefined;
    for (let column = 0; column < width; column++) {
      const value = found[index * width + column];
      difference = Math.max(difference, Math.abs(value - expected[index][column]));
      if (single !== undefined) batches = Math.max(batches, Math.abs(value - single[column]));
    }
  }
  const many = Array.from({ length: Math.max(1, Math.floor(ROWS / rows.length)) }, () => rows).flat();
  const start = process.cpuUsage();
  await forecast(many);
  const secondsPerMillion = secondsSince(start) / (many.length / 1e6);
  return { model, package: "onnxruntime-node", version, difference, batches, secondsPerMillion };
}

/** Returns the seconds that Puntual takes to forecast a million rows of features with one thread. */
function ownSpeed(model: ReturnType<typeof portableLead>): number {
  const rows = parityRows(model);
  for (let round = 0; round < 5; round++) for (const row of rows) model.forecast(row);
  const rounds = Math.max(1, Math.floor(ROWS / rows.length));
  const start = process.cpuUsage();
  for (let round = 0; round < rounds; round++) for (const row of rows) model.forecast(row);
  return secondsSince(start) / ((rounds * rows.length) / 1e6);
}

/** Returns the seconds of processor time since an earlier moment. */
function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
