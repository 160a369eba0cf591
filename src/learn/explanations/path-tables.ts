import type { QuadratureRule } from "../numerics/gauss-legendre.ts";
import type { TreePaths } from "./tree-paths.ts";

/** The numbers of a table for two points of the quadrature: four for each. */
export const NUMBERS_OF_PAIR = 8;

/**
 * Writes a tree's tables, split after split. A split has one table for each outcome: the row goes left; it goes right;
 * and, if a split above is by the same feature, it left the path there. A table has four numbers per point: the factors
 * from the split's product to those of the left and the right child (a leaf's value included), then the weights of the
 * left and the right child's sum in the effect of the split's feature. Points are in pairs, each number beside that of
 * the other point.
 *
 * For a feature whose splits on a path let the share z of the cover through, the factor in the path's product is the
 * polynomial `t + z(1 - t)` as long as the row satisfies all of them and `z(1 - t)` after that; the weight of the sum
 * below is `(1 - z) / (t + z(1 - t))` and `-1 / (1 - t)` respectively. A split that narrows z from `above` to `below`
 * multiplies by the ratio of two such polynomials and adds the difference of two such weights. Common terms are
 * cancelled by hand, so that no divisor can be 0.
 */
export function fillTables(
  tables: Float64Array,
  { place, repeatOf, repeatSide, featureShare }: TreePaths,
  leafValue: readonly number[],
  { points, weights }: QuadratureRule,
): void {
  const pointCount = points.length;
  const size = 4 * pointCount;
  let start = 0;
  for (let split = 0; split < place.length; split++) {
    const repeat = repeatOf[split];
    const above = repeat === -1 ? 1 : featureShare[2 * repeat + 1 + repeatSide[split]];
    for (let side = 0; side < 2; side++) {
      const child = 2 * split + 1 + side;
      const below = featureShare[child];
      const scale = leafValue[child];
      for (let point = 0; point < pointCount; point++) {
        const t = points[point];
        const ofAbove = t + above * (1 - t);
        const ofBelow = t + below * (1 - t);
        const number = NUMBERS_OF_PAIR * (point >> 1) + (point & 1) + 2 * side;
        const satisfied = start + side * size + number;
        const failed = start + (1 - side) * size + number;
        tables[satisfied] = (scale * ofBelow) / ofAbove;
        tables[satisfied + 4] = (weights[point] * (above - below)) / (ofBelow * ofAbove);
        tables[failed] = (scale * below * (1 - t)) / ofAbove;
        tables[failed + 4] = -weights[point] / ((1 - t) * ofAbove);
        // If above is 0, so is the product that this factor multiplies
        const narrowed = above === 0 ? 0 : below / above;
        if (repeat !== -1) tables[start + 2 * size + number] = scale * narrowed;
      }
    }
    start += (repeat === -1 ? 2 : 3) * size;
  }
}
