import { logisticLoss, sigmoid } from "../losses/logistic-loss.ts";
import { solvePositiveDefinite } from "../numerics/cholesky.ts";

/** The rows of a line fit: struct of arrays, one entry per row. */
export interface TargetSample {
  readonly x: Float64Array;
  /** The probability of label 1 in the data, 0 to 1. */
  readonly target: Float64Array;
  /** Over 0. */
  readonly weight: Float64Array;
}

/** A line `intercept + slope · x`. */
export interface Line {
  readonly intercept: number;
  readonly slope: number;
}

/** A predicted fall of the loss under this share of it is a rounding error. */
const MIN_DECREMENT = 1e-20;
const MIN_SHARE = 2 ** -60;
const ROUNDING_SHARE = 1e-13;
const MAX_ITERATIONS = 200;

/**
 * The line that minimises `Σ weight · logLoss(target, intercept + slope · x)`, nothing penalised, by Newton's method
 * with step halving (Boyd & Vandenberghe, Convex Optimization, 9.5).
 * @param sample must have a finite best line, and an x that is centred, scaled and not constant.
 */
export function minimiseLogLoss(sample: TargetSample, start: Line): Line {
  let line = start;
  for (let iteration = 0, loss = lossOf(sample, line); iteration < MAX_ITERATIONS; iteration++) {
    const { gradient, hessian } = derivatives(sample, line);
    const step = solvePositiveDefinite(hessian, gradient);
    if (step === undefined) break;
    let share = 1;
    let next = after(line, step, share);
    let nextLoss = lossOf(sample, next);
    while (!(nextLoss <= loss * (1 + ROUNDING_SHARE))) {
      share /= 2;
      if (share < MIN_SHARE) return line;
      next = after(line, step, share);
      nextLoss = lossOf(sample, next);
    }
    line = next;
    loss = nextLoss;
    if (step[0] * gradient[0] + step[1] * gradient[1] <= MIN_DECREMENT * Math.max(1, loss)) break;
  }
  return line;
}

function after({ intercept, slope }: Line, step: Float64Array, share: number): Line {
  return { intercept: intercept - share * step[0], slope: slope - share * step[1] };
}

function lossOf({ x, target, weight }: TargetSample, { intercept, slope }: Line): number {
  let sum = 0;
  for (let row = 0; row < x.length; row++) {
    const logOdds = intercept + slope * x[row];
    const [ofOne, ofZero] = [logisticLoss.value(1, logOdds), logisticLoss.value(0, logOdds)];
    sum += weight[row] * (target[row] * ofOne + (1 - target[row]) * ofZero);
  }
  return sum;
}

/** By intercept and slope; the Hessian row by row. */
function derivatives(
  { x, target, weight }: TargetSample,
  { intercept, slope }: Line,
): { gradient: Float64Array; hessian: Float64Array } {
  const gradient = new Float64Array(2);
  const hessian = new Float64Array(4);
  for (let row = 0; row < x.length; row++) {
    const logOdds = intercept + slope * x[row];
    const ofOne = target[row] * logisticLoss.gradient(1, logOdds);
    const rise = weight[row] * (ofOne + (1 - target[row]) * logisticLoss.gradient(0, logOdds));
    const curvature = weight[row] * logisticLoss.curvature(1, logOdds);
    gradient[0] += rise;
    gradient[1] += rise * x[row];
    hessian[0] += curvature;
    hessian[2] += curvature * x[row];
    hessian[3] += curvature * x[row] ** 2;
  }
  return { gradient, hessian };
}

/**
 * The intercept that minimises `Σ weight · logLoss(target, intercept + x)`: with it the probabilities have the sum of
 * the targets. It is found by Newton's method within bounds, with bisection (Press et al., Numerical Recipes, 9.4).
 * @param meanLogOdds the log-odds of the mean target, finite; the result if x is 0 everywhere.
 */
export function bestIntercept(sample: TargetSample, meanLogOdds: number): number {
  // The result if every x were the highest one, and so too low; and the reverse
  let low = meanLogOdds - sample.x.reduce((most, value) => Math.max(most, value));
  let high = meanLogOdds - sample.x.reduce((least, value) => Math.min(least, value));
  let intercept = (low + high) / 2;
  let step = high - low;
  while (Math.abs(step) > Number.EPSILON * Math.max(1, Math.abs(intercept))) {
    const { surplus, curvature } = interceptDerivatives(sample, intercept);
    if (surplus < 0) low = intercept;
    else high = intercept;
    const newton = intercept - surplus / curvature;
    const isSafe = newton >= low && newton <= high && Math.abs(newton - intercept) < Math.abs(step) / 2;
    const next = isSafe ? newton : (low + high) / 2;
    step = next - intercept;
    intercept = next;
  }
  return intercept;
}

/** The first and the second derivative of the loss by the intercept. */
function interceptDerivatives(
  { x, target, weight }: TargetSample,
  intercept: number,
): { surplus: number; curvature: number } {
  let [surplus, curvature] = [0, 0];
  for (let row = 0; row < x.length; row++) {
    const logOdds = x[row] + intercept;
    const [ofOne, ofZero] = [sigmoid(logOdds), sigmoid(-logOdds)];
    // 1 - probability would lose the digits of a small difference
    surplus += weight[row] * ((1 - target[row]) * ofOne - target[row] * ofZero);
    curvature += weight[row] * ofOne * ofZero;
  }
  return { surplus, curvature };
}
