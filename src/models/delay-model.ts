import { PuntualError } from "../errors.ts";
import { delayLabel, latenessMinutes } from "../flights/delay.ts";
import type { FlightTable } from "../flights/flight-table.ts";
import type { BoostedTrees } from "../learn/boosting/boosted-trees.ts";
import { fitBoosted } from "../learn/boosting/fit.ts";
import { predictBoosted } from "../learn/boosting/predict.ts";
import type { FeatureMatrix } from "../learn/feature-matrix.ts";
import { fitLogistic, type LogisticRegression, predictLogistic } from "../learn/logistic-regression.ts";
import { selectFeatures } from "../learn/select-features.ts";
import { airlinesOf, baselineFeatures } from "./baseline-features.ts";
import {
  BOOSTING_PARAMETERS,
  DECISION_THRESHOLD,
  DEFAULT_OPTIONS,
  type DelayModelOptions,
  type Target,
} from "./baseline-options.ts";
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
   * @throws PuntualError `invalid-argument` where the two do not fit or only one class is there
   */
  fit(features: FeatureMatrix, target: Uint8Array): FittedDelayModel {
    const names = this.options.features === "all" ? features.names : topFeatures(features, target, 10);
    const chosen = selectFeatures(features, names);
    const learnt =
      this.options.learner === "boosting" ? this.#boost(chosen, target) : this.#regress(chosen, target);
    return new FittedDelayModel({
      kind: "baseline",
      options: this.options,
      airlines: airlinesOf(features.names),
      threshold: DECISION_THRESHOLD,
      learnt,
    });
  }

  #boost(features: FeatureMatrix, target: Uint8Array): BoostedTrees {
    const { delayed, onTime } = countClasses(target);
    const scalePosWeight = this.options.balance ? onTime / delayed : 1;
    return fitBoosted(features, target, { ...BOOSTING_PARAMETERS, scalePosWeight });
  }

  #regress(features: FeatureMatrix, target: Uint8Array): LogisticRegression {
    const { delayed, onTime } = countClasses(target);
    const rows = delayed + onTime;
    const classWeights = this.options.balance ? { 0: delayed / rows, 1: onTime / rows } : { 0: 1, 1: 1 };
    return fitLogistic(features, target, { classWeights });
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
  readonly learnt: BoostedTrees | LogisticRegression;
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
    return learnt.kind === "boosted-trees" ? predictBoosted(learnt, chosen) : predictLogistic(learnt, chosen);
  }
}

function preprocess(flights: FlightTable, airlines: readonly string[], target: Target | undefined) {
  const features = baselineFeatures(flights, airlines);
  return target === undefined ? { features } : { features, target: delayTarget(flights, target) };
}

function delayTarget({ scheduled, operated }: FlightTable, target: Target): Uint8Array {
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

function countClasses(target: Uint8Array): { delayed: number; onTime: number } {
  const delayed = target.reduce((sum, label) => sum + label, 0);
  const onTime = target.length - delayed;
  if (delayed > 0 && onTime > 0) return { delayed, onTime };
  throw new PuntualError("invalid-argument", {
    name: "target",
    value: delayed === 0 ? "no delayed flight" : "only delayed flights",
    allowed: "flights of both kinds",
  });
}
