import fc from "fast-check";
import type { GradientBoostedTree } from "../../src/learn/gradient-boosting/trees.ts";

/** A tree as files hold it: plain lists with an entry per node, in pre-order. */
export interface ListedTree {
  readonly featureIndex: number[];
  readonly threshold: number[];
  readonly left: number[];
  readonly right: number[];
  readonly defaultLeft: number[];
  readonly value: number[];
  readonly gain: number[];
  readonly cover: number[];
  readonly categorySet: number[];
  readonly categorySets: Uint8Array[];
}

/** The features of the random trees: the first are split by thresholds, the last one by categories. */
export const RANDOM_FEATURES = ["a", "b", "c", "kind"] as const;
const KIND = RANDOM_FEATURES.length - 1;

interface Node {
  readonly feature: number;
  readonly threshold: number;
  readonly categories: readonly number[];
  readonly missingLeft: number;
  readonly value: number;
  readonly children: readonly Node[];
}

const { node } = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.record({
    feature: fc.nat(KIND),
    threshold: fc.double({ min: -3, max: 3, noNaN: true }),
    categories: fc.array(fc.nat(1), { minLength: 1, maxLength: 5 }),
    missingLeft: fc.nat(1),
    value: fc.double({ min: -2, max: 2, noNaN: true }),
    children: fc.oneof(
      { maxDepth: 6, withCrossShrink: true },
      fc.constant([]),
      fc.tuple(tie("node"), tie("node")),
    ),
  }),
}));

/** Random trees of a model, with splits by thresholds and by categories; all of them valid. */
export const randomTrees = fc.array(node.map(listed), { minLength: 1, maxLength: 4 });

/** A row of values of {@link RANDOM_FEATURES}, some of them missing. */
export const randomRow = fc
  .tuple(...RANDOM_FEATURES.map(() => fc.oneof(fc.double({ min: -4, max: 6 }), fc.nat(6))))
  .map((values) => Float32Array.from(values));

function listed(root: Node): ListedTree {
  const tree: ListedTree = {
    featureIndex: [],
    threshold: [],
    left: [],
    right: [],
    defaultLeft: [],
    value: [],
    gain: [],
    cover: [],
    categorySet: [],
    categorySets: [],
  };
  add(root);
  return tree;

  function add({ feature, threshold, categories, missingLeft, value, children }: Node): void {
    const at = tree.left.length;
    const isLeaf = children.length === 0;
    const isByCategories = !isLeaf && feature === KIND;
    tree.featureIndex.push(isLeaf ? -1 : feature);
    tree.threshold.push(isLeaf || isByCategories ? 0 : threshold);
    tree.left.push(isLeaf ? -1 : at + 1);
    tree.right.push(-1);
    tree.defaultLeft.push(isLeaf ? 0 : missingLeft);
    tree.value.push(isLeaf ? value : 0);
    tree.gain.push(isLeaf ? 0 : 1);
    tree.cover.push(1);
    tree.categorySet.push(isByCategories ? tree.categorySets.push(Uint8Array.from(categories)) - 1 : -1);
    for (const [side, child] of children.entries()) {
      if (side === 1) tree.right[at] = tree.left.length;
      add(child);
    }
  }
}

/** Returns a tree in typed arrays, as models hold it. */
export function typedTree(tree: ListedTree): GradientBoostedTree {
  return {
    featureIndex: Int16Array.from(tree.featureIndex),
    threshold: Float64Array.from(tree.threshold),
    categorySet: Int16Array.from(tree.categorySet),
    categorySets: tree.categorySets,
    left: Int32Array.from(tree.left),
    right: Int32Array.from(tree.right),
    defaultLeft: Uint8Array.from(tree.defaultLeft),
    value: Float64Array.from(tree.value),
    gain: Float64Array.from(tree.gain),
    cover: Float64Array.from(tree.cover),
  };
}
