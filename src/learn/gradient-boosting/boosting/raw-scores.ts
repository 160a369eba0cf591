import { roundTo } from "../../numerics/exact-sums.ts";
import type { TrainingRows } from "../binning/training-rows.ts";
import type { RowSums } from "../histograms/row-sums.ts";
import type { LossName } from "../trees.ts";

/** The weights of rows, their targets times these, and the rounding of gradients. */
export type WeightedTargets = Pick<TrainingRows, "weights" | "targets" | "rounding">;

/** The raw scores of rows during boosting, and the loss at them. */
export interface RawScores {
  /** Adds a value to the scores of `rows[begin]` to `rows[end - 1]`. */
  add(rows: Int32Array, begin: number, end: number, value: number): void;
  /**
   * Writes the gradients, hessians (first and second derivatives of the loss by the raw score, times the weight) and
   * weights of the rows from `begin` up to `end`, rounded so that their sums are exact.
   */
  differentiate(into: RowSums, begin: number, end: number): void;
  /** The weighted mean of the loss. */
  meanLoss(): number;
}

/** The first probability is kept this far from 0 and 1. */
const MIN_PROBABILITY = 1e-15;

/** Odds beyond this, of log-odds of ±690, count as this. */
export const MAX_ODDS = 1e300;

/** The raw score before the first tree: the log-odds of the weighted rate of label 1, or the weighted mean. */
export function initialScoreOf(loss: LossName, { weights, targets }: WeightedTargets): number {
  const mean = sumOf(targets) / sumOf(weights);
  if (loss === "squared-error") return mean;
  const rate = Math.min(Math.max(mean, MIN_PROBABILITY), 1 - MIN_PROBABILITY);
  return Math.log(rate / (1 - rate));
}

/** Rows at the raw score before the first tree. */
export function initialScores(loss: LossName, rows: WeightedTargets, initialScore: number): RawScores {
  const state = new Float64Array(rows.weights.length).fill(stateOf(loss, initialScore));
  return rawScores(loss, rows, state);
}

/** The state in which {@link rawScores} keeps a raw score: odds for the logistic loss, for squared error the score. */
export function stateOf(loss: LossName, score: number): number {
  return loss === "squared-error" ? score : Math.exp(score);
}

/** Raw scores whose state is kept in the given array, which threads may share. */
export function rawScores(loss: LossName, rows: WeightedTargets, state: Float64Array): RawScores {
  return loss === "squared-error" ? squaredErrorScores(rows, state) : logisticScores(rows, state);
}

/**
 * The logistic loss (gradient `p - y`, hessian `p · (1 - p)`). The state is the odds, `exp(logOdds)`: a leaf multiplies
 * them by the exponential of its value, which is computed once per leaf rather than once per row.
 */
function logisticScores({ weights, targets, rounding }: WeightedTargets, odds: Float64Array): RawScores {
  return {
    add(rows, begin, end, value) {
      const factor = Math.exp(value);
      for (let i = begin; i < end; i++) {
        odds[rows[i]] = Math.min(Math.max(odds[rows[i]] * factor, 1 / MAX_ODDS), MAX_ODDS);
      }
    },
    differentiate(into, begin, end) {
      for (let row = begin; row < end; row++) {
        const probability = roundTo(rounding, odds[row] / (1 + odds[row]));
        const variance = roundTo(rounding, probability * (1 - probability));
        const gradient = roundTo(rounding, weights[row] * probability - targets[row]);
        into.set(row, gradient, roundTo(rounding, weights[row] * variance), weights[row]);
      }
    },
    meanLoss() {
      let sum = 0;
      for (let row = 0; row < odds.length; row++) {
        sum += weights[row] * Math.log1p(odds[row]) - targets[row] * Math.log(odds[row]);
      }
      return sum / sumOf(weights);
    },
  };
}

/** Half the squared error (gradient `score - y`, hessian 1); its mean leaves out the constant `y²/2`. */
function squaredErrorScores(
  { weights, targets, rounding }: WeightedTargets,
  scores: Float64Array,
): RawScores {
  return {
    add(rows, begin, end, value) {
      for (let i = begin; i < end; i++) scores[rows[i]] += value;
    },
    differentiate(into, begin, end) {
      for (let row = begin; row < end; row++) {
        const gradient = roundTo(rounding, weights[row] * roundTo(rounding, scores[row]) - targets[row]);
        into.set(row, gradient, weights[row], weights[row]);
      }
    },
    meanLoss() {
      let sum = 0;
      for (let row = 0; row < scores.length; row++) {
        sum += (weights[row] * scores[row] * scores[row]) / 2 - targets[row] * scores[row];
      }
      return sum / sumOf(weights);
    },
  };
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum;
}
