import type { XgboostParameters } from "./parameters.ts";

const { fround } = Math;

/** Sums of the first and second derivatives of the loss over the rows of a node. */
export interface NodeSums {
  readonly gradient: number;
  readonly hessian: number;
}

/**
 * The weight of a leaf that minimises `G·w + ½(H + lambda)·w² + alpha·|w|`, at most maxDeltaStep in size, as
 * float32 (Chen & Guestrin, XGBoost, KDD 2016, equation 5; `CalcWeight` of XGBoost 1.7).
 */
export function leafWeight(gradient: number, hessian: number, parameters: XgboostParameters): number {
  const { minChildWeight, regLambda, regAlpha, maxDeltaStep } = parameters;
  if (hessian < minChildWeight || hessian <= 0) return 0;
  const weight = -shrink(gradient, regAlpha) / (hessian + regLambda);
  const limited = maxDeltaStep === 0 ? weight : Math.max(-maxDeltaStep, Math.min(maxDeltaStep, weight));
  return fround(limited);
}

/**
 * Twice the fall of the objective by a leaf of its best weight: `G² / (H + lambda)`, G shrunk by alpha, in the
 * float32 steps of XGBoost 1.7 (`CalcGainGivenWeight`); with a maxDeltaStep `-(2·G·w + (H + lambda)·w²)`.
 */
export function leafGain(gradient: number, hessian: number, parameters: XgboostParameters): number {
  if (hessian <= 0) return 0;
  const { regLambda, regAlpha, maxDeltaStep } = parameters;
  if (maxDeltaStep === 0) {
    const shrunk = shrink(gradient, regAlpha);
    return fround(fround(shrunk * shrunk) / fround(hessian + regLambda));
  }
  const weight = leafWeight(gradient, hessian, parameters);
  const linear = fround(fround(2 * fround(gradient)) * weight);
  const quadratic = fround(fround(fround(hessian) + regLambda) * fround(weight * weight));
  return -fround(linear + quadratic);
}

function shrink(gradient: number, alpha: number): number {
  if (gradient > alpha) return gradient - alpha;
  if (gradient < -alpha) return gradient + alpha;
  return 0;
}
