import type { FeatureBins } from "../gradient-boosting/binning/feature-bins.ts";
import { bitsBetween, forEachUnreachable } from "../gradient-boosting/predicting/leaf-masks.ts";
import type { GradientBoostedTree } from "../gradient-boosting/trees.ts";
import { type LeafPath, leafEffects } from "./leaf-effects.ts";
import type { TreePaths } from "./tree-paths.ts";

/** Neighbouring leaves of a tree, and the sums of their effects for all rows. */
export interface TreePart {
  /** The features on the paths to the leaves. */
  readonly features: readonly number[];
  /** By feature of the part and bin of the row: where the row's effects are, added up over the features. */
  readonly offsets: readonly Uint16Array[];
  /** For each combination of what the features decide, the effect of each feature of the part. */
  readonly effects: Float64Array;
}

/** The largest table of a part, in bytes: many small ones take less room than a few large ones, and longer to add up. */
const MAX_PART_BYTES = 4096;

/**
 * Divides a tree into parts whose tables are small.
 * @param bins of the features that the tree splits by
 * @returns undefined if the table of a single leaf is too large: with a path of more than six features
 */
export function treeParts(
  tree: GradientBoostedTree,
  paths: TreePaths,
  bins: ReadonlyMap<number, FeatureBins>,
): TreePart[] | undefined {
  const leaves = leavesOf(tree, paths);
  const masks = masksOf(tree, bins);
  const parts: TreePart[] = [];
  /** Takes the leaves below a node as one part, or else as those below each of its children. */
  const divide = (node: number, begin: number, end: number): boolean => {
    const states = statesOf(leaves, masks, begin, end);
    const cells = [...states.values()].reduce((product, { sets }) => product * sets.length, 1);
    if (8 * cells * states.size <= MAX_PART_BYTES) {
      if (states.size > 0) parts.push(partOf(leaves, states, cells, begin, end));
      return true;
    }
    if (tree.left[node] === -1) return false;
    const middle = begin + leavesFrom(tree, tree.left[node], tree.right[node]);
    return divide(tree.left[node], begin, middle) && divide(tree.right[node], middle, end);
  };
  return divide(0, 0, leaves.length) ? parts : undefined;
}

/** The number of leaves from a node up to another, in pre-order. */
function leavesFrom({ left }: GradientBoostedTree, from: number, to: number): number {
  let count = 0;
  for (let node = from; node < to; node++) if (left[node] === -1) count++;
  return count;
}

/** The paths to the leaves, from the left. */
function leavesOf({ left, value, featureIndex }: GradientBoostedTree, paths: TreePaths): LeafPath[] {
  const placeOf = new Map(paths.node.map((node, place) => [node, place]));
  return Array.from(left.keys())
    .filter((node) => left[node] === -1)
    .map((leaf) => {
      const shares = new Map<number, number>();
      // From the leaf up: the lowest split by a feature has the share of all of them.
      for (let place = placeOf.get(leaf) as number; place > 0; ) {
        const above = paths.place[(place - 1) >> 1];
        const feature = featureIndex[paths.node[above]];
        if (!shares.has(feature)) shares.set(feature, paths.featureShare[place]);
        place = above;
      }
      return { features: [...shares.keys()], shares: [...shares.values()], value: value[leaf] };
    });
}

/** By feature and bin: a bit for each leaf whose path the feature lets the row follow. */
function masksOf(tree: GradientBoostedTree, bins: ReadonlyMap<number, FeatureBins>): Map<number, Int32Array> {
  const masks = new Map<number, Int32Array>();
  forEachUnreachable(tree, bins, (feature, bin, begin, end) => {
    let ofBins = masks.get(feature);
    if (ofBins === undefined) {
      ofBins = new Int32Array((bins.get(feature) as FeatureBins).binCount + 1).fill(-1);
      masks.set(feature, ofBins);
    }
    ofBins[bin] &= ~bitsBetween(begin, end);
  });
  return masks;
}

/** The decisions of a feature on the leaves of a part. */
interface FeatureStates {
  /** The distinct sets of leaves whose paths it lets a row follow. */
  readonly sets: readonly number[];
  /** By bin: the index of its set. */
  readonly setOfBin: readonly number[];
}

function statesOf(
  leaves: readonly LeafPath[],
  masks: ReadonlyMap<number, Int32Array>,
  begin: number,
  end: number,
): Map<number, FeatureStates> {
  const features = new Set(leaves.slice(begin, end).flatMap((leaf) => leaf.features));
  const within = bitsBetween(begin, end);
  return new Map(
    Array.from(features, (feature) => {
      const ofBins = Array.from(masks.get(feature) as Int32Array, (mask) => mask & within);
      const sets = [...new Set(ofBins)];
      return [feature, { sets, setOfBin: ofBins.map((set) => sets.indexOf(set)) }];
    }),
  );
}

function partOf(
  leaves: readonly LeafPath[],
  states: ReadonlyMap<number, FeatureStates>,
  cells: number,
  begin: number,
  end: number,
): TreePart {
  const features = [...states.keys()];
  const all = [...states.values()];
  const count = features.length;
  // The number of cells between two neighbouring sets of each feature
  const strides = all.map((_, slot) =>
    all.slice(0, slot).reduce((product, { sets }) => product * sets.length, 1),
  );
  const effects = new Float64Array(cells * count);
  for (let leaf = begin; leaf < end; leaf++) {
    const slots = leaves[leaf].features.map((feature) => features.indexOf(feature));
    const ofSets = leafEffects(leaves[leaf]);
    for (let cell = 0; cell < cells; cell++) {
      let satisfied = 0;
      for (let index = 0; index < slots.length; index++) {
        const { sets } = all[slots[index]];
        const set = sets[Math.floor(cell / strides[slots[index]]) % sets.length];
        satisfied |= ((set >>> leaf) & 1) << index;
      }
      for (let index = 0; index < slots.length; index++)
        effects[cell * count + slots[index]] += ofSets[satisfied * slots.length + index];
    }
  }
  const offsets = all.map(({ setOfBin }, slot) =>
    Uint16Array.from(setOfBin, (set) => set * strides[slot] * count),
  );
  return { features, offsets, effects };
}
