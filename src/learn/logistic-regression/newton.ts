import { logisticLoss } from "../losses/logistic-loss.ts";
import type { FeatureMatrix } from "../matrix/feature-matrix.ts";
import { solvePositiveDefinite } from "../numerics/cholesky.ts";

/** The result of Newton's method. */
export interface NewtonOptimum {
  readonly coefficients: readonly number[];
  readonly intercept: number;
  readonly converged: boolean;
  readonly iterations: number;
}

/**
 * The last step is the one whose squared Newton decrement (twice the fall of the objective that the step predicts) is
 * under this share of the objective. Convergence is quadratic, so that only rounding errors remain after it.
 */
const MIN_DECREMENT = 1e-20;

/** Halving of a step ends at this share of it. */
const MIN_SHARE = 2 ** -30;

/** Rounding alone may raise the objective by this share of it. */
const ROUNDING_SHARE = 1e-13;

/**
 * Minimises `½‖coefficients‖² + Σ weightᵢ · logLossᵢ` by Newton's method with step halving (Boyd & Vandenberghe, Convex
 * Optimization, 9.5). The intercept is not penalised. Arguments are not checked.
 */
export function minimiseByNewton(
  matrix: FeatureMatrix,
  labels: Uint8Array,
  weights: Float64Array,
  maxIterations: number,
): NewtonOptimum {
  // The intercept is the coefficient of a column of ones, the last
  const columns = [...matrix.columns.map((column) => Float64Array.from(column)), weights.map(() => 1)];
  const objective = (at: Float64Array) => evaluate(columns, labels, weights, at);
  let parameters = new Float64Array(columns.length);
  let converged = false;
  let iterations = 0;
  for (let value = objective(parameters); !converged && iterations < maxIterations; iterations++) {
    const { gradient, hessian } = derivatives(columns, labels, weights, parameters);
    const step = solvePositiveDefinite(hessian, gradient);
    if (step === undefined) break;
    let share = 1;
    let next = parameters.map((parameter, j) => parameter - step[j]);
    let nextValue = objective(next);
    while (!(nextValue <= value * (1 + ROUNDING_SHARE)) && share > MIN_SHARE) {
      share /= 2;
      next = parameters.map((parameter, j) => parameter - share * step[j]);
      nextValue = objective(next);
    }
    converged = dotProduct(step, gradient) <= MIN_DECREMENT * Math.max(1, value);
    parameters = next;
    value = nextValue;
  }
  const coefficients = Array.from(parameters.subarray(0, -1));
  return { coefficients, intercept: parameters[coefficients.length], converged, iterations };
}

/** The sum of a row's values, each times its parameter. */
function logOddsAt(columns: readonly Float64Array[], parameters: Float64Array, row: number): number {
  let sum = 0;
  for (let j = 0; j < columns.length; j++) sum += parameters[j] * columns[j][row];
  return sum;
}

function evaluate(
  columns: readonly Float64Array[],
  labels: Uint8Array,
  weights: Float64Array,
  parameters: Float64Array,
): number {
  let sum = parameters.subarray(0, -1).reduce((squares, coefficient) => squares + coefficient ** 2 / 2, 0);
  for (let row = 0; row < labels.length; row++) {
    sum += weights[row] * logisticLoss.value(labels[row], logOddsAt(columns, parameters, row));
  }
  return sum;
}

/** The gradient, and the lower half of the Hessian row by row, in one walk over the rows: columns of their own for each would be copies. */
function derivatives(
  columns: readonly Float64Array[],
  labels: Uint8Array,
  weights: Float64Array,
  parameters: Float64Array,
): { gradient: Float64Array; hessian: Float64Array } {
  const n = columns.length;
  const gradient = new Float64Array(n);
  const hessian = new Float64Array(n * n);
  for (let row = 0; row < labels.length; row++) {
    const logOdds = logOddsAt(columns, parameters, row);
    const slope = weights[row] * logisticLoss.gradient(labels[row], logOdds);
    const curvature = weights[row] * logisticLoss.curvature(labels[row], logOdds);
    for (let j = 0; j < n; j++) {
      const value = columns[j][row];
      gradient[j] += value * slope;
      const curved = value * curvature;
      for (let k = 0; k <= j; k++) hessian[j * n + k] += columns[k][row] * curved;
    }
  }
  for (let j = 0; j < n - 1; j++) {
    gradient[j] = parameters[j] + gradient[j];
    hessian[j * n + j] += 1;
  }
  return { gradient, hessian };
}

function dotProduct(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}
