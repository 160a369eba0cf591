import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GradientBoostingParameters } from "../../../src/learn/gradient-boosting/parameters.ts";
import { predictRawScores } from "../../../src/learn/gradient-boosting/predicting/predictor.ts";
import { fitGradientBoosting } from "../../../src/learn/gradient-boosting/trainer.ts";
import { median, rounded } from "../../processes/measured-process.ts";
import { hashOf } from "../../processes/result-hash.ts";
import { pythonEnvironment } from "../../python/environment.ts";
import { type BenchCase, type Figures, PUNTUAL } from "../bench-case.ts";
import { type BoostingTable, boostingTable, writeTable } from "./boosting-table.ts";

const FLIGHTS = "../shared/data/scl-2017/flights.csv";

/** The systems to compare with: the name in a metric, and the Python module. */
const PEERS = [
  { name: "Lightgbm", title: "LightGBM", module: "lightgbm" },
  { name: "Xgboost", title: "XGBoost", module: "xgboost" },
] as const;

/** The settings: how many times the table is repeated, and whether rows are moved so that none occurs twice. */
const SETTINGS: readonly {
  readonly name: string;
  readonly title: string;
  readonly growth: "leafWise" | "depthWise";
  readonly times: number;
  readonly moved?: boolean;
}[] = [
  { name: "leafWiseTimes1", title: "68,000 rows, by leaves", growth: "leafWise", times: 1 },
  { name: "depthWiseTimes1", title: "68,000 rows, by levels", growth: "depthWise", times: 1 },
  {
    name: "leafWiseTimes15",
    title: "1.02 million rows of which 68,000 are distinct, by leaves",
    growth: "leafWise",
    times: 15,
  },
  {
    name: "leafWiseTimes15Moved",
    title: "1.02 million distinct rows, by leaves",
    growth: "leafWise",
    times: 15,
    moved: true,
  },
];

const GROWTHS: Record<"leafWise" | "depthWise", Partial<GradientBoostingParameters>> = {
  leafWise: { growth: "leaf-wise", maxLeaves: 63 },
  depthWise: { growth: "depth-wise", maxDepth: 6, maxLeaves: 64 },
};

const STEPS = { Fit: "fit", Predict: "predict" } as const;

/** The words for the metrics of a setting. */
function settingFigures(name: string, title: string): Figures {
  const figures: Record<string, readonly [string, string]> = {};
  for (const [prefix, step] of Object.entries(STEPS)) {
    const measure = `${title}: ${step}, seconds`;
    figures[`${name}${prefix}Seconds`] = [measure, PUNTUAL];
    for (const { name: peer, title: heading } of PEERS) {
      figures[`${name}${prefix}${peer}Seconds`] = [measure, heading];
      figures[`${name}${prefix}TimesFasterThan${peer}`] = [measure, `${heading} ÷ Puntual`];
    }
  }
  return { ...figures, [`${name}MarginsSha256`]: `${title}: SHA-256 of the log-odds` };
}

/** Seconds that fitting and predicting take, binning included in both. */
interface Seconds {
  readonly fit: number;
  readonly predict: number;
}

/** Compares gradient boosting with LightGBM's and XGBoost's. */
export const boosting: BenchCase = {
  name: "boosting",
  title: "Gradient boosting compared with LightGBM and XGBoost",
  about:
    "Gradient boosting on histograms: 200 trees on SCL 2017, once and repeated 15 times, on one thread, alternating with LightGBM and XGBoost (hist)",
  figures: Object.assign({}, ...SETTINGS.map(({ name, title }) => settingFigures(name, title))),
  async run() {
    if (!existsSync(FLIGHTS)) return { skipped: "the SCL 2017 flights are not installed" };
    const environment = pythonEnvironment("peers");
    if ("skipped" in environment) console.error(`boosting: without peers: ${environment.skipped}`);
    const folder = await mkdtemp(join(tmpdir(), "puntual-bench-"));
    const metrics: Record<string, number | string> = {};
    try {
      for (const { name, growth, times, moved } of SETTINGS) {
        const table = await boostingTable(FLIGHTS, times, moved);
        const file = join(folder, "table.f32");
        await writeTable(file, table);
        const peers =
          "skipped" in environment
            ? []
            : PEERS.map(({ name: peer, module }) => ({
                name: peer,
                measure: () => measurePeer(environment.python, file, growth, module),
              }));
        Object.assign(metrics, compare(name, table, GROWTHS[growth], peers, times === 1 ? 7 : 3));
      }
      return metrics;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

function measure(
  { matrix, target }: BoostingTable,
  parameters: Partial<GradientBoostingParameters>,
): Seconds & { readonly logOdds: Float64Array } {
  const started = performance.now();
  const model = fitGradientBoosting(matrix, target, parameters);
  const fitted = performance.now();
  const logOdds = predictRawScores(model, matrix);
  return { fit: (fitted - started) / 1000, predict: (performance.now() - fitted) / 1000, logOdds };
}

function measurePeer(python: string, file: string, growth: string, module: string): Seconds {
  const args = ["bench/python/fit_histogram.py", file, growth, module];
  return JSON.parse(execFileSync(python, args, { encoding: "utf8" }));
}

/** Alternates Puntual and each peer, after one run of Puntual to warm up. */
function compare(
  name: string,
  table: BoostingTable,
  parameters: Partial<GradientBoostingParameters>,
  peers: readonly { readonly name: string; readonly measure: () => Seconds }[],
  runs: number,
): Record<string, number | string> {
  const { logOdds } = measure(table, parameters);
  const ours: Seconds[] = [];
  const theirs = peers.map((): Seconds[] => []);
  for (let run = 0; run < runs; run++) {
    ours.push(measure(table, parameters));
    for (const [index, peer] of peers.entries()) theirs[index].push(peer.measure());
  }
  const metrics: Record<string, number | string> = {
    [`${name}MarginsSha256`]: hashOf(logOdds),
  };
  for (const [prefix, step] of Object.entries(STEPS)) {
    const metric = `${name}${prefix}`;
    metrics[`${metric}Seconds`] = rounded(median(ours.map((run) => run[step])), 3);
    for (const [index, peer] of peers.entries()) {
      metrics[`${metric}${peer.name}Seconds`] = rounded(median(theirs[index].map((run) => run[step])), 3);
      const ratios = theirs[index].map((run, i) => run[step] / ours[i][step]);
      metrics[`${metric}TimesFasterThan${peer.name}`] = rounded(median(ratios));
    }
  }
  return metrics;
}
