/** Sums over the training rows of a node. */
export interface NodeSums {
  readonly gradient: number;
  readonly hessian: number;
  readonly weight: number;
}

/** The range that a monotone feature leaves to the value of a node, before the learning rate. */
export interface ValueBounds {
  readonly lowest: number;
  readonly highest: number;
}

/** No bounds at all. */
export const unbounded: ValueBounds = { lowest: -Infinity, highest: Infinity };

/**
 * The value that minimises `G·v + ½(H + l2)·v²` within the bounds (Friedman, Greedy function approximation, 2001;
 * Chen & Guestrin, XGBoost, KDD 2016, equation 5); 0 where there is nothing to divide by.
 */
export function leafValue(gradient: number, hessian: number, l2: number, bounds: ValueBounds): number {
  const divisor = hessian + l2;
  const value = divisor > 0 ? -gradient / divisor : 0;
  return Math.min(Math.max(value, bounds.lowest), bounds.highest);
}

/** How much a leaf of the given value lowers the objective, doubled; at the best value this is `G²/(H + l2)`. */
export function gainOfValue(gradient: number, hessian: number, l2: number, value: number): number {
  return -(2 * gradient + (hessian + l2) * value) * value;
}
