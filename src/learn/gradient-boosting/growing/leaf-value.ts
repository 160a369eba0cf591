/** Sums over the training rows of a node. */
export interface NodeSums {
  readonly gradient: number;
  readonly hessian: number;
  readonly weight: number;
}

/** The range that monotone features leave to the value of a node, before the learning rate. */
export interface ValueBounds {
  readonly lowest: number;
  readonly highest: number;
}

export const UNBOUNDED: ValueBounds = { lowest: -Infinity, highest: Infinity };

/**
 * The value that minimises `G·v + ½(H + l2)·v²` within the bounds (Friedman, Greedy function approximation, 2001;
 * Chen & Guestrin, XGBoost, KDD 2016, equation 5); 0 if the divisor is 0.
 */
export function leafValue(gradient: number, hessian: number, l2: number, bounds: ValueBounds): number {
  const divisor = hessian + l2;
  const value = divisor > 0 ? -gradient / divisor : 0;
  return Math.min(Math.max(value, bounds.lowest), bounds.highest);
}

/** Twice the fall of the objective by a leaf of the given value; at the best value this is `G²/(H + l2)`. */
export function gainOfValue(gradient: number, hessian: number, l2: number, value: number): number {
  return -(2 * gradient + (hessian + l2) * value) * value;
}

/**
 * The bounds on the values of a split's children, left and right. After a split by a monotone feature neither side may
 * cross the middle between their values, so that no split further down can undo the order (the basic method of XGBoost
 * and LightGBM).
 * @param direction 1 or -1 if the feature is monotone, else 0.
 */
export function boundsOfChildren(
  children: { readonly left: NodeSums; readonly right: NodeSums },
  bounds: ValueBounds,
  direction: number,
  l2: number,
): readonly [ValueBounds, ValueBounds] {
  if (direction === 0) return [bounds, bounds];
  const [left, right] = [children.left, children.right].map(({ gradient, hessian }) =>
    leafValue(gradient, hessian, l2, bounds),
  );
  const middle = (left + right) / 2;
  const low = { lowest: bounds.lowest, highest: middle };
  const high = { lowest: middle, highest: bounds.highest };
  return direction === 1 ? [low, high] : [high, low];
}
