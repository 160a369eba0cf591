import { tableExplainer } from "../../../learn/explanations/table-explainer.ts";
import { treeExplainer } from "../../../learn/explanations/tree-shap.ts";
import { comparisonOf, goesLeft } from "../../../learn/gradient-boosting/trees.ts";
import { sigmoid } from "../../../learn/losses/logistic-loss.ts";
import { isRareCode } from "../features/categories.ts";
import type { FlightToForecast } from "../features/features.ts";
import { calibrated, calibrationOf, type LeadModel } from "../lead-model.ts";
import type { OperationalModelData } from "../model-data.ts";
import type { Language } from "./language.ts";
import { type ReasonCode, reasonCodeOf } from "./reason-codes.ts";
import { type PlaceInWords, sentencesOf, stillHere } from "./sentences.ts";

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

/** The effects of a lead time's features, by their names, and the weight of its model in the forecast. */
export interface WeightedEffects extends FeatureEffects {
  readonly names: readonly string[];
  readonly features: Float32Array;
  /** 0 to 1; those of all lead times add up to 1. */
  readonly weight: number;
}

/**
 * Explains the forecast of a flight from the effects of the features of the models behind it.
 * @param probability of the forecast
 * @param given the minutes that the flight is known to be late; -Infinity where that is not known
 */
export type Explainer = (
  flight: FlightToForecast,
  effects: readonly WeightedEffects[],
  probability: number,
  given: number,
  language: Language,
) => Explanation;

/** The effects of the features on a flight's calibrated log-odds, and the base that they are added to. */
export interface FeatureEffects {
  readonly base: number;
  readonly effects: Float64Array;
}

/** Explanations after which tables of effects are made: making them takes as long as they then save in as many. */
const EXPLANATIONS_BEFORE_TABLES = 5_000;

/**
 * Returns a function that computes the effects of the features of a flight (exact Shapley values, by TreeSHAP: Lundberg et
 * al. 2020). Its second argument is the flight's airport, in a model of several. After some thousand flights it looks them up,
 * if the model allows; effects then differ by up to 1e-14.
 */
export function effectsOfFeatures(
  lead: LeadModel,
): (features: Float32Array, airport?: string) => FeatureEffects {
  const { trees } = lead;
  let explainer = treeExplainer(
    trees.trees,
    trees.featureNames.length,
    (tree, node, row) => goesLeft(trees.trees[tree], node, row[trees.trees[tree].featureIndex[node]]),
    (tree, node) => comparisonOf(trees.trees[tree], node),
  );
  let explanations = 0;
  return (features, airport) => {
    if (++explanations === EXPLANATIONS_BEFORE_TABLES) explainer = tableExplainer(trees) ?? explainer;
    const calibration = calibrationOf(lead, airport);
    const effects = explainer.explain(features);
    for (let feature = 0; feature < effects.length; feature++) effects[feature] *= calibration.slope;
    return { base: calibrated(calibration, trees.initialScore + explainer.expectedValue), effects };
  };
}

/** The log-odds of a forecast that leaves no doubt count as these. */
const MAX_LOG_ODDS = 14;

/** Adds up effects by the weights of their models. */
function weighted(all: readonly WeightedEffects[]): Omit<WeightedEffects, "weight"> {
  if (all.length === 1) return all[0];
  const [{ names, features }] = all.toSorted((one, other) => other.names.length - one.names.length);
  const indices = new Map(names.map((name, index) => [name, index]));
  const effects = new Float64Array(names.length);
  let base = 0;
  for (const each of all) {
    base += each.weight * each.base;
    for (const [index, name] of each.names.entries())
      effects[indices.get(name) ?? index] += each.weight * each.effects[index];
  }
  return { base, effects, names, features };
}

/** The reasons that features may belong to: by each feature's value, the place of its reason's code among the codes. */
interface FeatureReasons {
  readonly codes: readonly ReasonCode[];
  readonly present: Uint8Array;
  readonly missing: Uint8Array;
}

function reasonsOfFeatures(names: readonly string[]): FeatureReasons {
  const codesIf = (value: number) => names.map((name) => reasonCodeOf(name, value));
  const [present, missing] = [codesIf(0), codesIf(Number.NaN)];
  const codes = [...new Set([...present, ...missing])];
  const places = (each: readonly ReasonCode[]) => Uint8Array.from(each, (code) => codes.indexOf(code));
  return { codes, present: places(present), missing: places(missing) };
}

/** Groups the effects of features by the codes of their reasons. It is used again for each forecast. */
class ReasonGroups {
  readonly codes: readonly ReasonCode[];
  /** The sum of the effects of each code, in log-odds. */
  readonly logOdds: Float64Array;
  /**
   * The feature of each code that acts most strongly in the direction of the whole reason, even if another acts more strongly
   * against it: the sentence is about its value.
   */
  readonly strongest: Uint16Array;
  /** The places of the codes that the last forecast has: first {@link count}, those with the strongest effects first. */
  readonly ranked: Uint8Array;
  count = 0;
  readonly #features: FeatureReasons;
  readonly #reasonOf: Uint8Array;

