import { gaussLegendre, type QuadratureRule } from "../numerics/gauss-legendre.ts";
import { makeMemory } from "../wasm/memory.ts";
import type { ExplainableTree } from "./explainable-tree.ts";
import { fillTables } from "./path-tables.ts";
import { type AddEffects, SPLIT, SPLIT_BYTES, shapKernel } from "./shap-kernel.ts";
import { type TreePaths, tracePaths } from "./tree-paths.ts";

/** How a split decides on a value by itself. */
export interface Comparison {
  /** The highest value that goes left. */
  readonly threshold: number;
  /** Whether a missing value, NaN, goes left. */
  readonly missingLeft: boolean;
}

/** The splits by a feature that have to be asked. The outcome of each is a value of its own: 0 for left, 1 for right. */
export interface AskedSplits {
  readonly feature: number;
  /** The index of the first outcome among the values. */
  readonly at: number;
  readonly trees: readonly number[];
  readonly nodes: readonly number[];
}

/** Trees in the form that TreeSHAP needs, in the memory of its kernel. */
export interface PreparedForest {
  /** Σ over trees of the mean leaf value, weighted by cover. */
  readonly expectedValue: number;
  /** The row's values, to be set: of each feature, then the outcome of each split that has to be asked. */
  readonly values: Float64Array;
  readonly asked: readonly AskedSplits[];
  /** Two numbers of each feature, whose sum is its effect; {@link PreparedForest.addEffects} adds to them. */
  readonly effects: Float64Array;
  /** Adds the effects of all trees. */
  readonly addEffects: () => void;
}

/** A tree with at least one split, and the point pairs of its quadrature. */
interface SplitTree {
  readonly index: number;
  readonly paths: TreePaths;
  readonly pairs: number;
}

/**
 * Prepares trees. A child's share is of its own and its sibling's cover; where both are 0, it is ½.
 * @param comparisonOf how a split decides; undefined if it has to be asked
 * @throws PuntualError `invalid-argument` for a tree that is invalid or splits by a feature out of range.
 */
