import { PuntualError } from "../../errors.ts";
import { delayLabel, publishedLateness } from "../../flights/delay.ts";
import type { FlightTable } from "../../flights/flight-table.ts";
import { timeZoneOf } from "../../flights/time-zone.ts";
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
import { decide, type FlightForecasts, type Model } from "../model.ts";
import { airlinesOf, BASELINE_COLUMNS, baselineFeatures } from "./features.ts";
import {
  BOOSTING_PARAMETERS,
  DECISION_THRESHOLD,
  DEFAULT_OPTIONS,
  type DelayModelOptions,
  type Target,
} from "./options.ts";
import { topFeatures } from "./top-features.ts";

/** The settings of a baseline before it is fitted, as an estimator: `preprocess`, then `fit`. */
export class DelayModel {
  readonly options: DelayModelOptions;

  constructor(options: Partial<DelayModelOptions> = {}) {
    this.options = { ...DEFAULT_OPTIONS, ...options };
  }

  /**
   * Returns the features of flights, and the target if it is asked for; leaves its arguments unchanged. The features
   * are of the airlines in `flights`: to forecast other flights, use the `preprocess` of the fitted model.
   * @throws PuntualError `invalid-argument` for a missing column, or a target other than `delay`
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
   * Fits the model; touches no file and keeps none of the data.
   * @param target 0 or 1, one per row of `features`
   * @param rowCounts the number of flights that each row represents; 1 by default
   * @throws PuntualError `invalid-argument` for arguments of different lengths, or a target of one class only
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

/** A fitted baseline as plain data: the content of its artefact. */
export interface DelayModelData {
  readonly kind: "baseline";
  readonly options: DelayModelOptions;
  /** The airlines of the training data, in the order of their features. */
  readonly airlines: readonly string[];
  /** A delay is forecast where its probability is over this. */
  readonly threshold: number;
  readonly learnt: XgboostTrees | LogisticRegression;
}

/** A fitted baseline: immutable, without any of its training data. */
export class FittedDelayModel implements Model {
  readonly kind = "baseline";
  readonly threshold: number;
  readonly forecastColumns = BASELINE_COLUMNS;
  readonly data: DelayModelData;

  constructor(data: DelayModelData) {
    this.data = data;
    this.threshold = data.threshold;
  }

  /**
   * Returns the features of flights as this model has them, and the target if it is asked for.
   * @throws PuntualError `unknown-category` for an airline that was not in the training data, `invalid-argument` for
   * a missing column, or a target other than `delay`
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

  /** Returns the decision for each row: 1 where a delay is forecast, else 0. */
  predict(features: FeatureMatrix): Uint8Array {
    return decide(this.predictProbability(features), this.threshold);
  }

  /**
   * Returns the probability of a delay for each row.
   * @throws PuntualError `invalid-argument` for a missing feature
   */
  predictProbability(features: FeatureMatrix): Float64Array {
    const { learnt } = this.data;
    const chosen = selectFeatures(features, learnt.featureNames);
    return predictProbability(learnt, chosen);
  }

  forecastFlights(flights: FlightTable): FlightForecasts {
    const probability = this.predictProbability(this.preprocess(flights).features);
    return { probability, delayed: decide(probability, this.threshold) };
  }
}

function preprocess(flights: FlightTable, airlines: readonly string[], target: Target | undefined) {
  const features = baselineFeatures(flights, airlines);
  return target === undefined ? { features } : { features, target: delayTarget(flights, target) };
}

/**
 * Returns the target of flights: 1 where one left over 15 minutes late, else 0, by the label of the published data; see
 * {@link publishedLateness}.
 * @param flights with the columns scheduled and operated
 * @throws PuntualError `invalid-argument` for a missing column, or a target other than `delay`
 */
export function delayTarget(flights: FlightTable, target: Target): Uint8Array {
  const { scheduled, operated } = flights;
  if (target !== "delay")
    throw new PuntualError("invalid-argument", { name: "target", value: target, allowed: "delay" });
  if (scheduled === undefined || operated === undefined) {
    throw new PuntualError("invalid-argument", {
      name: "flights",
      value: "a table without times",
      allowed: "one with the columns scheduled, operated",
    });
  }
  return delayLabel(publishedLateness(scheduled, operated, timeZoneOf(flights.timeZone)));
}

/** Fits boosted trees; with `balance`, to classes of equal weight. */
function boost(
  features: FeatureMatrix,
  labels: Uint8Array,
  counts: Float64Array,
  balance?: ClassCounts,
): XgboostTrees {
  const scalePosWeight = balance === undefined ? 1 : balance.onTime / balance.delayed;
  return fitXgboost(features, labels, { ...BOOSTING_PARAMETERS, scalePosWeight }, { counts });
}

/** Fits a logistic regression; with `balance`, to classes weighted as the SCL challenge's notebook does. */
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
    allowed: "delayed flights and others",
  });
}