  constructor(names: readonly string[]) {
    this.#features = reasonsOfFeatures(names);
    this.codes = this.#features.codes;
    this.logOdds = new Float64Array(this.codes.length);
    this.strongest = new Uint16Array(this.codes.length);
    this.ranked = new Uint8Array(this.codes.length);
    this.#reasonOf = new Uint8Array(names.length);
  }

  /** Groups the effects of a forecast's features; without a value where NaN. */
  group(effects: Float64Array, values: Float32Array): void {
    const { logOdds, strongest } = this;
    this.#sum(effects, values);
    for (let feature = 0; feature < effects.length; feature++) {
      const reason = this.#reasonOf[feature];
      const direction = logOdds[reason] < 0 ? -1 : 1;
      if (direction * effects[feature] > direction * effects[strongest[reason]]) strongest[reason] = feature;
    }
    this.#rank();
  }

  #sum(effects: Float64Array, values: Float32Array): void {
    const { logOdds, strongest, ranked } = this;
    const { present, missing } = this.#features;
    logOdds.fill(Number.NaN);
    this.count = 0;
    for (let feature = 0; feature < effects.length; feature++) {
      const reason = Number.isNaN(values[feature]) ? missing[feature] : present[feature];
      this.#reasonOf[feature] = reason;
      if (Number.isNaN(logOdds[reason])) {
        ranked[this.count++] = reason;
        strongest[reason] = feature;
        logOdds[reason] = 0;
      }
      logOdds[reason] += effects[feature];
    }
  }

  /** Ranks the codes by insertion, which takes a third of the time of sorting so few; equal ones stay in their order. */
  #rank(): void {
    const { logOdds, ranked } = this;
    for (let next = 1; next < this.count; next++) {
      const reason = ranked[next];
      const strength = Math.abs(logOdds[reason]);
      let place = next;
      for (; place > 0 && Math.abs(logOdds[ranked[place - 1]]) < strength; place--)
        ranked[place] = ranked[place - 1];
      ranked[place] = reason;
    }
  }
}

/** Returns the groups of features; those of the same list once. */
function groupsByNames(): (names: readonly string[]) => ReasonGroups {
  const known = new WeakMap<readonly string[], ReasonGroups>();
  return (names) => {
    let groups = known.get(names);
    if (groups === undefined) {
      groups = new ReasonGroups(names);
      known.set(names, groups);
    }
    return groups;
  };
}

/**
 * Returns the explainer of a model's forecasts.
 * @param placeOf returns how sentences speak of a flight's airport
 */
export function leadExplainer(
  { names, encoding }: Pick<OperationalModelData, "names" | "encoding">,
  placeOf: (flight: FlightToForecast) => PlaceInWords,
): Explainer {
  const isRare = (feature: string, value: number) =>
    (feature === "airline" && isRareCode(encoding.airlines, value)) ||
    (feature === "destination" && isRareCode(encoding.destinations, value));
  const groupsOf = groupsByNames();
  return (flight, all, probability, given, language) => {
    const sums = weighted(all);
    const { base, effects, names: features, features: values } = sums;
    const place = placeOf(flight);
    let sum = base;
    for (const effect of effects) sum += effect;
    const final = Math.max(-MAX_LOG_ODDS, Math.min(MAX_LOG_ODDS, Math.log(probability / (1 - probability))));
    const slope = meanSlope(base, given === -Infinity ? sum : final);
    const describe = sentencesOf(
      language,
      flight,
      names,
      place,
      (feature) => values[features.indexOf(feature)] ?? Number.NaN,
    );
    const groups = groupsOf(features);
    groups.group(effects, values);
    const reasons: Reason[] = [];
    for (let rank = 0; rank < groups.count; rank++) {
      const reason = groups.ranked[rank];
      const strongest = groups.strongest[reason];
      const [feature, value, logOdds] = [features[strongest], values[strongest], groups.logOdds[reason]];
      reasons.push({
        code: groups.codes[reason],
        effect: { logOdds, probability: logOdds * slope },
        sentence: describe(feature, value, logOdds, isRare(feature, value)),
      });
    }
    const rest = final - sum;
    if (given > -Infinity && Math.abs(rest) > 1e-9) {
      const rank = reasons.findIndex(({ effect }) => Math.abs(effect.logOdds) < Math.abs(rest));
      reasons.splice(rank === -1 ? reasons.length : rank, 0, {
        code: "still-here",
        effect: { logOdds: rest, probability: rest * slope },
        sentence: stillHere(language, place.movement ?? "departures", given),
      });
    }
    return { base: { logOdds: base, probability: sigmoid(base) }, reasons };
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
