import { refuse } from "../check-arguments.ts";
import type { ComparisonOf } from "./asked-splits.ts";
import type { ExplainableTree } from "./explainable-tree.ts";
import { prepareForest } from "./prepare-forest.ts";

export type { Comparison, ComparisonOf } from "./asked-splits.ts";
export type { ExplainableTree } from "./explainable-tree.ts";

/** The values of a feature whose outcomes at its splits are kept: enough for categories. */
const MAX_KNOWN_VALUES = 256;

/** Explains the predictions of an ensemble of trees, row by row. */
export interface TreeExplainer {
  /** Σ over trees of the mean leaf value, weighted by cover. */
  readonly expectedValue: number;
  /**
   * Computes the Shapley value of every feature, in the unit of the leaves (log-odds): `expectedValue + Σ effects` is
   * the sum of the leaves that the row reaches, within rounding. A feature that no tree splits by has 0.
   * @param row one value per feature; only `goesLeft` and comparisons read the values, missing ones included.
   * @throws PuntualError `invalid-argument` when the row does not have `featureCount` values.
   */
  explain(row: ArrayLike<number>): Float64Array;
}

/**
 * Prepares an ensemble for explanation by exact, path-dependent Shapley values: those of the game in which a set of
 * features is worth the sum of the leaves reached if a split by a feature of the set follows the row and any other
 * split averages both children by cover (Lundberg, Erion & Lee, Consistent Individualized Feature Attribution for
 * Tree Ensembles, 2018, algorithm 1). Where both children have cover 0, each counts half.
 *
 * The Shapley weight of a coalition is the integral of a polynomial in t from 0 to 1 (Owen, Multilinear Extensions
 * of Games, 1972), which per path is a product over its features; a Gauss–Legendre rule takes the integral exactly.
 * Products go down and sums come up a tree once per point, as in Yu et al., Linear TreeSHAP, 2022; the points are those of a
 * vector in WebAssembly.
 * @param trees the ensemble; it is not kept.
 * @param featureCount the number of values of a row.
 * @param goesLeft whether a row goes left at an inner node of `trees[tree]`, by its value of the node's feature; asked of nodes
 * without a comparison, and not always again for the same value.
 * @param comparisonOf how an inner node decides on the row's value of its feature; without it each node is asked, which takes
 * longer.
 * @throws PuntualError `invalid-argument` for a tree that is invalid or splits by a feature out of range.
 */
export function treeExplainer(
  trees: readonly ExplainableTree[],
  featureCount: number,
  goesLeft: (tree: number, node: number, row: ArrayLike<number>) => boolean,
  comparisonOf: ComparisonOf = () => undefined,
): TreeExplainer {
  if (!Number.isInteger(featureCount) || featureCount < 0) {
    refuse("featureCount", featureCount, "an integer from 0");
  }
  const { expectedValue, values, asked, effects, addEffects } = prepareForest(
    trees,
    featureCount,
    comparisonOf,
  );
  const known = asked.map(() => new Map<number, Uint8Array>());
  const outcomes = (index: number, row: ArrayLike<number>): Uint8Array => {
    const { feature, splits } = asked[index];
    const found = known[index].get(row[feature]);
    if (found !== undefined) return found;
    const made = Uint8Array.from(splits, ({ tree, node }) => (goesLeft(tree, node, row) ? 0 : 1));
    if (known[index].size < MAX_KNOWN_VALUES) known[index].set(row[feature], made);
    return made;
  };
  return {
    expectedValue,
    explain(row) {
      if (row.length !== featureCount)
        refuse("row length", row.length, `${featureCount}, one value per feature`);
      values.set(row);
      for (let index = 0; index < asked.length; index++) values.set(outcomes(index, row), asked[index].at);
      effects.fill(0);
      addEffects();
      const sums = new Float64Array(featureCount);
      for (let feature = 0; feature < featureCount; feature++) {
        sums[feature] = effects[2 * feature] + effects[2 * feature + 1];
      }
      return sums;
    },
  };
}
