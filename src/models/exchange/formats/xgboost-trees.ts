import { MAX_FLOAT32, nextFloat32 } from "../../../learn/numerics/float32.ts";
import { type WritableXgboostTree, writeXgboostJson } from "../../../learn/xgboost/io/write-xgboost-json.ts";
import type { PortableColumn } from "../columns.ts";
import { type PortableNode, type PortableTrees, startingInTrees } from "../portable-trees.ts";
import { flatTree } from "./flat-tree.ts";

/**
 * Returns an ensemble in XGBoost's JSON format. There a row goes left where its value is under a threshold: the float32 over
 * ours. Of categories, those in a set go right.
 */
export function xgboostFile(columns: readonly PortableColumn[], scored: PortableTrees): string {
  return writeXgboostJson({
    featureNames: columns.map(({ name }) => name),
    isCategory: columns.map(({ type }) => type === "category"),
    baseScore: 0.5,
    trees: startingInTrees(scored).map(xgboostTree),
  });
}

function xgboostTree(tree: PortableNode): WritableXgboostTree {
  const flat = flatTree(tree, { membersSecond: true });
  const { feature, threshold, members, missingYes, yes, no, value, gain, cover } = flat;
  const isMember = (node: number) => members[node] !== undefined;
  return {
    featureIndex: feature,
    threshold: threshold.map((below, node) => (yes[node] === -1 || isMember(node) ? 0 : under(below))),
    left: feature.map((_, node) => (isMember(node) ? no : yes)[node]),
    right: feature.map((_, node) => (isMember(node) ? yes : no)[node]),
    defaultLeft: feature.map((_, node) => (isMember(node) || missingYes[node] ? 1 : 0)),
    value: value.map(Math.fround),
    categories: members,
    gain,
    cover,
  };
}

/** JSON has no infinity: that a value is up to the largest float32 is written as that it is under it. */
function under(threshold: number): number {
  return threshold === MAX_FLOAT32 ? MAX_FLOAT32 : nextFloat32(threshold);
}
