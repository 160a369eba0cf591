import type { GradientBoostedTree } from "./trees.ts";

/**
 * Whether a value goes left at an inner node.
 * @param value of the node's feature; NaN where missing.
 */
export function goesLeft(tree: GradientBoostedTree, node: number, value: number): boolean {
  const set = tree.categorySet[node];
  const left = set === -1 ? Number(value <= tree.threshold[node]) : tree.categorySets[set][value];
  return (Number.isNaN(value) || left === undefined ? tree.defaultLeft[node] : left) === 1;
}
