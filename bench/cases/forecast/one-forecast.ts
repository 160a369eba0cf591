import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFlights } from "../../../src/flights/reading/read-flights.ts";
import { generateFlights } from "../../../src/flights/synthetic/generate.ts";
import { createRandom } from "../../../src/flights/synthetic/random.ts";
import { scl2017Profile } from "../../../src/flights/synthetic/scl-2017.ts";
import { syntheticTable } from "../../../src/flights/synthetic/synthetic-table.ts";
import { rawScoreOf } from "../../../src/learn/gradient-boosting/predicting/predictor.ts";
import { rowScorer } from "../../../src/learn/gradient-boosting/predicting/row-scorer.ts";
import { loadOperational } from "../../../src/models/operational/artefact/saved-operational.ts";
import {
  OPERATIONAL_COLUMNS,
  type PastFlights,
  pastFlights,
  replay,
} from "../../../src/models/operational/features/past-flights.ts";
import type {
  ForecastOptions,
  OperationalModel,
} from "../../../src/models/operational/forecasting/operational-model.ts";
import { trainOperational } from "../../../src/models/operational/training/train-operational.ts";
import { median, rounded } from "../../processes/measured-process.ts";
import { type BenchCase, figuresOf } from "../bench-case.ts";

const SEATTLE = "../shared/data/us-2014-pnw/flights.csv.gz";

/** A round is short, so that other processes leave some alone; the caches are those of many different flights. */
const [ROUNDS, FLIGHTS] = [500, 200];

/** Measures one forecast with its quantiles: at a lead time, and at a moment between two of them. */
export const oneForecast: BenchCase = {
  name: "one-forecast",
  title: "One forecast",
  about:
    "One forecast with its probabilities and quantiles, without reasons, on one thread, from a history of a year: at `hour`, and at a moment between `3h` and `hour`, alternating; of the shipped model on made-up flights, and of a model of Seattle 2014, which knows the aircraft. Microseconds are those of the fastest of 500 rounds of 200 flights, which is short enough to be undisturbed",
  figures: figuresOf(
    {
      features: "Features",
      hourMicroseconds: "Forecast at `hour`, microseconds",
      betweenMicroseconds: "Forecast between two lead times, microseconds",
      betweenOfHour: "Between two lead times ÷ at `hour`",
      masksTimesFasterThanWalking: "Trees scored by masks, times as fast as walking down them",
      quantilesSha256: "SHA-256 of the quantiles",
    },
    { "": "SCL, shipped model", "aircraft.": "Seattle, with aircraft" },
  ),
  async run() {
    const { model } = await loadOperational("models/operational");
    const made = generateFlights(scl2017Profile, { rows: 68_000, year: 2018 }, createRandom(1));
    const metrics = measure("", model, pastFlights(syntheticTable(made)));
    if (!existsSync(SEATTLE)) return metrics;
    const { flights } = await readFlights(SEATTLE, { columns: OPERATIONAL_COLUMNS, airports: ["KSEA"] });
    const seattle = await trainOperational(flights, { leadTimes: ["3h"] });
    return { ...metrics, ...measure("aircraft.", seattle.model, pastFlights(flights)) };
  },
};

function measure(prefix: string, model: OperationalModel, past: PastFlights) {
  const part = model.parts.of();
  const knowledge = replay(past, part.timeZone);
  const flights = [...past].filter((_, index) => index > 20_000 && index % 100 === 0).slice(0, FLIGHTS);
  const quantilesAt = (options: readonly ForecastOptions[]) => () =>
    flights.map((flight, index) => model.forecast(flight, knowledge, options[index]).lateness.quantiles);
  const atHour = quantilesAt(flights.map(() => ({ leadTime: "hour" })));
  const between = quantilesAt(flights.map(({ scheduled }) => ({ at: scheduled - 100 })));
  const { trees } = model.data.leads.hour;
  const rows = flights.map((flight) => {
    const row = new Float32Array(trees.featureNames.length);
    part.reader.read(flight, "hour", knowledge, row);
    return row;
  });
  const score = rowScorer(trees);
  const walked = () => rows.map((row) => rawScoreOf(trees, row));
  const scored = () => rows.map((row) => score(row));
  const [hour, atMoment, walk, masks] = fastest([atHour, between, walked, scored]);
  const hash = createHash("sha256").update(JSON.stringify([atHour(), between(), scored()]));
  return {
    [`${prefix}features`]: trees.featureNames.length,
    [`${prefix}hourMicroseconds`]: rounded(hour.fastest, 1),
    [`${prefix}betweenMicroseconds`]: rounded(atMoment.fastest, 1),
    [`${prefix}betweenOfHour`]: rounded(median(atMoment.rounds.map((time, i) => time / hour.rounds[i]))),
    [`${prefix}masksTimesFasterThanWalking`]: rounded(
      median(walk.rounds.map((time, i) => time / masks.rounds[i])),
    ),
    [`${prefix}quantilesSha256`]: hash.digest("hex").slice(0, 16),
  };
}

/** Runs some calls by turns; returns the time of each in each round, in microseconds a flight. Processor time is counted too coarsely. */
function fastest(calls: readonly (() => unknown)[]) {
  const times = calls.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, call] of calls.entries()) {
      const before = performance.now();
      call();
      times[index].push(((performance.now() - before) * 1000) / FLIGHTS);
    }
  }
  // The first rounds warm up
  const warm = times.map((rounds) => rounds.slice(ROUNDS / 5));
  return warm.map((rounds) => ({ rounds, fastest: Math.min(...rounds) }));
}
