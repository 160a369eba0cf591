import { execFileSync } from "node:child_process";
import { open, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { flightsOfAirport } from "../../../src/flights/flights-of-airport.ts";
import { binTwice } from "../../../src/learn/gradient-boosting/binning/bin-twice.ts";
import { joinBinned } from "../../../src/learn/gradient-boosting/binning/binned-matrix.ts";
import { readTrainingFile } from "../../../src/models/lifecycle.ts";
import { categoricalAmong } from "../../../src/models/operational/features/features.ts";
import { MAIN_LEAD_TIMES } from "../../../src/models/operational/lead-time.ts";
import {
  type TrainingMatrix,
  trainingMatrix,
} from "../../../src/models/operational/matrix/training-matrix.ts";
import { OPERATIONAL_PARAMETERS } from "../../../src/models/operational/training/parameters.ts";
import { trainLead } from "../../../src/models/operational/training/train-lead.ts";
import type { ProcessCost } from "../../processes/measured-process.ts";

/** The finished training matrices of the airports of a file, in memory for Puntual and in files for LightGBM. */
export interface AirportMatrices {
  readonly matrices: readonly TrainingMatrix[];
  readonly paths: readonly string[];
}

/** Computes the matrices at the main lead times. @param folder of the files */
export async function airportMatrices(flights: string, folder: string): Promise<AirportMatrices> {
  const read = await readTrainingFile("operational", flights, { airports: "all" });
  const [matrices, paths]: [TrainingMatrix[], string[]] = [[], []];
  for (const { code } of read.airports) {
    const ofAirport = flightsOfAirport(read.flights, code);
    for (const leadTime of MAIN_LEAD_TIMES) {
      const matrix = await trainingMatrix(ofAirport, leadTime);
      const path = join(folder, `${code}-${leadTime}`);
      await writeMatrix(path, matrix);
      matrices.push(matrix);
      paths.push(path);
    }
  }
  return { matrices, paths };
}

/** Puts matrices into bins and trains their models, on one thread. Returns the seconds. */
export function fitMatrices(matrices: readonly TrainingMatrix[]): number {
  const started = performance.now();
  for (const { flights, training, earlierCount, names, columns } of matrices) {
    const categorical = categoricalAmong(names);
    const binned = columns.map((column, index) => {
      const maxBins = categorical.includes(names[index]) ? undefined : OPERATIONAL_PARAMETERS.maxBins;
      return binTwice(column, maxBins, earlierCount, training);
    });
    const [all, byEarlier] = (["byAll", "byFirst"] as const).map((by) =>
      joinBinned(
        training.length,
        binned.map((column) => column[by]),
      ),
    );
    const { scheduled, operated } = flights.columns;
    const lateness = Float64Array.from(training, (index) => operated[index] - scheduled[index]);
    trainLead({ names, all, takeByEarlier: () => byEarlier, earlierCount }, lateness);
  }
  return (performance.now() - started) / 1000;
}

/** Runs LightGBM on matrices, and measures it from reading them to the fitted trees. */
export function fitByLightgbm(
  python: string,
  paths: readonly string[],
  threads: number,
): Pick<ProcessCost, "seconds" | "peakMiB"> {
  const args = ["bench/python/train_operational.py", String(threads), ...paths];
  return JSON.parse(execFileSync(python, args, { encoding: "utf8" }));
}

/** Writes a matrix for `train_operational.py`. */
async function writeMatrix(
  path: string,
  { flights, training, earlierCount, names, columns }: TrainingMatrix,
): Promise<void> {
  const { scheduled, operated } = flights.columns;
  const file = await open(`${path}.f32`, "w");
  try {
    for (const column of columns)
      await file.writeFile(new Uint8Array(Float32Array.from(training, (index) => column[index]).buffer));
    const lateness = Float32Array.from(training, (index) => operated[index] - scheduled[index]);
    await file.writeFile(new Uint8Array(lateness.buffer));
  } finally {
    await file.close();
  }
  await writeFile(`${path}.json`, JSON.stringify({ names, rows: training.length, earlier: earlierCount }));
}
