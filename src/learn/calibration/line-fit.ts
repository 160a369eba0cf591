import { logisticLoss } from "../losses/logistic-loss.ts";
import { solvePositiveDefinite } from "../numerics/cholesky.ts";

/** Rows that a line is fitted to: struct of arrays, one entry a row. */
export interface TargetSample {
  readonly x: Float64Array;
  /** How probable label 1 is taken to be, 0 to 1. */
  readonly target: Float64Array;
  /** Over 0. */
  readonly weight: Float64Array;
}

/** A line `intercept + slope · x`. */
export interface Line {
  readonly intercept: number;
  readonly slope: number;
}

/** Under this share of the loss, the fall that a step promises is rounding. */
const smallestDecrement = 1e-20;
const smallestShare = 2 ** -60;
const roundingShare = 1e-13;
const maxIterations = 200;

/**
 * The line that minimises `Σ weight · logLoss(target, intercept + slope · x)`, nothing penalised, by Newton's method
 * with step halving (Boyd & Vandenberghe, Convex Optimization, 9.5).
 * @param sample taken to have a finite best line and an x centred and scaled, not constant.
 * @param start where to begin.
 */
export function minimiseLogLoss(sample: TargetSample, start: Line): Line {
  let line = start;
  for (let iteration = 0, loss = lossOf(sample, line); iteration < maxIterations; iteration++) {
    const { gradient, hessian } = derivatives(sample, line);
    const step = solvePositiveDefinite(hessian, gradient);
    if (step === undefined) break;
    let share = 1;
    let next = after(line, step, share);
    let nextLoss = lossOf(sample, next);
    while (!(nextLoss <= loss * (1 + roundingShare))) {
      share /= 2;
      if (share < smallestShare) return line;
      next = after(line, step, share);
      nextLoss = lossOf(sample, next);
    }
    line = next;
    loss = nextLoss;
    if (step[0] * gradient[0] + step[1] * gradient[1] <= smallestDecrement * Math.max(1, loss)) break;
  }
  return line;
}

function after({ intercept, slope }: Line, step: Float64Array, share: number): Line {
  return { intercept: intercept - share * step[0], slope: slope - share * step[1] };
}

function lossOf({ x, target, weight }: TargetSample, { intercept, slope }: Line): number {
  let sum = 0;
  for (let row = 0; row < x.length; row++) {
    const margin = intercept + slope * x[row];
    const [ofOne, ofZero] = [logisticLoss.value(1, margin), logisticLoss.value(0, margin)];
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
    const margin = intercept + slope * x[row];
    const ofOne = target[row] * logisticLoss.gradient(1, margin);
    const rise = weight[row] * (ofOne + (1 - target[row]) * logisticLoss.gradient(0, margin));
    const curvature = weight[row] * logisticLoss.curvature(1, margin);
    gradient[0] += rise;
    gradient[1] += rise * x[row];
    hessian[0] += curvature;
    hessian[2] += curvature * x[row];
    hessian[3] += curvature * x[row] ** 2;
  }
  return { gradient, hessian };
}
