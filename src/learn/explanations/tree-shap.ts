import { refuse } from "../check-arguments.ts";
import type { ExplainableTree } from "./explainable-tree.ts";
import { type PreparedForest, prepareForest } from "./prepare-forest.ts";

export type { ExplainableTree } from "./explainable-tree.ts";

/** Explains the predictions of an ensemble of trees, row by row. */
export interface TreeExplainer {
  /** Σ over trees of the mean leaf value, weighted by cover. */
  readonly expectedValue: number;
  /**
   * Computes the Shapley value of every feature, in the unit of the leaves (log-odds): `expectedValue + Σ effects` is
   * the sum of the leaves that the row reaches, within rounding. A feature that no tree splits by has 0.
   * @param row one value per feature; only `goesLeft` reads the values, missing ones included.
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
 * Products go down and sums come up a tree once per point, as in Yu et al., Linear TreeSHAP, 2022.
 * @param trees the ensemble; it is not kept.
 * @param featureCount the number of values of a row.
 * @param goesLeft whether a row goes left at an inner node of `trees[tree]`.
 * @throws PuntualError `invalid-argument` for a tree that is invalid or splits by a feature out of range.
 */
export function treeExplainer(
  trees: readonly ExplainableTree[],
  featureCount: number,
  goesLeft: (tree: number, node: number, row: ArrayLike<number>) => boolean,
): TreeExplainer {
  if (!Number.isInteger(featureCount) || featureCount < 0) {
    refuse("featureCount", featureCount, "an integer from 0");
  }
  const forest = prepareForest(trees, featureCount);
  const products = new Float64Array(forest.productCount);
  const chosenTable = new Int32Array(forest.node.length);
  return {
    expectedValue: forest.expectedValue,
    explain(row) {
      if (row.length !== featureCount)
        refuse("row length", row.length, `${featureCount}, one value per feature`);
      const effects = new Float64Array(featureCount);
      for (let tree = 0; tree < trees.length; tree++) {
        multiplyDown(forest, tree, row, goesLeft, products, chosenTable);
        sumUp(forest, tree, products, chosenTable, effects);
      }
      return effects;
    },
  };
}

/**
 * Determines the row's outcome at every split of a tree and multiplies factors from the root down to the leaves.
 * @param products written: per place and point, the product of the factors on the path.
 * @param chosenTable written: per split, where the table of the row's outcome starts.
 */
function multiplyDown(
  {
    firstSplit,
    pointCount,
    node,
    product,
    childProduct,
    repeatOf,
    repeatSide,
    tableStart,
    tables,
  }: PreparedForest,
  tree: number,
  row: ArrayLike<number>,
  goesLeft: (tree: number, node: number, row: ArrayLike<number>) => boolean,
  products: Float64Array,
  chosenTable: Int32Array,
): void {
  const points = pointCount[tree];
  const size = 4 * points;
  for (let point = 0; point < points; point++) products[point] = 1;
  for (let split = firstSplit[tree], end = firstSplit[tree + 1]; split < end; split++) {
    const repeat = repeatOf[split];
    let table = tableStart[split];
    if (repeat !== -1 && chosenTable[repeat] !== tableStart[repeat] + repeatSide[split] * size)
      table += 2 * size;
    else if (!goesLeft(tree, node[split], row)) table += size;
    chosenTable[split] = table;
    let from = product[split];
    let left = childProduct[split];
    for (const last = from + points; from < last; from++, left++, table += 4) {
      const above = products[from];
      products[left] = above * tables[table];
      products[left + points] = above * tables[table + 1];
    }
  }
}

/**
 * Sums the leaves' products of a tree up to the root.
 * @param products as {@link multiplyDown} leaves them; a split's become the sum of its leaves'.
 * @param effects one per feature; the effect of each split is added to that of its feature.
 */
function sumUp(
  { firstSplit, pointCount, feature, product, childProduct, tables }: PreparedForest,
  tree: number,
  products: Float64Array,
  chosenTable: Int32Array,
  effects: Float64Array,
): void {
  const points = pointCount[tree];
  for (let split = firstSplit[tree + 1] - 1, end = firstSplit[tree]; split >= end; split--) {
    let table = chosenTable[split];
    let into = product[split];
    let left = childProduct[split];
    let effect = 0;
    for (const last = into + points; into < last; into++, left++, table += 4) {
      const ofLeft = products[left];
      const ofRight = products[left + points];
      effect += ofLeft * tables[table + 2] + ofRight * tables[table + 3];
      products[into] = ofLeft + ofRight;
    }
    effects[feature[split]] += effect;
  }
}
