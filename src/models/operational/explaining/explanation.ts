import { treeExplainer } from "../../../learn/explanations/tree-shap.ts";
import { goesLeft } from "../../../learn/gradient-boosting/trees.ts";
import { sigmoid } from "../../../learn/losses/logistic-loss.ts";
import { isRareCode } from "../features/categories.ts";
import type { FlightToForecast } from "../features/features.ts";
import { calibrated, calibrationOf, type LeadModel } from "../lead-model.ts";
import type { OperationalModelData } from "../model-data.ts";
import type { Language } from "./language.ts";
import { type ReasonCode, reasonCodeOf } from "./reason-codes.ts";
import { type PlaceInWords, sentence } from "./sentences.ts";

/** A contribution to the forecast, as log-odds of a delay and as probability. */
export interface Effect {
  readonly logOdds: number;
  readonly probability: number;
}

/** One reason of a forecast: its effect on the risk, and the fact behind it. */
export interface Reason {
  readonly code: ReasonCode;
  /** Positive where the reason raises the risk. */
  readonly effect: Effect;
  /** The fact in words, without a full stop. */
  readonly sentence: string;
}

/**
 * The reasons of a forecast. The base plus the effects of all reasons is the forecast, in log-odds and in probability.
 */
export interface Explanation {
  /** The forecast for an unknown flight: the mean over the training flights. */
  readonly base: Effect;
  /** All reasons, those with the strongest effects first. */
  readonly reasons: readonly Reason[];
}

/** Explains the forecast of a flight from the features behind it. */
export type Explainer = (flight: FlightToForecast, features: Float32Array, language: Language) => Explanation;

/** The effects of the features on a flight's calibrated log-odds, and the base that they are added to. */
export interface FeatureEffects {
  readonly base: number;
  readonly effects: Float64Array;
}

/**
 * Returns a function that computes the effects of the features of a flight (exact Shapley values, by TreeSHAP: Lundberg et
 * al. 2020). Its second argument is the flight's airport, in a model of several.
 */
export function effectsOfFeatures(
  lead: LeadModel,
): (features: Float32Array, airport?: string) => FeatureEffects {
  const { trees } = lead;
  const explainer = treeExplainer(trees.trees, trees.featureNames.length, (tree, node, row) =>
    goesLeft(trees.trees[tree], node, row[trees.trees[tree].featureIndex[node]]),
  );
  return (features, airport) => {
    const calibration = calibrationOf(lead, airport);
    return {
      base: calibrated(calibration, trees.initialScore + explainer.expectedValue),
      effects: explainer.explain(features).map((effect) => effect * calibration.slope),
    };
  };
}

/**
 * Returns the explainer of one lead time's model.
 * @param placeOf returns how sentences speak of a flight's airport
 */
export function leadExplainer(
  { names, encoding }: Pick<OperationalModelData, "names" | "encoding">,
  lead: LeadModel,
  placeOf: (flight: FlightToForecast) => PlaceInWords,
): Explainer {
  const effectsOf = effectsOfFeatures(lead);
  const features = lead.trees.featureNames;
  const isRare = (feature: string, value: number) =>
    (feature === "airline" && isRareCode(encoding.airlines, value)) ||
    (feature === "destination" && isRareCode(encoding.destinations, value));
  return (flight, values, language) => {
    const { base, effects } = effectsOf(values, flight.airport);
    const place = placeOf(flight);
    const slope = meanSlope(
      base,
      effects.reduce((sum, effect) => sum + effect, base),
    );
    const membersOf = Map.groupBy(features.keys(), (index) => reasonCodeOf(features[index], values[index]));
    const reasons = Array.from(membersOf, ([code, members]): Reason => {
      const logOdds = members.reduce((sum, index) => sum + effects[index], 0);
      // The fact of the feature that acts in the direction of the whole reason, even if another acts more strongly against it.
      const direction = Math.sign(logOdds) || 1;
      const strongest = members.reduce((a, b) => (direction * effects[b] > direction * effects[a] ? b : a));
      return {
        code,
        effect: { logOdds, probability: logOdds * slope },
        sentence: sentence(
          language,
          features[strongest],
          values[strongest],
          logOdds,
          flight,
          names,
          place,
          isRare(features[strongest], values[strongest]),
          (feature) => values[features.indexOf(feature)] ?? Number.NaN,
        ),
      };
    });
    return {
      base: { logOdds: base, probability: sigmoid(base) },
      reasons: reasons.toSorted((a, b) => Math.abs(b.effect.logOdds) - Math.abs(a.effect.logOdds)),
    };
  };
}

/**
 * Returns the mean change of probability per unit of log-odds from the base to the forecast: with it each effect has the
 * same share of the whole in either unit (the Aumann–Shapley price of the logistic function on that line).
 */
function meanSlope(base: number, logOdds: number): number {
  const [from, to] = [sigmoid(base), sigmoid(logOdds)];
  return Math.abs(logOdds - base) < 1e-9 ? from * (1 - from) : (to - from) / (logOdds - base);
}
