import { gaussLegendre, type QuadratureRule } from "../numerics/gauss-legendre.ts";
import { makeMemory, Room } from "../wasm/memory.ts";
import { type AskedSplits, askedSplits, type ComparisonOf } from "./asked-splits.ts";
import type { ExplainableTree } from "./explainable-tree.ts";
import { fillTables } from "./path-tables.ts";
import { PAIR_BYTES, SPLIT, SPLIT_BYTES, shapKernel, TABLE_BYTES } from "./shap-kernel.ts";
import { type TreePaths, tracePaths } from "./tree-paths.ts";

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

/** A tree, its index, and the point pairs of its quadrature. */
interface PreparedTree {
  readonly index: number;
  readonly tree: ExplainableTree;
  readonly paths: TreePaths;
  readonly pairs: number;
}

/**
 * Prepares trees. A child's share is of its own and its sibling's cover; where both are 0, it is ½.
 * @throws PuntualError `invalid-argument` for a tree that is invalid or splits by a feature out of range.
 */
export function prepareForest(
  trees: readonly ExplainableTree[],
  featureCount: number,
  comparisonOf: ComparisonOf,
): PreparedForest {
  const all = trees.map((tree, index): PreparedTree => {
    const paths = tracePaths(tree, featureCount);
    return { index, tree, paths, pairs: pairCountOf(paths) };
  });
  const expectedValue = all.reduce((sum, { tree, paths }) => sum + expectedLeaf(tree, paths), 0);
  // Trees of the same number of points have one kernel.
  const grown = all.filter(({ paths }) => paths.place.length > 0).toSorted((a, b) => a.pairs - b.pairs);
  const splits = grown.flatMap(({ index, paths }) =>
    paths.place.map((place) => ({ tree: index, node: paths.node[place] })),
  );
  const asked = askedSplits(trees, splits, featureCount, comparisonOf);
  const valueCount = asked.reduce((sum, { splits }) => sum + splits.length, featureCount);

  const room = new Room();
  const places = {
    zeroAt: room.take(4),
    onesAt: room.take(PAIR_BYTES),
    valuesAt: room.take(8 * valueCount),
    effectsAt: room.take(PAIR_BYTES * featureCount),
    productsAt: room.take(
      grown.reduce((most, { paths, pairs }) => Math.max(most, PAIR_BYTES * pairs * paths.node.length), 0),
    ),
    endsAt: room.take(4 * grown.length),
    splitsAt: room.take(SPLIT_BYTES * splits.length),
    tablesAt: grown.map((tree) => room.take(TABLE_BYTES * tree.pairs * tableCount(tree))),
  };
  const memory = makeMemory(room.bytes);
  const { buffer } = memory;
  new Float64Array(buffer, places.onesAt, 2).fill(1);
  writeTables(buffer, grown, places.tablesAt);
  const ends = writeSplits(buffer, grown, places, asked, comparisonOf);
  new Int32Array(buffer, places.endsAt, grown.length).set(ends);

  const kernels = Array.from(
    Map.groupBy(grown.keys(), (rank) => grown[rank].pairs),
    ([pairs, ranks]) => {
      const [first, last] = [ranks[0], ranks[ranks.length - 1]];
      const run = shapKernel({ pairs, ...places }, memory);
      const splitsAt = first === 0 ? places.splitsAt : ends[first - 1];
      return () => run(splitsAt, places.endsAt + 4 * first, places.endsAt + 4 * (last + 1));
    },
  );
  return {
    expectedValue,
    asked,
    values: new Float64Array(buffer, places.valuesAt, valueCount),
    effects: new Float64Array(buffer, places.effectsAt, 2 * featureCount),
    addEffects() {
      for (const run of kernels) run();
    },
  };
}

/** Where things are in the memory, in bytes. */
interface Places {
  /** An i32 of 0. */
  readonly zeroAt: number;
  readonly valuesAt: number;
  readonly effectsAt: number;
  readonly productsAt: number;
  readonly splitsAt: number;
  /** For each tree. */
  readonly tablesAt: readonly number[];
}

function writeTables(
  buffer: SharedArrayBuffer,
  grown: readonly PreparedTree[],
  tablesAt: readonly number[],
): void {
  const rules: QuadratureRule[] = [];
  for (const [rank, prepared] of grown.entries()) {
    const { tree, paths, pairs } = prepared;
    const leafValue = paths.node.map((node) => (tree.left[node] === -1 ? tree.value[node] : 1));
    const numbers = (TABLE_BYTES / 8) * pairs * tableCount(prepared);
    rules[pairs] ??= gaussLegendre(2 * pairs);
    fillTables(new Float64Array(buffer, tablesAt[rank], numbers), paths, leafValue, rules[pairs]);
  }
}

/** Writes the splits of all trees. Returns the address at which those of each end. */
function writeSplits(
  buffer: SharedArrayBuffer,
  grown: readonly PreparedTree[],
  { zeroAt, valuesAt, effectsAt, productsAt, splitsAt, tablesAt }: Places,
  asked: readonly AskedSplits[],
  comparisonOf: ComparisonOf,
): number[] {
  const view = new DataView(buffer);
  const outcomeOf = new Map(
    asked.flatMap(({ at, splits }) =>
      splits.map(({ tree, node }, index): [string, number] => [`${tree} ${node}`, at + index]),
    ),
  );
  let at = splitsAt;
  return grown.map(({ index, tree, paths, pairs }, rank) => {
    const firstAt = at;
    let tableAt = tablesAt[rank];
    for (const [split, place] of paths.place.entries()) {
      const node = paths.node[place];
      const feature = tree.featureIndex[node];
      const repeat = paths.repeatOf[split];
      const hasRepeat = repeat !== -1;
      const { threshold, missingLeft } = comparisonOf(index, node) ?? { threshold: 0, missingLeft: true };
      const fields = {
        value: valuesAt + 8 * (outcomeOf.get(`${index} ${node}`) ?? feature),
        missingRight: missingLeft ? 0 : 1,
        repeat: hasRepeat ? firstAt + SPLIT_BYTES * repeat + SPLIT.outcome : zeroAt,
        repeatSide: hasRepeat ? paths.repeatSide[split] : 0,
        tables: tableAt,
        product: productsAt + PAIR_BYTES * pairs * place,
        effect: effectsAt + PAIR_BYTES * feature,
      };
      view.setFloat64(at + SPLIT.threshold, threshold, true);
      for (const [field, integer] of Object.entries(fields)) {
        view.setInt32(at + SPLIT[field as keyof typeof fields], integer, true);
      }
      tableAt += TABLE_BYTES * pairs * (hasRepeat ? 3 : 2);
      at += SPLIT_BYTES;
    }
    return at;
  });
}

/**
 * A product of m features, one left out, has degree m - 1 in t, and n points are exact up to degree 2n - 1. They are in
 * pairs.
 */
function pairCountOf({ maxFeatures }: TreePaths): number {
  return Math.max(1, Math.ceil(maxFeatures / 4));
}

function tableCount({ paths }: PreparedTree): number {
  return paths.repeatOf.reduce((sum, repeat) => sum + (repeat === -1 ? 2 : 3), 0);
}

/** The mean leaf value of a tree, weighted by cover. */
export function expectedLeaf({ left, value }: ExplainableTree, { node, reach }: TreePaths): number {
  return reach.reduce(
    (sum, share, place) => sum + (left[node[place]] === -1 ? share * value[node[place]] : 0),
    0,
  );
}
