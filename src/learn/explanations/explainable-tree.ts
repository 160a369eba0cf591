import { refuse } from "../check-arguments.ts";

/** A tree as TreeSHAP reads it: struct of arrays, one entry per node, the root at 0. */
export interface ExplainableTree {
  /** Index of the feature that an inner node splits by; not read at a leaf. */
  readonly featureIndex: ArrayLike<number>;
  /** Node of the rows that go left; -1 at a leaf. */
  readonly left: ArrayLike<number>;
  /** Node of the other rows; -1 at a leaf. */
  readonly right: ArrayLike<number>;
  /** A leaf's contribution to the log-odds or other raw score; not read at an inner node. */
  readonly value: ArrayLike<number>;
  /** The weight of the training rows in the node, at least 0: their number, or the sum of second derivatives. */
  readonly cover: ArrayLike<number>;
}

/**
 * The nodes of a tree level by level, the root first, so that both children of a node are next to each other.
 * @throws PuntualError `invalid-argument` for arrays that are not a tree, a feature index out of range, a value or a
 * cover that is not finite, or a cover under 0.
 */
export function nodesByLevel(tree: ExplainableTree, featureCount: number): number[] {
  const { featureIndex, left, right, value, cover } = tree;
  const order = [0];
  for (const node of order) {
    if (!(node >= 0 && node < left.length)) refuse("child", node, `a node from 0 to ${left.length - 1}`);
    if (!(cover[node] >= 0 && cover[node] < Infinity)) refuse("cover", cover[node], "finite numbers from 0");
    if (left[node] === -1) {
      if (!Number.isFinite(value[node])) refuse("value", value[node], "finite numbers");
      continue;
    }
    const feature = featureIndex[node];
    if (!(Number.isInteger(feature) && feature >= 0 && feature < featureCount)) {
      refuse("featureIndex", feature, `an index from 0 to ${featureCount - 1}`);
    }
    order.push(left[node], right[node]);
    if (order.length > left.length) refuse("tree", `node ${node}`, "nodes that each have one parent");
  }
  return order;
}
