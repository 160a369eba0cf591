import { gaussLegendre, type QuadratureRule } from "../numerics/gauss-legendre.ts";
import type { ExplainableTree } from "./explainable-tree.ts";
import { fillTables } from "./path-tables.ts";
import { type TreePaths, tracePaths } from "./tree-paths.ts";

/**
 * Trees in the form that TreeSHAP needs: struct of arrays, one entry per split, tree after tree, parents before their
 * children. Products are kept for one tree at a time: at each place ({@link TreePaths}), a number for every point.
 */
export interface PreparedForest {
  /** Σ over trees of the mean leaf value, weighted by cover. */
  readonly expectedValue: number;
  /** Of a tree: its first split; the last entry is the number of splits. */
  readonly firstSplit: Int32Array;
  /** Of a tree: the number of points of its quadrature. */
  readonly pointCount: Int32Array;
  /** The largest number of products of a tree. */
  readonly productCount: number;
  /** The split's node in the given tree. */
  readonly node: Int32Array;
  readonly feature: Int32Array;
  /** The start of the products of the split's place. */
  readonly product: Int32Array;
  /** The start of the left child's products; the right child's follow them. */
  readonly childProduct: Int32Array;
  /** The nearest split above by the same feature; -1 if there is none. */
  readonly repeatOf: Int32Array;
  /** The outcome of that split that leads here. */
  readonly repeatSide: Int32Array;
  /** The start of the split's first table; see {@link fillTables}. */
  readonly tableStart: Int32Array;
  readonly tables: Float64Array;
}

/**
 * Prepares trees. A child's share is of its own and its sibling's cover; where both are 0, it is ½.
 * @throws PuntualError `invalid-argument` for a tree that is invalid or splits by a feature out of range.
 */
export function prepareForest(trees: readonly ExplainableTree[], featureCount: number): PreparedForest {
  const paths = trees.map((tree) => tracePaths(tree, featureCount));
  const splitCount = paths.reduce((sum, { place }) => sum + place.length, 0);
  const forest = {
    firstSplit: new Int32Array(trees.length + 1),
    pointCount: Int32Array.from(paths, pointCountOf),
    productCount: paths.reduce((most, path) => Math.max(most, path.node.length * pointCountOf(path)), 0),
    node: new Int32Array(splitCount),
    feature: new Int32Array(splitCount),
    product: new Int32Array(splitCount),
    childProduct: new Int32Array(splitCount),
    repeatOf: new Int32Array(splitCount),
    repeatSide: new Int32Array(splitCount),
    tableStart: new Int32Array(splitCount),
    tables: new Float64Array(paths.reduce((sum, path) => sum + tablesLength(path), 0)),
  };
  const rules: QuadratureRule[] = [];
  let expectedValue = 0;
  let length = 0;
  for (const [index, path] of paths.entries()) {
    const first = forest.firstSplit[index];
    writeSplits(forest, first, path, trees[index], length);
    const leafValue = path.node.map((node) =>
      trees[index].left[node] === -1 ? trees[index].value[node] : 1,
    );
    const tables = forest.tables.subarray(length, length + tablesLength(path));
    const points = pointCountOf(path);
    rules[points] ??= gaussLegendre(points);
    fillTables(tables, path, leafValue, rules[points]);
    expectedValue += expectedLeaf(path, trees[index]);
    forest.firstSplit[index + 1] = first + path.place.length;
    length += tables.length;
  }
  return { ...forest, expectedValue };
}

/** A product of m features, one left out, has degree m - 1 in t, and n points are exact up to degree 2n - 1. */
function pointCountOf({ maxFeatures }: TreePaths): number {
  return Math.max(1, Math.ceil(maxFeatures / 2));
}

function tablesLength(path: TreePaths): number {
  const repeats = path.repeatOf.reduce((sum, repeat) => sum + (repeat === -1 ? 0 : 1), 0);
  return (2 * path.place.length + repeats) * 4 * pointCountOf(path);
}

function expectedLeaf({ node, reach }: TreePaths, { left, value }: ExplainableTree): number {
  return reach.reduce(
    (sum, share, place) => sum + (left[node[place]] === -1 ? share * value[node[place]] : 0),
    0,
  );
}

/** Writes a tree's splits from index `first` on, its tables starting at `tableStart`. */
function writeSplits(
  forest: Omit<PreparedForest, "expectedValue">,
  first: number,
  path: TreePaths,
  { featureIndex }: ExplainableTree,
  tableStart: number,
): void {
  const pointCount = pointCountOf(path);
  let start = tableStart;
  for (let split = 0; split < path.place.length; split++) {
    const place = path.place[split];
    const repeat = path.repeatOf[split];
    forest.node[first + split] = path.node[place];
    forest.feature[first + split] = featureIndex[path.node[place]];
    forest.product[first + split] = place * pointCount;
    forest.childProduct[first + split] = (2 * split + 1) * pointCount;
    forest.repeatOf[first + split] = repeat === -1 ? -1 : first + repeat;
    forest.repeatSide[first + split] = path.repeatSide[split];
    forest.tableStart[first + split] = start;
    start += (repeat === -1 ? 2 : 3) * 4 * pointCount;
  }
}
