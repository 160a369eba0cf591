import type { components } from "../../../service/schema.ts";
import type { Model } from "../evaluated/back-test.ts";

/** The metrics of probabilities and of the decisions made from them. */
export type Evaluation = components["schemas"]["Evaluation"];

/** The comparison of the SCL challenge's models in the metrics of a baseline. */
export type Comparison = NonNullable<NonNullable<Model["metrics"]>["comparison"]>;

/** The decisions of a model, in flights. */
interface Decisions {
  readonly onTimeNoAlarm: number;
  readonly falseAlarms: number;
  readonly missed: number;
  readonly found: number;
  /** Share of the delayed flights that were found; undefined where none was delayed. */
  readonly recall: number | undefined;
  /** Share of the alarms that were right; undefined if there was no alarm. */
  readonly precision: number | undefined;
  /** Harmonic mean of recall and precision; 0 if no delay was found. */
  readonly f1: number;
}

/** Reads a confusion matrix, whose rows are outcomes and whose columns are decisions. */
export function decisionsOf({ confusion }: Evaluation): Decisions {
  const [[onTimeNoAlarm = 0, falseAlarms = 0] = [], [missed = 0, found = 0] = []] = confusion;
  const ratio = (part: number, whole: number) => (whole === 0 ? undefined : part / whole);
  return {
    onTimeNoAlarm,
    falseAlarms,
    missed,
    found,
    recall: ratio(found, found + missed),
    precision: ratio(found, found + falseAlarms),
    f1: ratio(2 * found, 2 * found + missed + falseAlarms) ?? 0,
  };
}

/** Returns the name of the model with the lowest log loss; undefined where none was compared. */
export function bestProbabilities(comparison: Comparison): string | undefined {
  const models = Object.entries(comparison.models);
  if (models.length === 0) return undefined;
  return models.reduce((best, each) => (each[1].logLoss < best[1].logLoss ? each : best))[0];
}

/** Returns the name that the comparison has for a baseline; undefined for one that is none of the six. */
export function comparedName({ options }: Model["training"]): string | undefined {
  if (options?.learner === undefined || options.features === undefined) return undefined;
  const learner = options.learner === "boosting" ? "xgboost" : "logistic";
  return `${learner}-${options.features}${options.balance === true ? "-balanced" : ""}`;
}

/**
 * Returns the ROC AUC of a baseline on the test flights of the random split, and on flights after its training data;
 * undefined if one of them is not known.
 */
export function rocAucBySplit({
  training,
  metrics,
}: Pick<Model, "training" | "metrics">): { readonly random: number; readonly later: number } | undefined {
  const name = comparedName(training);
  const random = name === undefined ? undefined : metrics?.comparison?.models[name]?.rocAuc;
  const later = metrics?.laterFlights?.rocAuc;
  return typeof random === "number" && typeof later === "number" ? { random, later } : undefined;
}