export function prepareForest(
  trees: readonly ExplainableTree[],
  featureCount: number,
  comparisonOf: (tree: number, node: number) => Comparison | undefined,
): PreparedForest {
  const all = trees.map((tree, index): SplitTree => {
    const paths = tracePaths(tree, featureCount);
    return { index, paths, pairs: pairCountOf(paths) };
  });
  const expectedValue = all.reduce((sum, { index, paths }) => sum + expectedLeaf(paths, trees[index]), 0);
  // Trees of the same number of points have one kernel.
  const split = all
    .filter(({ paths }) => paths.place.length > 0)
    .toSorted((one, other) => one.pairs - other.pairs);
  const unknown = split.flatMap(({ index, paths }) =>
    paths.place
      .map((place) => ({ tree: index, node: paths.node[place] }))
      .filter(({ tree, node }) => comparisonOf(tree, node) === undefined),
  );
  const byFeature = Map.groupBy(unknown, ({ tree, node }) => trees[tree].featureIndex[node]);
  let at = featureCount;
  const asked = Array.from(byFeature, ([feature, splits]): AskedSplits => {
    const first = at;
    at += splits.length;
    return {
      feature,
      at: first,
      trees: splits.map(({ tree }) => tree),
      nodes: splits.map(({ node }) => node),
    };
  });
  const outcomeAt = new Map(
    asked.flatMap(({ at, trees, nodes }) =>
      trees.map((tree, index): [string, number] => [`${tree} ${nodes[index]}`, at + index]),
    ),
  );
  const room = new Room();
  const zeroAt = room.take(4);
  const onesAt = room.take(16);
  const valuesAt = room.take(8 * (featureCount + unknown.length));
  const effectsAt = room.take(16 * featureCount);
  const productsAt = room.take(
    split.reduce((most, { paths, pairs }) => Math.max(most, 16 * pairs * paths.node.length), 0),
  );
  const endsAt = room.take(4 * split.length);
  const splitsAt = room.take(SPLIT_BYTES * split.reduce((sum, { paths }) => sum + paths.place.length, 0));
  const tablesAt = split.map(({ paths, pairs }) => room.take(8 * tablesLength(paths, pairs)));
  const memory = makeMemory(room.bytes);
  const { buffer } = memory;
  new Float64Array(buffer, onesAt, 2).fill(1);
  const view = new DataView(buffer);
  const rules: QuadratureRule[] = [];
  let splitAt = splitsAt;
  for (const [rank, { index, paths, pairs }] of split.entries()) {
    const tree = trees[index];
    const leafValue = paths.node.map((node) => (tree.left[node] === -1 ? tree.value[node] : 1));
    rules[pairs] ??= gaussLegendre(2 * pairs);
    fillTables(
      new Float64Array(buffer, tablesAt[rank], tablesLength(paths, pairs)),
      paths,
      leafValue,
      rules[pairs],
    );
    const firstAt = splitAt;
    let tableAt = tablesAt[rank];
    for (const [number, place] of paths.place.entries()) {
      const node = paths.node[place];
      const feature = tree.featureIndex[node];
      const repeat = paths.repeatOf[number];
      const comparison = comparisonOf(index, node);
      const setInteger = (field: keyof typeof SPLIT, integer: number) =>
        view.setInt32(splitAt + SPLIT[field], integer, true);
      view.setFloat64(splitAt + SPLIT.threshold, comparison?.threshold ?? 0, true);
      setInteger("value", valuesAt + 8 * (outcomeAt.get(`${index} ${node}`) ?? feature));
      setInteger("missingRight", comparison?.missingLeft === false ? 1 : 0);
      setInteger("repeat", repeat === -1 ? zeroAt : firstAt + SPLIT_BYTES * repeat + SPLIT.outcome);
      setInteger("repeatSide", repeat === -1 ? 0 : paths.repeatSide[number]);
      setInteger("tables", tableAt);
      setInteger("product", productsAt + 16 * pairs * place);
      setInteger("effect", effectsAt + 16 * feature);
      tableAt += (repeat === -1 ? 2 : 3) * 64 * pairs;
      splitAt += SPLIT_BYTES;
    }
    view.setInt32(endsAt + 4 * rank, splitAt, true);
  }
  const runs: (() => void)[] = [];
  for (let from = 0, begin = splitsAt; from < split.length; ) {
    const { pairs } = split[from];
    const until = split.findLastIndex((tree) => tree.pairs === pairs) + 1;
    const kernel: AddEffects = shapKernel({ pairs, onesAt, productsAt }, memory);
    const [first, ends, last] = [begin, endsAt + 4 * from, endsAt + 4 * until];
    runs.push(() => kernel(first, ends, last));
    begin = view.getInt32(last - 4, true);
    from = until;
  }
  return {
    expectedValue,
    values: new Float64Array(buffer, valuesAt, featureCount + unknown.length),
    asked,
    effects: new Float64Array(buffer, effectsAt, 2 * featureCount),
    addEffects() {
      for (const run of runs) run();
    },
  };
}

/** Gives out addresses, each a multiple of 16. */
class Room {
  bytes = 0;

  take(bytes: number): number {
    const at = this.bytes;
    this.bytes += Math.ceil(bytes / 16) * 16;
    return at;
  }
}

/** A product of m features, one left out, has degree m - 1 in t, and n points are exact up to degree 2n - 1. */
function pairCountOf({ maxFeatures }: TreePaths): number {
  return Math.max(1, Math.ceil(maxFeatures / 4));
}

function tablesLength(path: TreePaths, pairs: number): number {
  const repeats = path.repeatOf.reduce((sum, repeat) => sum + (repeat === -1 ? 0 : 1), 0);
  return (2 * path.place.length + repeats) * 8 * pairs;
}

function expectedLeaf({ node, reach }: TreePaths, { left, value }: ExplainableTree): number {
  return reach.reduce(
    (sum, share, place) => sum + (left[node[place]] === -1 ? share * value[node[place]] : 0),
    0,
  );
}
