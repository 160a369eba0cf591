import { leafValue, type ValueBounds } from "./leaf-value.ts";
import type { Split } from "./splitter.ts";

/**
 * The bounds on the values of a split's children, left and right. After a split by a monotone feature neither side may
 * cross the middle between their values, so that no split further down can undo the order (the basic method of XGBoost
 * and LightGBM).
 * @param direction 1 or -1 where the feature is monotone, else 0.
 */
export function boundsOfChildren(
  split: Split,
  bounds: ValueBounds,
  direction: number,
  l2: number,
): readonly [ValueBounds, ValueBounds] {
  if (direction === 0) return [bounds, bounds];
  const [left, right] = [split.left, split.right].map(({ gradient, hessian }) =>
    leafValue(gradient, hessian, l2, bounds),
  );
  const middle = (left + right) / 2;
  const low = { lowest: bounds.lowest, highest: middle };
  const high = { lowest: middle, highest: bounds.highest };
  return direction === 1 ? [low, high] : [high, low];
}
