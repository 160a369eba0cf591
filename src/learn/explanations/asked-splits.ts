import type { ExplainableTree } from "./explainable-tree.ts";

/** How a split decides on a value by itself. */
export interface Comparison {
  /** The highest value that goes left. */
  readonly threshold: number;
  /** Whether a missing value, NaN, goes left. */
  readonly missingLeft: boolean;
}

/** Returns how a split decides; undefined if it has to be asked. */
export type ComparisonOf = (tree: number, node: number) => Comparison | undefined;

/** The splits by a feature that have to be asked. The outcome of each is a value of its own: 0 for left, 1 for right. */
export interface AskedSplits {
  readonly feature: number;
  /** The index of the first outcome among the values of a row. */
  readonly at: number;
  readonly splits: readonly SplitPlace[];
}

/** A split: its node in one of the trees. */
export interface SplitPlace {
  readonly tree: number;
  readonly node: number;
}

/**
 * Finds the splits that have to be asked, by feature. Their outcomes follow the values of the features.
 * @param splits all splits
 * @param featureCount the number of values before the first outcome
 */
export function askedSplits(
  trees: readonly ExplainableTree[],
  splits: readonly SplitPlace[],
  featureCount: number,
  comparisonOf: ComparisonOf,
): AskedSplits[] {
  const asked = splits.filter(({ tree, node }) => comparisonOf(tree, node) === undefined);
  let end = featureCount;
  return Array.from(
    Map.groupBy(asked, ({ tree, node }) => trees[tree].featureIndex[node]),
    ([feature, ofFeature]) => {
      const at = end;
      end += ofFeature.length;
      return { feature, at, splits: ofFeature };
    },
  );
}
