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
  const rows: Rows = { columns, labels, weights };
  const point = { logOdds: new Float64Array(labels.length), odds: new Float64Array(labels.length) };
  const objective = (at: Float64Array) => evaluate(rows, at, point);
  let parameters = new Float64Array(columns.length);
  let converged = false;
  let iterations = 0;
  for (let value = objective(parameters); !converged && iterations < maxIterations; iterations++) {
    const { gradient, hessian } = derivatives(rows, parameters, point);
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

/** The rows of a fit; the last column is of ones. */
interface Rows {
  readonly columns: readonly Float64Array[];
  readonly labels: Uint8Array;
  readonly weights: Float64Array;
}

/** The rows at some parameters, kept by the objective for its derivatives. */
interface Point {
  readonly logOdds: Float64Array;
  /** The odds of the less likely label, up to 1. */
  readonly odds: Float64Array;
}

/** Evaluates the objective, the sum over rows of `weight · logisticLoss.value`, and keeps the point. */
function evaluate({ columns, labels, weights }: Rows, parameters: Float64Array, { logOdds, odds }: Point) {
  logOdds.fill(0);
  for (const [j, column] of columns.entries()) {
    const parameter = parameters[j];
    for (let row = 0; row < logOdds.length; row++) logOdds[row] += parameter * column[row];
  }
  let sum = parameters.subarray(0, -1).reduce((squares, coefficient) => squares + coefficient ** 2 / 2, 0);
  for (let row = 0; row < labels.length; row++) {
    const logOddsOfOther = labels[row] === 1 ? -logOdds[row] : logOdds[row];
    odds[row] = Math.exp(-Math.abs(logOddsOfOther));
    sum += weights[row] * (Math.max(logOddsOfOther, 0) + Math.log1p(odds[row]));
  }
  return sum;
}

/**
 * The gradient, and the lower half of the Hessian row by row, at the parameters that were evaluated last: the sums over rows
 * of `logisticLoss.gradient` and `curvature`, with one exponential a row.
 */
function derivatives(
  { columns, labels, weights }: Rows,
  parameters: Float64Array,
  { logOdds, odds }: Point,
): { gradient: Float64Array; hessian: Float64Array } {
  const n = columns.length;
  const [slopes, curvatures] = [new Float64Array(labels.length), new Float64Array(labels.length)];
  for (let row = 0; row < labels.length; row++) {
    const inverse = Math.exp(Math.abs(logOdds[row]));
    const logOddsOfOther = labels[row] === 1 ? -logOdds[row] : logOdds[row];
    const ofOther = 1 / (1 + (logOddsOfOther >= 0 ? odds[row] : inverse));
    const lessLikely = 1 / (1 + inverse);
    slopes[row] = weights[row] * (labels[row] === 1 ? -ofOther : ofOther);
    curvatures[row] = weights[row] * (lessLikely * (1 - lessLikely));
  }
  const gradient = new Float64Array(n);
  const hessian = new Float64Array(n * n);
  for (let j = 0; j < n; j++) {
    gradient[j] = dotProduct(columns[j], slopes);
    const curved = columns[j].map((value, row) => value * curvatures[row]);
    for (let k = 0; k <= j; k++) hessian[j * n + k] = dotProduct(columns[k], curved);
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
