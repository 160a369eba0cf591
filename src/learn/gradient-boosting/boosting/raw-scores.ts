import type { TrainingRows } from "../binning/training-rows.ts";
import { roundTo } from "../histograms/exact-sums.ts";
import type { GradientBoostingParameters } from "../parameters.ts";

/**
 * For every row its gradient, its hessian (the first and second derivative of the loss by the margin, times the
 * weight) and its weight, three numbers a row. All are so rounded that their sums are exact.
 */
export type RowSums = Float64Array;

/** The weights of rows, their targets times these, and how gradients are rounded. */
export type WeightedTargets = Pick<TrainingRows, "weights" | "targets" | "rounding">;

/** Where the margins of some rows stand, and what the loss makes of them. */
export interface MarginState {
  /** Adds a value to the margins of `rows[begin]` to `rows[end - 1]`. */
  add(rows: Int32Array, begin: number, end: number, value: number): void;
  /** Fills in the gradients and hessians of the rows from `begin` up to `end`; the weights stand there already. */
  differentiate(into: RowSums, begin: number, end: number): void;
  /** The weighted mean of the loss. */
  meanLoss(): number;
}

/** Probabilities are kept this far from 0 and 1 where margins begin. */
const leastProbability = 1e-15;

/** Odds beyond this, of a margin of ±690, count as this. */
const mostOdds = 1e300;

/** The margin that all trees start from: the log-odds of the weighted rate of label 1, or the weighted mean. */
export function initialScoreOf(
  loss: GradientBoostingParameters["loss"],
  { weights, targets }: WeightedTargets,
): number {
  const mean = sumOf(targets) / sumOf(weights);
  if (loss === "squared-error") return mean;
  const rate = Math.min(Math.max(mean, leastProbability), 1 - leastProbability);
  return Math.log(rate / (1 - rate));
}

/** Rows at the margin that all trees start from. */
export function startMargins(
  loss: GradientBoostingParameters["loss"],
  rows: WeightedTargets,
  initialScore: number,
): MarginState {
  const state = new Float64Array(rows.weights.length).fill(startOf(loss, initialScore));
  return marginsOf(loss, rows, state);
}

/** What {@link marginsOf} keeps of a row at a margin: for the logistic loss the odds, for squared error the margin. */
export function startOf(loss: GradientBoostingParameters["loss"], margin: number): number {
  return loss === "squared-error" ? margin : Math.exp(margin);
}

/** Margins kept in a given array, which threads may share. */
export function marginsOf(
  loss: GradientBoostingParameters["loss"],
  rows: WeightedTargets,
  state: Float64Array,
): MarginState {
  return loss === "squared-error" ? squaredErrorState(rows, state) : logisticState(rows, state);
}

/**
 * The logistic loss (gradient `p - y`, hessian `p · (1 - p)`). The odds `exp(margin)` are kept, not the margin: a
 * leaf multiplies them by the exponential of its value, which is taken once a leaf rather than once a row.
 */
function logisticState({ weights, targets, rounding }: WeightedTargets, odds: Float64Array): MarginState {
  return {
    add(rows, begin, end, value) {
      const factor = Math.exp(value);
      for (let i = begin; i < end; i++) {
        odds[rows[i]] = Math.min(Math.max(odds[rows[i]] * factor, 1 / mostOdds), mostOdds);
      }
    },
    differentiate(into, begin, end) {
      for (let row = begin; row < end; row++) {
        const probability = roundTo(rounding, odds[row] / (1 + odds[row]));
        const variance = roundTo(rounding, probability * (1 - probability));
        into[3 * row] = roundTo(rounding, weights[row] * probability - targets[row]);
        into[3 * row + 1] = roundTo(rounding, weights[row] * variance);
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

/** Half the squared error (gradient `margin - y`, hessian 1); its mean is told but for a constant, that of y²/2. */
function squaredErrorState(
  { weights, targets, rounding }: WeightedTargets,
  margins: Float64Array,
): MarginState {
  return {
    add(rows, begin, end, value) {
      for (let i = begin; i < end; i++) margins[rows[i]] += value;
    },
    differentiate(into, begin, end) {
      for (let row = begin; row < end; row++) {
        into[3 * row] = roundTo(rounding, weights[row] * roundTo(rounding, margins[row]) - targets[row]);
        into[3 * row + 1] = weights[row];
      }
    },
    meanLoss() {
      let sum = 0;
      for (let row = 0; row < margins.length; row++) {
        sum += (weights[row] * margins[row] * margins[row]) / 2 - targets[row] * margins[row];
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
