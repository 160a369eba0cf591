import type { FeatureBins } from "../binning/feature-bins.ts";
import type { GradientBoostedTree } from "../trees.ts";
import type { GrownNode } from "./grower.ts";
import type { Split } from "./splitter.ts";

/** Converts a grown tree to arrays in pre-order, with thresholds and category codes instead of bins. */
export function flattenTree(root: GrownNode, features: readonly FeatureBins[]): GradientBoostedTree {
  const { nodes, right } = inPreOrder(root);
  const categorySets: Uint8Array[] = [];
  const categorySet = new Int16Array(nodes.length).fill(-1);
  const threshold = new Float64Array(nodes.length);
  for (const [index, { split }] of nodes.entries()) {
    if (split === undefined) continue;
    const { thresholds, codes, binOfCode } = features[split.feature];
    if (codes && binOfCode) categorySet[index] = categorySets.push(setOf(split, codes, binOfCode)) - 1;
    // Beyond the last threshold every number goes left and only missing values go right
    else threshold[index] = thresholds?.[split.lastLeft] ?? Number.MAX_VALUE;
  }
  return {
    featureIndex: Int16Array.from(nodes, ({ split }) => split?.feature ?? -1),
    threshold,
    categorySet,
    categorySets,
    left: Int32Array.from(nodes, ({ split }, index) => (split === undefined ? -1 : index + 1)),
    right,
    defaultLeft: Uint8Array.from(nodes, ({ split }) => split?.goesLeft.at(-1) ?? 0),
    value: Float64Array.from(nodes, ({ split, value }) => (split === undefined ? value : 0)),
    gain: Float64Array.from(nodes, ({ split }) => split?.gain ?? 0),
    cover: Float64Array.from(nodes, ({ sums }) => sums.weight),
  };
}

function inPreOrder(root: GrownNode): { nodes: GrownNode[]; right: Int32Array } {
  const nodes: GrownNode[] = [];
  const right: number[] = [];
  const pending: { node: GrownNode; rightOf: number }[] = [{ node: root, rightOf: -1 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const index = nodes.push(next.node) - 1;
    right.push(-1);
    if (next.rightOf !== -1) right[next.rightOf] = index;
    const { left, right: other } = next.node;
    if (other !== undefined) pending.push({ node: other, rightOf: index });
    if (left !== undefined) pending.push({ node: left, rightOf: -1 });
  }
  return { nodes, right: Int32Array.from(right) };
}

/** By category code, 1 where it goes left; a code that training did not see goes where missing values go. */
function setOf({ goesLeft }: Split, codes: Uint16Array, binOfCode: Uint8Array): Uint8Array {
  const set = new Uint8Array((codes.at(-1) ?? -1) + 1).fill(goesLeft[goesLeft.length - 1]);
  for (const [index, code] of codes.entries()) set[code] = goesLeft[binOfCode[index]];
  return set;
}
