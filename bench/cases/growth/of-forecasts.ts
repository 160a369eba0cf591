import { rowScorer } from "../../../src/learn/gradient-boosting/predicting/row-scorer.ts";
import { loadOperational } from "../../../src/models/operational/artefact/saved-operational.ts";
import { effectsOfFeatures } from "../../../src/models/operational/explaining/explanation.ts";
import { type PastFlights, replay } from "../../../src/models/operational/features/past-flights.ts";
import type { OperationalModel } from "../../../src/models/operational/forecasting/operational-model.ts";
import { mebibytesOf } from "../../processes/measured-memory.ts";
import { microsecondsPerCall } from "../../processes/measured-process.ts";
import { type Costs, type CostsOf, type Growth, inTurns } from "./growth.ts";
import { madeFlights } from "./made-flights.ts";

/** A round is short, so that other processes leave most of them alone. */
const [ROUNDS, FLIGHTS] = [101, 200];

/** The costs of one forecast. */
export const FORECASTS = {
  scoreTrees: { cost: "Score of one flight, microseconds", of: "trees", sizes: [40, 80, 160] },
  reasonsTrees: { cost: "Exact reasons of one flight, microseconds", of: "trees", sizes: [40, 80, 160] },
  forecastHistory: {
    cost: "One forecast with all its features, microseconds",
    of: "flights in the history",
    sizes: [20_000, 100_000, 500_000],
  },
  historyMemory: {
    cost: "Memory of the history and its timetable, MiB",
    of: "flights in the history",
    sizes: [20_000, 100_000, 500_000],
  },
} as const satisfies Readonly<Record<string, Growth>>;

/** Measures forecasts of the shipped model on one thread. */
export async function costsOfForecasts(): Promise<CostsOf<typeof FORECASTS>> {
  const { model } = await loadOperational("models/operational");
  return { ...(await ofTrees(model)), ...(await ofHistories(model)) };
}

async function ofTrees(model: OperationalModel): Promise<{ scoreTrees: Costs; reasonsTrees: Costs }> {
  const past = madeFlights(FORECASTS.forecastHistory.sizes[0]);
  const part = model.parts.of();
  const knowledge = replay(past, part.timeZone);
  const lead = model.data.leads.hour;
  const rows = [...past].slice(-FLIGHTS).map((flight) => {
    const row = new Float32Array(lead.trees.featureNames.length);
    part.reader.read(flight, "hour", knowledge, row);
    return row;
  });
  const withTrees = (count: number) => ({
    ...lead,
    trees: { ...lead.trees, trees: lead.trees.trees.slice(0, count) },
  });
  const { scoreTrees, reasonsTrees } = FORECASTS;
  const of = <Made>(sizes: readonly number[], made: (count: number) => Made) =>
    new Map(sizes.map((count) => [count, made(count)]));
  const scorers = of(scoreTrees.sizes, (count) => rowScorer(withTrees(count).trees));
  const explainers = of(reasonsTrees.sizes, (count) => effectsOfFeatures(withTrees(count)));
  return {
    scoreTrees: await inTurns(scoreTrees.sizes, ROUNDS, (count) =>
      microsecondsPerCall(rows, scorers.get(count) as ReturnType<typeof rowScorer>),
    ),
    reasonsTrees: await inTurns(reasonsTrees.sizes, ROUNDS, (count) =>
      microsecondsPerCall(rows, explainers.get(count) as ReturnType<typeof effectsOfFeatures>),
    ),
  };
}

async function ofHistories(
  model: OperationalModel,
): Promise<{ forecastHistory: Costs; historyMemory: Costs }> {
  const { sizes } = FORECASTS.forecastHistory;
  const histories = new Map<number, { past: PastFlights; knowledge: ReturnType<typeof replay> }>();
  const memory: number[] = [];
  for (const size of sizes) {
    const past = madeFlights(size);
    memory.push(
      await mebibytesOf(() => {
        const knowledge = replay(past, model.parts.of().timeZone);
        histories.set(size, { past, knowledge });
        return knowledge;
      }),
    );
  }
  const [small, middle, large] = memory;
  const forecastHistory = await inTurns(sizes, ROUNDS, (size) => {
    const { past, knowledge } = histories.get(size) as {
      past: PastFlights;
      knowledge: ReturnType<typeof replay>;
    };
    const flights = Array.from({ length: FLIGHTS }, (_, index) =>
      past.at(Math.floor(((index + FLIGHTS) / (2 * FLIGHTS)) * (past.length - 1))),
    );
    return microsecondsPerCall(flights, (flight) => model.forecast(flight, knowledge, { leadTime: "hour" }));
  });
  return { forecastHistory, historyMemory: [small, middle, large] };
}
