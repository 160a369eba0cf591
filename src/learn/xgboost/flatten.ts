import type { GrownNode } from "./grower.ts";
import type { Tree } from "./trees.ts";

/** Writes the nodes that the root reaches as a {@link Tree}, the leaves' weights times the learning rate. */
export function flattenTree(nodes: readonly GrownNode[], learningRate: number): Tree {
  const order = [0];
  const left: number[] = [];
  for (const index of order) {
    const { split } = nodes[index];
    left.push(split === undefined ? -1 : order.length);
    if (split !== undefined) order.push(split.left, split.right);
  }
  const kept = order.map((index) => nodes[index]);
  return {
    featureIndex: kept.map(({ split }) => split?.feature ?? -1),
    threshold: kept.map(({ split }) => split?.threshold ?? 0),
    left,
    right: left.map((child) => (child === -1 ? -1 : child + 1)),
    defaultLeft: kept.map(({ split }) => (split?.defaultLeft ? 1 : 0)),
    value: kept.map(({ split, weight }) =>
      split === undefined ? Math.fround(weight * learningRate) + 0 : 0,
    ),
    gain: kept.map(({ split }) => split?.gain ?? 0),
    cover: kept.map(({ hessian }) => Math.fround(hessian)),
  };
}
