import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { open, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { flightsOfAirport } from "../../../src/flights/flights-of-airport.ts";
import { readTrainingFile } from "../../../src/models/lifecycle.ts";
import { MAIN_LEAD_TIMES } from "../../../src/models/operational/lead-time.ts";
import {
  type TrainingMatrix,
  trainingMatrix,
} from "../../../src/models/operational/matrix/training-matrix.ts";
import { measureProcess, median, NODE, type ProcessCost, rounded } from "../../processes/measured-process.ts";
import { hashOf } from "../../processes/result-hash.ts";
import { pythonEnvironment } from "../../python/environment.ts";
import { type BenchCase, PUNTUAL } from "../bench-case.ts";

const AIRPORTS =
  "KATL,KDFW,KDEN,KORD,KLAX,KCLT,KMCO,KLAS,KPHX,KMIA,KSEA,KIAH,KJFK,KEWR,KFLL,KMSP,KSFO,KDTW,KBOS,KSLC";

/** The numbers of flights. */
const SIZES = [100_000, 200_000, 400_000] as const;
const [SMALLEST, MIDDLE, LARGEST] = SIZES;

const ALL = ["--model", "operational", "--airport", "all", "--lead-times", "main"];

/** The runs of each side on the smallest size, in turn. */
const ROUNDS = 2;

const LIGHTGBM = "LightGBM";

/** Measures training the models of twenty airports, and compares them with LightGBM's on the same matrices. */
export const twentyAirports: BenchCase = {
  name: "twenty-airports",
  title: "Training twenty airports",
  about: `\`puntual train --airport all --each-airport --lead-times main\` as a whole process, from the file of flights to the artefacts, in turn with LightGBM 4.7 on as many threads, which reads the finished matrices of the same airports and lead times and fits as many trees of the same sizes. Synthetic flights of one year`,
  figures: {
    ...Object.fromEntries(
      SIZES.flatMap((size) => [
        [`secondsOf${size}`, `${size} flights: seconds`],
        [`peakMiBOf${size}`, `${size} flights: peak memory, MiB`],
      ]),
    ),
    bytesPerFurtherFlight: "Bytes of memory for each flight more",
    timesFromSmallestToLargest: `Times the seconds for ${LARGEST / SMALLEST} times the flights`,
    oneModelSeconds: `One model of all airports, ${MIDDLE} flights: seconds`,
    oneModelPeakMiB: `One model of all airports, ${MIDDLE} flights: peak memory, MiB`,
    trainSeconds: [`${SMALLEST} flights, in turn: seconds`, PUNTUAL],
    lightgbmSeconds: [`${SMALLEST} flights, in turn: seconds`, LIGHTGBM],
    timesOfLightgbm: [`${SMALLEST} flights, in turn: seconds`, `${PUNTUAL} ÷ ${LIGHTGBM}`],
    trainPeakMiB: [`${SMALLEST} flights, in turn: peak memory, MiB`, PUNTUAL],
    lightgbmPeakMiB: [`${SMALLEST} flights, in turn: peak memory, MiB`, LIGHTGBM],
    forecastsSha256: "SHA-256 of the forecasts of the first airport",
  },
  comparisons: [
    {
      what: "Training twenty airports, from the file to the artefacts",
      with: "LightGBM on the finished matrices",
      metrics: ["trainSeconds", "lightgbmSeconds", "timesOfLightgbm"],
      unit: "s",
      goal: { atMost: 1.5 },
    },
  ],
  async run() {
    const environment = pythonEnvironment("peers");
    if ("skipped" in environment) return { skipped: environment.skipped };
    const folder = mkdtempSync(join(tmpdir(), "puntual-airports-"));
    try {
      return { ...(await measureSizes(folder)), ...(await compare(folder, environment.python)) };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function puntual(...args: string[]): Promise<ProcessCost> {
  return measureProcess(NODE, ["src/cli/puntual.js", ...args]);
}

const flightsIn = (folder: string, size: number) => join(folder, `${size}.csv`);

function train(folder: string, size: number): Promise<ProcessCost> {
  const out = join(folder, `models-${size}`);
  return puntual("train", flightsIn(folder, size), ...ALL, "--each-airport", "--out", out);
}

async function measureSizes(folder: string): Promise<Record<string, number>> {
  const metrics: Record<string, number> = {};
  const costs: ProcessCost[] = [];
  for (const size of SIZES) {
    const flights = flightsIn(folder, size);
    await puntual("synth", "--rows", String(size), "--airport", AIRPORTS, "--out", flights);
    const cost = await train(folder, size);
    costs.push(cost);
    metrics[`secondsOf${size}`] = rounded(cost.seconds, 1);
    metrics[`peakMiBOf${size}`] = rounded(cost.peakMiB, 0);
  }
  const oneModel = await puntual("train", flightsIn(folder, MIDDLE), ...ALL, "--out", join(folder, "model"));
  const [smallest, , largest] = costs;
  const further = ((largest.peakMiB - smallest.peakMiB) * 2 ** 20) / (LARGEST - SMALLEST);
  return {
    ...metrics,
    bytesPerFurtherFlight: rounded(further, 0),
    timesFromSmallestToLargest: rounded(largest.seconds / smallest.seconds),
    oneModelSeconds: rounded(oneModel.seconds, 1),
    oneModelPeakMiB: rounded(oneModel.peakMiB, 0),
  };
}

async function compare(folder: string, python: string): Promise<Record<string, number | string>> {
  const flights = flightsIn(folder, SMALLEST);
  const read = await readTrainingFile("operational", flights, { airports: "all" });
  const matrices: string[] = [];
  for (const { code } of read.airports) {
    const ofAirport = flightsOfAirport(read.flights, code);
    for (const leadTime of MAIN_LEAD_TIMES) {
      const path = join(folder, `${code}-${leadTime}`);
      await writeColumns(path, await trainingMatrix(ofAirport, leadTime));
      matrices.push(path);
    }
  }
  const args = ["bench/python/train_operational.py", String(availableParallelism()), ...matrices];
  const [ours, theirs]: ProcessCost[][] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await train(folder, SMALLEST));
    theirs.push(JSON.parse(execFileSync(python, args, { encoding: "utf8" })));
  }
  const forecasts = join(folder, "forecasts.csv");
  const [first] = AIRPORTS.split(",");
  await puntual("predict", flights, "--model", join(folder, `models-${SMALLEST}`, first), "--out", forecasts);
  const of = (costs: readonly ProcessCost[], key: keyof ProcessCost) =>
    median(costs.map((cost) => cost[key]));
  return {
    trainSeconds: rounded(of(ours, "seconds"), 1),
    lightgbmSeconds: rounded(of(theirs, "seconds"), 1),
    timesOfLightgbm: rounded(median(ours.map(({ seconds }, round) => seconds / theirs[round].seconds))),
    trainPeakMiB: rounded(of(ours, "peakMiB"), 0),
    lightgbmPeakMiB: rounded(of(theirs, "peakMiB"), 0),
    forecastsSha256: hashOf(readFileSync(forecasts)),
  };
}

/** Writes a matrix for `train_operational.py`. */
async function writeColumns(
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
