import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fitHistogramBoosting } from "../../src/learn/histogram-boosting/fit.ts";
import type { HistogramBoostingParameters } from "../../src/learn/histogram-boosting/histogram-boosting-parameters.ts";
import { predictMargins } from "../../src/learn/histogram-boosting/predict.ts";
import type { BenchCase } from "../bench-case.ts";
import { median, rounded } from "../measured-process.ts";
import { type BoostingTable, boostingTable } from "./boosting-table.ts";

const FLIGHTS = "../shared/data/scl-2017/flights.csv";
const PYTHON = "/usr/bin/python3";

const growths: Record<string, Partial<HistogramBoostingParameters>> = {
  leafWise: { growth: "leaf-wise", maxLeaves: 63 },
  depthWise: { growth: "depth-wise", maxDepth: 6, maxLeaves: 64 },
};

interface Measured {
  readonly fit: number;
  readonly predict: number;
}

/** Histogram boosting beside XGBoost's, one thread each, in turn, on the flights once and fifteen times. */
export const boosting: BenchCase = {
  name: "boosting",
  about: "histogram boosting, 200 trees on SCL 2017 × 1 and × 15, one thread, beside XGBoost hist in turn",
  async run() {
    if (!existsSync(FLIGHTS)) return { skipped: "the SCL 2017 flights are not here" };
    const python = spawnSync(PYTHON, ["-c", "import xgboost, numpy"]).status === 0;
    const folder = await mkdtemp(join(tmpdir(), "puntual-bench-"));
    const figures: Record<string, number | string> = {};
    try {
      for (const [times, runs] of [
        [1, 7],
        [15, 3],
      ]) {
        const table = await boostingTable(FLIGHTS, times);
        const file = join(folder, "table.f32");
        await writeTable(file, table);
        for (const [growth, parameters] of Object.entries(growths)) {
          const name = `${growth}Times${times}`;
          const ours: Measured[] = [];
          const theirs: Measured[] = [];
          const hash = createHash("sha256");
          measure(table, parameters);
          for (let run = 0; run < runs; run++) {
            const { margins, ...measured } = measure(table, parameters);
            ours.push(measured);
            if (run === 0) hash.update(margins);
            if (python) theirs.push(measureXgboost(file, growth));
          }
          Object.assign(figures, compare(name, ours, theirs), {
            [`${name}MarginsSha256`]: hash.digest("hex").slice(0, 16),
          });
        }
      }
      return figures;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

/** Seconds that fitting and predicting take, binning included in both. */
function measure(
  { matrix, target }: BoostingTable,
  parameters: Partial<HistogramBoostingParameters>,
): Measured & { readonly margins: Float64Array } {
  const started = performance.now();
  const model = fitHistogramBoosting(matrix, target, parameters);
  const fitted = performance.now();
  const margins = predictMargins(model, matrix);
  return { fit: (fitted - started) / 1000, predict: (performance.now() - fitted) / 1000, margins };
}

function measureXgboost(file: string, growth: string): Measured {
  return JSON.parse(
    execFileSync(PYTHON, ["bench/python/fit_histogram.py", file, growth], { encoding: "utf8" }),
  );
}

function compare(name: string, ours: readonly Measured[], theirs: readonly Measured[]) {
  const figures: Record<string, number> = {};
  for (const step of ["fit", "predict"] as const) {
    const figure = `${name}${step === "fit" ? "Fit" : "Predict"}`;
    figures[`${figure}Seconds`] = rounded(median(ours.map((run) => run[step])), 3);
    if (theirs.length === 0) continue;
    figures[`${figure}XgboostSeconds`] = rounded(median(theirs.map((run) => run[step])), 3);
    figures[`${figure}TimesFaster`] = rounded(median(theirs.map((run, i) => run[step] / ours[i][step])));
  }
  return figures;
}

/** Writes a table for Python: float32, column by column, the target last. */
async function writeTable(path: string, { matrix, target }: BoostingTable): Promise<void> {
  const file = await open(path, "w");
  try {
    for (const column of [...matrix.columns, target])
      await file.write(new Uint8Array(Float32Array.from(column).buffer));
  } finally {
    await file.close();
  }
}
