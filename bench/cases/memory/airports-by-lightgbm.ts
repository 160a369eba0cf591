import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { median, puntual, rounded } from "../../processes/measured-process.ts";
import { hashOf } from "../../processes/result-hash.ts";
import { pythonEnvironment } from "../../python/environment.ts";
import { type BenchCase, type Figures, figuresOf, PUNTUAL, prefixed } from "../bench-case.ts";
import { airportMatrices, fitByLightgbm, fitMatrices } from "./airport-matrices.ts";
import { AIRPORTS, synthesise, trainEachAirport } from "./train-airports.ts";

/** Flights that both are measured on. */
interface Flights {
  /** The beginning of the names of the metrics. */
  readonly name: string;
  readonly flights: number;
  readonly airports: readonly string[];
}

const SMALL: Flights = { name: "small", flights: 20_000, airports: AIRPORTS.slice(0, 4) };
const LARGE: Flights = { name: "large", flights: 200_000, airports: AIRPORTS.slice(0, 1) };

/** The runs of each side, in turn. */
const ROUNDS = 2;

const LIGHTGBM = "LightGBM";

/** Compares training the models of airports with LightGBM's on the same matrices. */
export const airportsByLightgbm: BenchCase = {
  name: "airports-by-lightgbm",
  title: "Training airports, beside LightGBM",
  about:
    "`puntual train --airport all --each-airport --lead-times main` on synthetic flights of one year. The whole is the process from the file of flights to the artefacts, on all cores. The same part is binning, trees, calibration and the distribution of lateness from finished matrices, in one process, on one thread. Both are measured in turn with LightGBM 4.7 on as many threads, which reads the finished matrices of the same airports and lead times, makes its data sets and fits as many trees of the same sizes",
  figures: {
    ...figuresOn(SMALL),
    ...figuresOn(LARGE),
    forecastsSha256: "SHA-256 of the forecasts of the first of 4 airports",
  },
  comparisons: [SMALL, LARGE].flatMap((flights) => {
    const named = (metric: string) => prefixed(flights.name, metric);
    const rest = { unit: "s", goal: { atMost: 1.5 } };
    return [
      {
        what: `Training the models of ${wordsOf(flights)} from the finished matrices, one thread`,
        with: LIGHTGBM,
        metrics: [named("partSeconds"), named("lightgbmPartSeconds"), named("partTimes")],
        ...rest,
      },
      {
        what: `Training the models of ${wordsOf(flights)}, from the file to the artefacts`,
        with: `${LIGHTGBM} from the finished matrices`,
        metrics: [named("wholeSeconds"), named("lightgbmWholeSeconds"), named("wholeTimes")],
        ...rest,
      },
    ] as const;
  }),
  async run() {
    const environment = pythonEnvironment("peers");
    if ("skipped" in environment) return { skipped: environment.skipped };
    const folder = mkdtempSync(join(tmpdir(), "puntual-airports-"));
    try {
      return {
        ...(await compare(SMALL, folder, environment.python)),
        ...(await compare(LARGE, folder, environment.python)),
        forecastsSha256: await hashOfForecasts(folder),
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function wordsOf({ flights, airports }: Flights): string {
  return `${airports.length === 1 ? "one airport" : `${airports.length} airports`}, ${flights} flights`;
}

function figuresOn(flights: Flights): Figures {
  const [part, whole] = ["same part", "whole"].map((what) => `${wordsOf(flights)}: the ${what}`);
  const seconds = { partSeconds: `${part}, one thread, seconds`, wholeSeconds: `${whole}, seconds` };
  const times = `${PUNTUAL} ÷ ${LIGHTGBM}`;
  return {
    ...figuresOf(
      { ...seconds, wholePeakMiB: `${whole}, peak memory, MiB` },
      { [flights.name]: PUNTUAL, [`${flights.name}Lightgbm`]: LIGHTGBM },
    ),
    [prefixed(flights.name, "partTimes")]: [seconds.partSeconds, times],
    [prefixed(flights.name, "wholeTimes")]: [seconds.wholeSeconds, times],
  };
}

const flightsIn = (folder: string, { name }: Flights) => join(folder, `${name}.csv`);

const modelsIn = (folder: string, { name }: Flights) => join(folder, name);

async function compare(flights: Flights, folder: string, python: string): Promise<Record<string, number>> {
  const path = flightsIn(folder, flights);
  await synthesise(path, flights.flights, flights.airports);
  const { matrices, paths } = await airportMatrices(path, folder);
  const [part, lightgbmPart]: number[][] = [[], []];
  const whole = [];
  const lightgbmWhole = [];
  for (let round = 0; round < ROUNDS; round++) {
    part.push(fitMatrices(matrices));
    lightgbmPart.push(fitByLightgbm(python, paths, 1).seconds);
    whole.push(await trainEachAirport(path, modelsIn(folder, flights)));
    lightgbmWhole.push(fitByLightgbm(python, paths, availableParallelism()));
  }
  const [ours, theirs] = [whole, lightgbmWhole].map((costs) => costs.map(({ seconds }) => seconds));
  const [peak, lightgbmPeak] = [whole, lightgbmWhole].map((costs) =>
    rounded(median(costs.map(({ peakMiB }) => peakMiB)), 0),
  );
  const times = (ours: readonly number[], theirs: readonly number[]) =>
    rounded(median(ours.map((seconds, round) => seconds / theirs[round])));
  const metrics = {
    partSeconds: rounded(median(part), 1),
    lightgbmPartSeconds: rounded(median(lightgbmPart), 1),
    partTimes: times(part, lightgbmPart),
    wholeSeconds: rounded(median(ours), 1),
    lightgbmWholeSeconds: rounded(median(theirs), 1),
    wholeTimes: times(ours, theirs),
    wholePeakMiB: peak,
    lightgbmWholePeakMiB: lightgbmPeak,
  };
  return Object.fromEntries(
    Object.entries(metrics).map(([metric, value]) => [prefixed(flights.name, metric), value]),
  );
}

/** Hashes the forecasts of the first of the small airports. */
async function hashOfForecasts(folder: string): Promise<string> {
  const forecasts = join(folder, "forecasts.csv");
  const model = join(modelsIn(folder, SMALL), SMALL.airports[0]);
  await puntual("predict", flightsIn(folder, SMALL), "--model", model, "--out", forecasts);
  return hashOf(readFileSync(forecasts));
}
