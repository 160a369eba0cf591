import type { FlightTable } from "../../flights/flight-table.ts";
import { trainTestSplit } from "../../learn/random/train-test-split.ts";
import { aggregateFlights, evaluateAggregated, fitAggregated } from "../baseline/aggregate-flights.ts";
import { DelayModel, delayTarget } from "../baseline/delay-model.ts";
import type { DelayModelOptions } from "../baseline/options.ts";
import type { Evaluation } from "./evaluate.ts";

/** The settings of the six models of the SCL challenge, by name. */
export const CHALLENGE_MODELS = {
  "xgboost-all": { learner: "boosting", features: "all", balance: false },
  "logistic-all": { learner: "logistic", features: "all", balance: false },
  "xgboost-top10-balanced": { learner: "boosting", features: "top10", balance: true },
  "xgboost-top10": { learner: "boosting", features: "top10", balance: false },
  "logistic-top10-balanced": { learner: "logistic", features: "top10", balance: true },
  "logistic-top10": { learner: "logistic", features: "top10", balance: false },
} as const satisfies Record<string, DelayModelOptions>;

/** The name of one of {@link CHALLENGE_MODELS}. */
export type ChallengeModelName = keyof typeof CHALLENGE_MODELS;

/** The split of the SCL challenge: a third of the flights, at random with this seed, for testing. */
export const CHALLENGE_SPLIT = { testSize: 0.33, randomState: 42 } as const;

/** The metrics of the six models of the SCL challenge on its split. */
export interface Comparison {
  readonly split: {
    readonly testSize: number;
    readonly randomState: number;
    /** The number of flights to train on. */
    readonly train: number;
    /** The number of flights to evaluate on. */
    readonly test: number;
  };
  readonly models: Readonly<Record<ChallengeModelName, Evaluation>>;
  readonly recommended: { readonly name: ChallengeModelName; readonly why: string };
}

/**
 * Fits the six models of the SCL challenge and evaluates them on its random split. A random split is optimistic for
 * every model that knows the date: use the metrics to compare the six with each other and with the challenge only.
 * @param flights with the columns airline, flightType, month, scheduled and operated
 * @param onModel called after each model with the number of models that are done, and of all
 * @throws PuntualError `invalid-argument` for a missing column, or flights of one class only
 */
export function compareModels(
  flights: FlightTable,
  onModel: (done: number, of: number) => void = () => {},
): Comparison {
  const target = delayTarget(flights, "delay");
  const { testSize, randomState } = CHALLENGE_SPLIT;
  const split = trainTestSplit(flights.rowCount, testSize, randomState);
  const train = aggregateFlights(flights, target, split.train);
  const test = aggregateFlights(flights, target, split.test);

  const names = Object.keys(CHALLENGE_MODELS) as ChallengeModelName[];
  const evaluations = names.map((name, index) => {
    const fitted = fitAggregated(new DelayModel(CHALLENGE_MODELS[name]), train);
    onModel(index + 1, names.length);
    return [name, evaluateAggregated(fitted, test)] as const;
  });
  const models = Object.fromEntries(evaluations) as Record<ChallengeModelName, Evaluation>;
  return {
    split: { testSize, randomState, train: split.train.length, test: split.test.length },
    models,
    recommended: recommend(models),
  };
}

/**
 * Recommends the model for decisions, by the highest F1 on delayed flights: `/predict` answers 0 or 1 only, and without
 * balanced classes nearly every answer is 0.
 */
function recommend(models: Readonly<Record<ChallengeModelName, Evaluation>>): Comparison["recommended"] {
  const names = Object.keys(models) as ChallengeModelName[];
  const best = (score: (evaluation: Evaluation) => number) =>
    names.reduce((a, b) => (score(models[b]) > score(models[a]) ? b : a));
  const name = best(({ confusion }) => f1OfDelayed(confusion));
  const calibrated = best(({ logLoss }) => -logLoss);
  const [[, falseAlarms], [missed, found]] = models[name].confusion;
  return {
    name,
    why:
      `it decides best: of ${found + missed} delayed flights it finds ${found} ` +
      `(F1 ${f1OfDelayed(models[name].confusion).toFixed(3)}), at the price of ${falseAlarms} false alarms. ` +
      `For probabilities take ${calibrated}, whose log loss of ${models[calibrated].logLoss.toFixed(4)} is the lowest.`,
  };
}

function f1OfDelayed([[, fp], [fn, tp]]: Evaluation["confusion"]): number {
  return tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn);
}
