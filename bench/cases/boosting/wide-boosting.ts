import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { predictRawScores } from "../../../src/learn/gradient-boosting/predicting/predictor.ts";
import { fitGradientBoosting } from "../../../src/learn/gradient-boosting/trainer.ts";
import { OPERATIONAL_PARAMETERS } from "../../../src/models/operational/training/parameters.ts";
import { median, rounded } from "../../processes/measured-process.ts";
import { hashOf } from "../../processes/result-hash.ts";
import { pythonEnvironment } from "../../python/environment.ts";
import { type BenchCase, figuresOf, PUNTUAL, prefixed } from "../bench-case.ts";
import { type BoostingTable, writeTable } from "./boosting-table.ts";
import { wideTable } from "./wide-table.ts";

const FLIGHTS = "../shared/data/scl-2017/flights.csv";
const REPEATED = 15;
const ROUNDS = 3;

const { trees, learningRate, maxLeaves, minRowsPerLeaf, l2 } = OPERATIONAL_PARAMETERS;

/** The sizes of the operational model's trees, with the bins and features that are the default of both libraries. */
const PARAMETERS = { trees, learningRate, maxLeaves, minRowsPerLeaf, l2, maxBins: 255 };

/** LightGBM's names for them. */
const LIGHTGBM = {
  learning_rate: learningRate,
  num_leaves: maxLeaves,
  min_data_in_leaf: minRowsPerLeaf,
  lambda_l2: l2,
  max_bin: PARAMETERS.maxBins,
};

const THREADS = { oneThread: 1, twoThreads: 2 } as const;

/** Compares gradient boosting on many rows and features with LightGBM's, on one thread and on two. */
export const wideBoosting: BenchCase = {
  name: "wide-boosting",
  title: "Training on a million rows",
  about:
    "Binning and 160 trees of 31 leaves on 1.02 million distinct rows of the 65 features of the operational model, alternating with LightGBM",
  figures: {
    ...figuresOf(
      { oneThreadSeconds: "Seconds, one thread", twoThreadsSeconds: "Seconds, two threads" },
      { "": PUNTUAL, lightgbm: "LightGBM" },
    ),
    oneThreadTimesFaster: ["Seconds, one thread", "times as fast"],
    twoThreadsTimesFaster: ["Seconds, two threads", "times as fast"],
    rounds: "Runs of each",
    marginsSha256: "SHA-256 of the margins, the same on one thread and on two",
  },
  comparisons: Object.entries({ oneThread: "one thread", twoThreads: "two threads" }).map(
    ([prefix, words]) => ({
      what: `Training on a million rows of 65 features, ${words}`,
      with: "LightGBM",
      metrics: [
        `${prefix}Seconds`,
        `${prefixed("lightgbm", prefix)}Seconds`,
        `${prefix}TimesFaster`,
      ] as const,
      unit: "s",
      goal: { atLeast: 1.6 },
    }),
  ),
  async run() {
    if (!existsSync(FLIGHTS)) return { skipped: "the SCL 2017 flights are not installed" };
    const peers = pythonEnvironment("peers");
    if ("skipped" in peers) return { skipped: `LightGBM is not installed: ${peers.skipped}` };
    const folder = await mkdtemp(join(tmpdir(), "puntual-bench-"));
    try {
      const table = await wideTable(FLIGHTS, REPEATED);
      const file = join(folder, "table.f32");
      await writeTable(file, table);
      const hashes = new Set<string>();
      const metrics: Record<string, number> = {};
      for (const [name, threads] of Object.entries(THREADS)) {
        const seconds = alternate(table, threads, peers.python, file, hashes);
        Object.assign(metrics, metricsOf(name, seconds));
      }
      if (hashes.size !== 1) throw new Error("the margins depend on the number of threads");
      return { ...metrics, rounds: ROUNDS, marginsSha256: [...hashes][0] };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

interface Seconds {
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
}

/** Fits by turns. @param hashes receives those of the margins */
function alternate(
  { matrix, target }: BoostingTable,
  threads: number,
  python: string,
  file: string,
  hashes: Set<string>,
): Seconds {
  const [ours, theirs]: number[][] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    const model = fitGradientBoosting(matrix, target, PARAMETERS, { threads });
    ours.push((performance.now() - started) / 1000);
    const margins = predictRawScores(model, matrix);
    hashes.add(hashOf(margins));
    theirs.push(fitLightgbm(python, file, matrix.columns.length + 1, threads));
  }
  return { ours, theirs };
}

/** Returns the seconds of a fit by LightGBM. */
function fitLightgbm(python: string, file: string, columns: number, threads: number): number {
  const parameters = JSON.stringify({ ...LIGHTGBM, num_threads: threads });
  const args = ["bench/python/fit_lightgbm.py", file, String(columns), String(trees), parameters];
  const { fit, leaves } = JSON.parse(execFileSync(python, args, { encoding: "utf8" }));
  if (leaves !== trees * maxLeaves) throw new Error(`LightGBM grew ${leaves} leaves`);
  return fit;
}

function metricsOf(name: string, { ours, theirs }: Seconds): Record<string, number> {
  return {
    [`${name}Seconds`]: rounded(median(ours)),
    [`${prefixed("lightgbm", name)}Seconds`]: rounded(median(theirs)),
    [`${name}TimesFaster`]: rounded(median(theirs.map((seconds, round) => seconds / ours[round]))),
  };
}
