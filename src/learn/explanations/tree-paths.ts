import { type ExplainableTree, nodesByLevel } from "./explainable-tree.ts";

/**
 * The paths from the root of a tree to its splits. A node's place is its rank level by level, so that the children of
 * split k (the k-th inner node) are at places `2k + 1` and `2k + 2`. Arrays have one entry per split or one per place.
 */
export interface TreePaths {
  /** Of a place: its node in the given tree. */
  readonly node: readonly number[];
  /** Of a split: its place. */
  readonly place: readonly number[];
  /** Of a split: the nearest split above by the same feature; -1 if there is none. */
  readonly repeatOf: Int32Array;
  /** Of a split with a repeat: 0 if it lies on the left of that split, 1 if on the right. */
  readonly repeatSide: Int32Array;
  /** Of a place but the root's: the share of cover that the splits on its path by the feature above it let through. */
  readonly featureShare: Float64Array;
  /** Of a place: the share of cover that all splits on its path let through. */
  readonly reach: Float64Array;
  /** The largest number of features that a path splits by. */
  readonly maxFeatures: number;
}

/**
 * Follows the paths of a tree. A child's share is of its own and its sibling's cover; where both are 0, it is ½.
 * @throws PuntualError `invalid-argument` for a tree that is invalid or splits by a feature out of range.
 */
export function tracePaths(tree: ExplainableTree, featureCount: number): TreePaths {
  const node = nodesByLevel(tree, featureCount);
  const place: number[] = [];
  for (let at = 0; at < node.length; at++) if (tree.left[node[at]] !== -1) place.push(at);
  const repeatOf = new Int32Array(place.length).fill(-1);
  const repeatSide = new Int32Array(place.length);
  const featureShare = new Float64Array(node.length).fill(1);
  const reach = new Float64Array(node.length).fill(1);
  const features = new Int32Array(node.length);
  for (let split = 0; split < place.length; split++) {
    const at = place[split];
    const below = belowRepeat(tree, node, place, split);
    if (below > 0) {
      repeatOf[split] = parentSplit(below);
      repeatSide[split] = (below - 1) % 2;
    }
    const left = 2 * split + 1;
    const total = tree.cover[node[left]] + tree.cover[node[left + 1]];
    for (let child = left; child <= left + 1; child++) {
      const share = total === 0 ? 0.5 : tree.cover[node[child]] / total;
      featureShare[child] = featureShare[below] * share;
      reach[child] = reach[at] * share;
      features[child] = features[at] + (below > 0 ? 0 : 1);
    }
  }
  const maxFeatures = features.reduce((most, count) => Math.max(most, count), 0);
  return { node, place, repeatOf, repeatSide, featureShare, reach, maxFeatures };
}

/** The place on the split's path right below the nearest split by the same feature; 0 if there is none. */
function belowRepeat(
  { featureIndex }: ExplainableTree,
  node: readonly number[],
  place: readonly number[],
  split: number,
): number {
  const feature = featureIndex[node[place[split]]];
  let below = place[split];
  while (below > 0 && featureIndex[node[place[parentSplit(below)]]] !== feature)
    below = place[parentSplit(below)];
  return below;
}

/** The split that a place, not the root's, is a child of. */
function parentSplit(place: number): number {
  return (place - 1) >> 1;
}
