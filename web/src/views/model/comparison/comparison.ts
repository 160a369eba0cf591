import type { components } from "../../../service/schema.ts";
import type { Model } from "../evaluated/back-test.ts";

/** How well probabilities and the decisions from them did. */
export type Evaluation = components["schemas"]["Evaluation"];

/** The comparison of the notebook's models that a baseline has. */
export type Comparison = NonNullable<NonNullable<Model["metrics"]>["comparison"]>;

/** What became of the decisions of a model, in flights. */
interface Decisions {
  readonly rightlyQuiet: number;
  readonly falseAlarms: number;
  readonly missed: number;
  readonly found: number;
  /** Share of the delayed flights that were found; undefined where none was delayed. */
  readonly recall: number | undefined;
  /** Share of the alarms that were right; undefined where there were none. */
  readonly precision: number | undefined;
  /** Harmonic mean of the two; 0 where nothing was found. */
  readonly f1: number;
}

/** Reads a confusion matrix: rows are what happened, columns what was decided. */
export function decisionsOf({ confusion }: Evaluation): Decisions {
  const [[rightlyQuiet = 0, falseAlarms = 0] = [], [missed = 0, found = 0] = []] = confusion;
  const ratio = (part: number, whole: number) => (whole === 0 ? undefined : part / whole);
  return {
    rightlyQuiet,
    falseAlarms,
    missed,
    found,
    recall: ratio(found, found + missed),
    precision: ratio(found, found + falseAlarms),
    f1: ratio(2 * found, 2 * found + missed + falseAlarms) ?? 0,
  };
}

/** The model whose probabilities are the best by log loss; undefined where none was compared. */
export function bestProbabilities(comparison: Comparison): string | undefined {
  const models = Object.entries(comparison.models);
  if (models.length === 0) return undefined;
  return models.reduce((best, each) => (each[1].logLoss < best[1].logLoss ? each : best))[0];
}

/** The name that the comparison has for a baseline of some options; undefined for one that is not of the six. */
export function comparedName({ options }: Model["training"]): string | undefined {
  if (options?.learner === undefined || options.features === undefined) return undefined;
  const learner = options.learner === "boosting" ? "xgboost" : "logistic";
  return `${learner}-${options.features}${options.balance === true ? "-balanced" : ""}`;
}

/** What a random split makes of the served baseline, and what flights after those that it had seen make of it. */
export function flattery({
  training,
  metrics,
}: Pick<Model, "training" | "metrics">): { readonly random: number; readonly later: number } | undefined {
  const name = comparedName(training);
  const random = name === undefined ? undefined : metrics?.comparison?.models[name]?.rocAuc;
  const later = metrics?.laterFlights?.rocAuc;
  return typeof random === "number" && typeof later === "number" ? { random, later } : undefined;
}
