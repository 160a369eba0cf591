import { refuse } from "../check-arguments.ts";

/** The hyper-parameters of {@link fitXgboost}: XGBoost's of the same names, in camel case, with its defaults. */
export interface XgboostParameters {
  /** Number of trees. Default 100. */
  readonly nEstimators: number;
  /** Factor of every leaf's weight (`eta`). Default 0.3. */
  readonly learningRate: number;
  /** Most splits between root and leaf, 1 to 30. Default 6. */
  readonly maxDepth: number;
  /** Least sum of the loss's second derivatives in a child. Default 1. */
  readonly minChildWeight: number;
  /** Least gain of a split; others are pruned from the leaves up. Default 0. */
  readonly gamma: number;
  /** Penalty on half the square of a leaf's weight. Default 1. */
  readonly regLambda: number;
  /** Penalty on the absolute weight of a leaf. Default 0. */
  readonly regAlpha: number;
  /** Largest absolute weight of a leaf; 0 for no limit. Default 0. */
  readonly maxDeltaStep: number;
  /** Factor of the weight of rows of label 1. Default 1. */
  readonly scalePosWeight: number;
  /** The probability before the first tree, over 0 and under 1. Default 0.5. */
  readonly baseScore: number;
}

const DEFAULTS: XgboostParameters = {
  nEstimators: 100,
  learningRate: 0.3,
  maxDepth: 6,
  minChildWeight: 1,
  gamma: 0,
  regLambda: 1,
  regAlpha: 0,
  maxDeltaStep: 0,
  scalePosWeight: 1,
  baseScore: 0.5,
};

/**
 * Fills in the defaults, checks every parameter and rounds it to float32, the precision in which XGBoost keeps it.
 * @throws PuntualError `invalid-argument` naming the parameter.
 */
export function completeXgboostParameters(given: Partial<XgboostParameters> = {}): XgboostParameters {
  const complete = { ...DEFAULTS, ...given };
  checkInteger("nEstimators", complete.nEstimators, 1_000_000);
  checkInteger("maxDepth", complete.maxDepth, 30);
  for (const name of Object.keys(DEFAULTS) as (keyof XgboostParameters)[]) {
    const value = complete[name];
    if (!(value >= 0 && value < Infinity)) refuse(name, value, "a finite number from 0");
    complete[name] = Math.fround(value);
  }
  if (complete.baseScore === 0 || complete.baseScore >= 1) {
    refuse("baseScore", complete.baseScore, "a number over 0 and under 1");
  }
  return complete;
}

function checkInteger(name: string, value: number, highest: number): void {
  if (!Number.isInteger(value) || value < 1 || value > highest) {
    refuse(name, value, `an integer from 1 to ${highest}`);
  }
}
