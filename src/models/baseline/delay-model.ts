import { PuntualError } from "../../errors.ts";
import { delayLabel, latenessMinutes } from "../../flights/delay.ts";
import type { FlightTable } from "../../flights/flight-table.ts";
import { predictProbability } from "../../learn/classifier.ts";
import {
  fitLogisticRegression,
  type LogisticRegression,
} from "../../learn/logistic-regression/logistic-regression.ts";
import { aggregateRows } from "../../learn/matrix/aggregate-rows.ts";
import type { FeatureMatrix } from "../../learn/matrix/feature-matrix.ts";
import { selectFeatures } from "../../learn/matrix/selection.ts";
import { fitXgboost } from "../../learn/xgboost/trainer.ts";
import type { XgboostTrees } from "../../learn/xgboost/trees.ts";
import { airlinesOf, baselineFeatures } from "./features.ts";
import {
  BOOSTING_PARAMETERS,
  DECISION_THRESHOLD,
  DEFAULT_OPTIONS,
  type DelayModelOptions,
  type Target,
} from "./options.ts";
import { topFeatures } from "./top-features.ts";

/** A delay model that is yet to be fitted: how flights become features, and how those are learnt from. */
export class DelayModel {
  readonly options: DelayModelOptions;

  constructor(options: Partial<DelayModelOptions> = {}) {
    this.options = { ...DEFAULT_OPTIONS, ...options };
  }

  /**
   * Turns flights into features, and into the target where it is asked for; changes nothing it is given. The
   * features are of the airlines in `flights`: to forecast other flights with a fitted model, use its own
   * `preprocess`.
   * @throws PuntualError `invalid-argument` for a column that is not there, or a target other than `delay`
   */
  preprocess(
    flights: FlightTable,
    options: { readonly target: Target },
  ): { features: FeatureMatrix; target: Uint8Array };
  preprocess(
    flights: FlightTable,
    options?: { readonly target?: Target },
  ): { features: FeatureMatrix; target?: Uint8Array };
  preprocess(flights: FlightTable, { target }: { readonly target?: Target } = {}) {
    return preprocess(flights, flights.airline?.names.toSorted() ?? [], target);
  }

  /**
   * Fits the model; touches no file and keeps nothing of the data.
   * @param target 0 or 1, one a row of `features`
   * @param rowCounts how many flights each row stands for; one by default
   * @throws PuntualError `invalid-argument` where these do not fit or only one class is there
   */
  fit(features: FeatureMatrix, target: Uint8Array, rowCounts?: Float64Array): FittedDelayModel {
    const { matrix, labels, weights: counts } = aggregateRows(features, target, rowCounts);
    const classes = countClasses(labels, counts);
    const names = this.options.features === "all" ? matrix.names : topFeatures(matrix, labels, counts, 10);
    const chosen = selectFeatures(matrix, names);
    const { learner, balance } = this.options;
    const fitted = learner === "boosting" ? boost : regress;
    return new FittedDelayModel({
      kind: "baseline",
      options: this.options,
      airlines: airlinesOf(features.names),
      threshold: DECISION_THRESHOLD,
      learnt: fitted(chosen, labels, counts, balance ? classes : undefined),
    });
  }
}

/** A fitted delay model as plain data, as an artefact holds it. */
export interface DelayModelData {
  readonly kind: "baseline";
  readonly options: DelayModelOptions;
  /** The airlines of the training data, in the order of their features. */
  readonly airlines: readonly string[];
  /** A flight is forecast to be delayed when its probability is over this. */
  readonly threshold: number;
  readonly learnt: XgboostTrees | LogisticRegression;
}

/** A fitted delay model: immutable, without any of its training data. */
export class FittedDelayModel {
  readonly data: DelayModelData;

  constructor(data: DelayModelData) {
    this.data = data;
  }

  /**
   * Turns flights into this model's features, and into the target where it is asked for.
   * @throws PuntualError `unknown-category` for an airline that was not in the training data, `invalid-argument`
   */
  preprocess(
    flights: FlightTable,
    options: { readonly target: Target },
  ): { features: FeatureMatrix; target: Uint8Array };
  preprocess(
    flights: FlightTable,
    options?: { readonly target?: Target },
  ): { features: FeatureMatrix; target?: Uint8Array };
  preprocess(flights: FlightTable, { target }: { readonly target?: Target } = {}) {
    return preprocess(flights, this.data.airlines, target);
  }

  /** The decision for each row, 1 delayed or 0 not. */
  predict(features: FeatureMatrix): Uint8Array {
    return Uint8Array.from(this.predictProbability(features), (p) => (p > this.data.threshold ? 1 : 0));
  }

  /**
   * The probability of delay for each row.
   * @throws PuntualError `invalid-argument` where a feature of the model is not there
   */
  predictProbability(features: FeatureMatrix): Float64Array {
    const { learnt } = this.data;
    const chosen = selectFeatures(features, learnt.featureNames);
    return predictProbability(learnt, chosen);
  }
}

function preprocess(flights: FlightTable, airlines: readonly string[], target: Target | undefined) {
  const features = baselineFeatures(flights, airlines);
  return target === undefined ? { features } : { features, target: delayTarget(flights, target) };
}

/**
 * The target of flights with the columns scheduled and operated.
 * @throws PuntualError `invalid-argument` for a column that is not there, or a target other than `delay`
 */
export function delayTarget({ scheduled, operated }: FlightTable, target: Target): Uint8Array {
  if (target !== "delay")
    throw new PuntualError("invalid-argument", { name: "target", value: target, allowed: "delay" });
  if (scheduled === undefined || operated === undefined) {
    throw new PuntualError("invalid-argument", {
      name: "flights",
      value: "a table without times",
      allowed: "one with the columns scheduled, operated",
    });
  }
  return delayLabel(latenessMinutes(scheduled, operated));
}

/** Fits boosted trees; to balanced classes where their counts are given. */
function boost(
  features: FeatureMatrix,
  labels: Uint8Array,
  counts: Float64Array,
  balance?: ClassCounts,
): XgboostTrees {
  const scalePosWeight = balance === undefined ? 1 : balance.onTime / balance.delayed;
  return fitXgboost(features, labels, { ...BOOSTING_PARAMETERS, scalePosWeight }, { counts });
}

/** Fits a logistic regression; to balanced classes where their counts are given, weighed as the notebook does. */
function regress(
  features: FeatureMatrix,
  labels: Uint8Array,
  counts: Float64Array,
  balance?: ClassCounts,
): LogisticRegression {
  if (balance === undefined) return fitLogisticRegression(features, labels, {}, counts);
  const rows = balance.delayed + balance.onTime;
  const classWeights = { 0: balance.delayed / rows, 1: balance.onTime / rows };
  return fitLogisticRegression(features, labels, { classWeights }, counts);
}

interface ClassCounts {
  readonly delayed: number;
  readonly onTime: number;
}

function countClasses(labels: Uint8Array, counts: Float64Array): ClassCounts {
  const rows = counts.reduce((sum, count) => sum + count, 0);
  const delayed = counts.reduce((sum, count, row) => sum + count * labels[row], 0);
  if (delayed > 0 && delayed < rows) return { delayed, onTime: rows - delayed };
  throw new PuntualError("invalid-argument", {
    name: "target",
    value: delayed === 0 ? "no delayed flight" : "only delayed flights",
    allowed: "flights of both kinds",
  });
}
