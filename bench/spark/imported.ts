import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { PUNTUAL } from "./lakes.ts";
import { served } from "./served.ts";
import { runJobs } from "./spark-session.ts";

/** Where the trees are fitted, and to which flights. */
export interface TreesOptions {
  readonly python: string;
  readonly folder: string;
  /** The folder of the flights. */
  readonly training: string;
  /** The model of all airports, which numbers the categories. */
  readonly model: string;
  readonly memory: number;
}

/**
 * Fits trees with XGBoost on two workers to the matrix that Spark computed airport by airport, imports them, back-tests them beside
 * Puntual's own trees on the same months, scores the matrix with the exported model on Spark, and asks a service for a forecast
 * with its reasons.
 * @returns facts by name
 */
export async function importTrees({
  python,
  folder,
  training,
  model,
  memory,
}: TreesOptions): Promise<Record<string, string | number>> {
  const [matrix, trees, imported] = ["matrix", "trees.json", "imported"].map((name) => join(folder, name));
  const command = [
    ...PUNTUAL,
    ...[
      "features",
      "{flights}",
      "--airport",
      "{airport}",
      "--model",
      model,
      "--lead",
      "hour",
      "--out",
      "{out}",
    ],
  ];
  const [, features, fit] = await runJobs(
    python,
    2,
    memory,
    [
      { kind: "features", lake: training, out: matrix, command },
      { kind: "train", matrix, out: trees, workers: 2 },
    ],
    folder,
  );
  const common = [training, "--airport", "all"];
  const started = performance.now();
  const { backTest } = json(
    "models",
    "import",
    ...common,
    "--model",
    model,
    "--trees",
    trees,
    "--out",
    imported,
  );
  const importSeconds = (performance.now() - started) / 1000;
  const [from, to] = [backTest.months[0], backTest.months.at(-1)];
  const own = json("backtest", ...common, "--from", from, "--to", to);
  const onnx = join(folder, "hour.onnx");
  execFileSync(PUNTUAL[0], [
    PUNTUAL[1],
    "models",
    "export",
    imported,
    "--lead",
    "hour",
    "--format",
    "onnx",
    "--out",
    onnx,
  ]);
  const [, scored] = await runJobs(
    python,
    2,
    memory,
    [{ kind: "score", matrix, model: onnx, out: join(folder, "scores") }],
    folder,
  );
  return {
    "matrix on Spark": `${features.seconds} s`,
    "trees of SparkXGBClassifier": `${fit.trees} in ${fit.seconds} s`,
    "models import": `${importSeconds.toFixed(1)} s`,
    "back-tested months": `${from} to ${to}`,
    "ROC AUC of the imported trees": backTest.models.hour.pooled.rocAuc,
    "ROC AUC of Puntual's own": own.models.hour.pooled.rocAuc,
    "scored on Spark with ONNX": `${scored.rows} flights in ${scored.seconds} s`,
    ...(await served(imported, training, folder)),
  };
}

/** Runs Puntual, and returns the JSON that it prints. */
// biome-ignore lint/suspicious/noExplicitAny: facts of several commands
function json(...args: readonly string[]): any {
  const output = execFileSync(PUNTUAL[0], [PUNTUAL[1], ...args, "--json"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 1 << 28,
  });
  return JSON.parse(output);
}
