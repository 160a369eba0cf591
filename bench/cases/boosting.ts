import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GradientBoostingParameters } from "../../src/learn/gradient-boosting/parameters.ts";
import { predictRawScores } from "../../src/learn/gradient-boosting/predicting/predictor.ts";
import { fitGradientBoosting } from "../../src/learn/gradient-boosting/trainer.ts";
import { median, rounded } from "../processes/measured-process.ts";
import type { BenchCase } from "./bench-case.ts";
import { type BoostingTable, boostingTable } from "./boosting-table.ts";

const FLIGHTS = "../shared/data/scl-2017/flights.csv";

/** The systems compared with, each where it can be imported. */
const rivals = [
  { name: "Lightgbm", module: "lightgbm", python: "python3" },
  { name: "Xgboost", module: "xgboost", python: "/usr/bin/python3" },
] as const;
type Rival = (typeof rivals)[number];

/** The settings compared, on how many times the table; moved, rows do not recur and cannot be folded into one. */
const settings: readonly {
  readonly name: string;
  readonly growth: "leafWise" | "depthWise";
  readonly times: number;
  readonly moved?: boolean;
}[] = [
  { name: "leafWiseTimes1", growth: "leafWise", times: 1 },
  { name: "depthWiseTimes1", growth: "depthWise", times: 1 },
  { name: "leafWiseTimes15", growth: "leafWise", times: 15 },
  { name: "leafWiseTimes15Moved", growth: "leafWise", times: 15, moved: true },
];

const growths: Record<"leafWise" | "depthWise", Partial<GradientBoostingParameters>> = {
  leafWise: { growth: "leaf-wise", maxLeaves: 63 },
  depthWise: { growth: "depth-wise", maxDepth: 6, maxLeaves: 64 },
};

interface Measured {
  readonly fit: number;
  readonly predict: number;
}

/** Histogram boosting beside LightGBM's and XGBoost's, one thread each, in turn, on the flights once and fifteen times. */
export const boosting: BenchCase = {
  name: "boosting",
  about:
    "histogram boosting, 200 trees on SCL 2017 × 1 and × 15, one thread, beside LightGBM and XGBoost hist in turn",
  async run() {
    if (!existsSync(FLIGHTS)) return { skipped: "the SCL 2017 flights are not here" };
    const there = rivals.filter(
      ({ python, module }) => spawnSync(python, ["-c", `import ${module}, numpy`]).status === 0,
    );
    const folder = await mkdtemp(join(tmpdir(), "puntual-bench-"));
    const figures: Record<string, number | string> = {};
    try {
      for (const { name, growth, times, moved } of settings) {
        const table = await boostingTable(FLIGHTS, times, moved);
        const file = join(folder, "table.f32");
        await writeTable(file, table);
        Object.assign(
          figures,
          compare(
            name,
            table,
            growths[growth],
            (rival) => measureRival(rival, file, growth),
            there,
            times === 1 ? 7 : 3,
          ),
        );
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
  parameters: Partial<GradientBoostingParameters>,
): Measured & { readonly margins: Float64Array } {
  const started = performance.now();
  const model = fitGradientBoosting(matrix, target, parameters);
  const fitted = performance.now();
  const margins = predictRawScores(model, matrix);
  return { fit: (fitted - started) / 1000, predict: (performance.now() - fitted) / 1000, margins };
}

function measureRival({ python, module }: Rival, file: string, growth: string): Measured {
  return JSON.parse(
    execFileSync(python, ["bench/python/fit_histogram.py", file, growth, module], { encoding: "utf8" }),
  );
}

/** Runs ours and each rival in turn, after one run of ours to warm up. */
function compare(
  name: string,
  table: BoostingTable,
  parameters: Partial<GradientBoostingParameters>,
  measureOther: (rival: Rival) => Measured,
  there: readonly Rival[],
  runs: number,
): Record<string, number | string> {
  const { margins } = measure(table, parameters);
  const ours: Measured[] = [];
  const theirs = there.map((): Measured[] => []);
  for (let run = 0; run < runs; run++) {
    ours.push(measure(table, parameters));
    for (const [index, rival] of there.entries()) theirs[index].push(measureOther(rival));
  }
  const figures: Record<string, number | string> = {
    [`${name}MarginsSha256`]: createHash("sha256").update(margins).digest("hex").slice(0, 16),
  };
  for (const step of ["fit", "predict"] as const) {
    const figure = `${name}${step === "fit" ? "Fit" : "Predict"}`;
    figures[`${figure}Seconds`] = rounded(median(ours.map((run) => run[step])), 3);
    for (const [index, rival] of there.entries()) {
      figures[`${figure}${rival.name}Seconds`] = rounded(median(theirs[index].map((run) => run[step])), 3);
      const ratios = theirs[index].map((run, i) => run[step] / ours[i][step]);
      figures[`${figure}TimesFasterThan${rival.name}`] = rounded(median(ratios));
    }
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
