import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { measureProcess, median, NODE, type ProcessCost, rounded } from "../../processes/measured-process.ts";
import { hashOf } from "../../processes/result-hash.ts";
import { pythonEnvironment } from "../../python/environment.ts";
import { type BenchCase, figuresOf, PUNTUAL } from "../bench-case.ts";
import { airportMatrices, fitByLightgbm, fitMatrices } from "./airport-matrices.ts";

const AIRPORTS =
  "KATL,KDFW,KDEN,KORD,KLAX,KCLT,KMCO,KLAS,KPHX,KMIA,KSEA,KIAH,KJFK,KEWR,KFLL,KMSP,KSFO,KDTW,KBOS,KSLC".split(
    ",",
  );

/** The numbers of flights. */
const SIZES = [25_000, 50_000, 100_000] as const;
const [SMALLEST, , LARGEST] = SIZES;

/** The airports that LightGBM is compared on, with as many flights each as in the largest size. */
const COMPARED = AIRPORTS.slice(0, 4);
const COMPARED_FLIGHTS = (LARGEST / AIRPORTS.length) * COMPARED.length;

/** One more number of flights, such as 10,000,000, which takes hours. */
const LONG_RUN = Number(process.env.TWENTY_AIRPORTS_FLIGHTS ?? 0);

const ALL = ["--model", "operational", "--airport", "all", "--lead-times", "main"];

/** The runs of each side, in turn. */
const ROUNDS = 2;

const LIGHTGBM = "LightGBM";

const TIMES = `${PUNTUAL} ÷ ${LIGHTGBM}`;

const ON = `${COMPARED.length} airports, ${COMPARED_FLIGHTS} flights`;

/** Measures training the models of twenty airports, and compares them with LightGBM's on the same matrices. */
export const twentyAirports: BenchCase = {
  name: "twenty-airports",
  title: "Training twenty airports",
  about: `\`puntual train --airport all --each-airport --lead-times main\` on synthetic flights of one year. The whole is the process from the file of flights to the artefacts, on all cores. The same part is binning, trees, calibration and the distribution of lateness from finished matrices, in one process, on one thread. Both are measured in turn with LightGBM 4.7 on as many threads, which reads the finished matrices of the same airports and lead times, makes its data sets and fits as many trees of the same sizes. \`TWENTY_AIRPORTS_FLIGHTS=10000000\` adds a run on so many flights`,
  figures: {
    ...Object.fromEntries(
      SIZES.flatMap((size) => [
        [`secondsOf${size}`, `${size} flights: seconds`],
        [`peakMiBOf${size}`, `${size} flights: peak memory, MiB`],
      ]),
    ),
    bytesPerFurtherFlight: "Bytes of memory for each flight more",
    timesFromSmallestToLargest: `Times the seconds for ${LARGEST / SMALLEST} times the flights`,
    longRunFlights: "Long run: flights",
    longRunSeconds: "Long run: seconds",
    longRunPeakMiB: "Long run: peak memory, MiB",
    oneModelSeconds: `One model of all airports, ${LARGEST} flights: seconds`,
    oneModelPeakMiB: `One model of all airports, ${LARGEST} flights: peak memory, MiB`,
    ...figuresOf(
      {
        partSeconds: `The same part, ${ON}, one thread: seconds`,
        wholeSeconds: `The whole, ${ON}: seconds`,
        wholePeakMiB: `The whole, ${ON}: peak memory, MiB`,
      },
      { "": PUNTUAL, lightgbm: LIGHTGBM },
    ),
    partTimes: [`The same part, ${ON}, one thread: seconds`, TIMES],
    wholeTimes: [`The whole, ${ON}: seconds`, TIMES],
    forecastsSha256: "SHA-256 of the forecasts of the first airport",
  },
  comparisons: [
    {
      what: "Training an airport's models from the finished matrices, one thread",
      with: LIGHTGBM,
      metrics: ["partSeconds", "lightgbmPartSeconds", "partTimes"],
      unit: "s",
      goal: { atMost: 1.5 },
    },
    {
      what: "Training models of several airports, from the file to the artefacts",
      with: `${LIGHTGBM} from the finished matrices`,
      metrics: ["wholeSeconds", "lightgbmWholeSeconds", "wholeTimes"],
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

const modelsIn = (folder: string, size: number) => join(folder, `models-${size}`);

async function synthesise(folder: string, size: number, airports = AIRPORTS): Promise<void> {
  const out = flightsIn(folder, size);
  await puntual("synth", "--rows", String(size), "--airport", airports.join(), "--out", out);
}

function train(folder: string, size: number): Promise<ProcessCost> {
  return puntual("train", flightsIn(folder, size), ...ALL, "--each-airport", "--out", modelsIn(folder, size));
}

async function measureSizes(folder: string): Promise<Record<string, number>> {
  const metrics: Record<string, number> = {};
  const costs: ProcessCost[] = [];
  for (const size of SIZES) {
    await synthesise(folder, size);
    const cost = await train(folder, size);
    costs.push(cost);
    metrics[`secondsOf${size}`] = rounded(cost.seconds, 1);
    metrics[`peakMiBOf${size}`] = rounded(cost.peakMiB, 0);
  }
  const oneModel = await puntual("train", flightsIn(folder, LARGEST), ...ALL, "--out", join(folder, "model"));
  const [smallest, , largest] = costs;
  const further = ((largest.peakMiB - smallest.peakMiB) * 2 ** 20) / (LARGEST - SMALLEST);
  return {
    ...metrics,
    bytesPerFurtherFlight: rounded(further, 0),
    timesFromSmallestToLargest: rounded(largest.seconds / smallest.seconds),
    ...(LONG_RUN > 0 && (await measureLongRun(folder))),
    oneModelSeconds: rounded(oneModel.seconds, 1),
    oneModelPeakMiB: rounded(oneModel.peakMiB, 0),
  };
}

async function measureLongRun(folder: string): Promise<Record<string, number>> {
  await synthesise(folder, LONG_RUN);
  const { seconds, peakMiB } = await train(folder, LONG_RUN);
  return {
    longRunFlights: LONG_RUN,
    longRunSeconds: rounded(seconds, 0),
    longRunPeakMiB: rounded(peakMiB, 0),
  };
}

async function compare(folder: string, python: string): Promise<Record<string, number | string>> {
  await synthesise(folder, COMPARED_FLIGHTS, COMPARED);
  const { matrices, paths } = await airportMatrices(flightsIn(folder, COMPARED_FLIGHTS), folder);
  const [whole, lightgbmWhole]: ProcessCost[][] = [[], []];
  const [part, lightgbmPart]: number[][] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    part.push(fitMatrices(matrices));
    lightgbmPart.push(fitByLightgbm(python, paths, 1).seconds);
    whole.push(await train(folder, COMPARED_FLIGHTS));
    lightgbmWhole.push(fitByLightgbm(python, paths, availableParallelism()));
  }
  const secondsOf = (costs: readonly ProcessCost[]) => costs.map(({ seconds }) => seconds);
  const peakOf = (costs: readonly ProcessCost[]) => rounded(median(costs.map(({ peakMiB }) => peakMiB)), 0);
  const times = (ours: readonly number[], theirs: readonly number[]) =>
    rounded(median(ours.map((seconds, round) => seconds / theirs[round])));
  return {
    partSeconds: rounded(median(part), 1),
    lightgbmPartSeconds: rounded(median(lightgbmPart), 1),
    partTimes: times(part, lightgbmPart),
    wholeSeconds: rounded(median(secondsOf(whole)), 1),
    lightgbmWholeSeconds: rounded(median(secondsOf(lightgbmWhole)), 1),
    wholeTimes: times(secondsOf(whole), secondsOf(lightgbmWhole)),
    wholePeakMiB: peakOf(whole),
    lightgbmWholePeakMiB: peakOf(lightgbmWhole),
    forecastsSha256: await hashOfForecasts(folder),
  };
}

/** Hashes the forecasts of the first airport. */
async function hashOfForecasts(folder: string): Promise<string> {
  const forecasts = join(folder, "forecasts.csv");
  const model = join(modelsIn(folder, COMPARED_FLIGHTS), COMPARED[0]);
  await puntual("predict", flightsIn(folder, COMPARED_FLIGHTS), "--model", model, "--out", forecasts);
  return hashOf(readFileSync(forecasts));
}
