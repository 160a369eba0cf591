import type { GrownNode } from "./grower.ts";

/**
 * Makes leaves of the splits that gain less than gamma and have only leaves under them, from the leaves up, as
 * XGBoost's `prune` does. A poor split with a good one under it stays. Nodes no longer reached keep their place.
 */
export function pruneTree(nodes: readonly GrownNode[], gamma: number): GrownNode[] {
  const pruned = [...nodes];
  for (let node = nodes.length - 1; node >= 0; node--) {
    const { split, gradient, hessian, weight } = pruned[node];
    if (split === undefined || split.gain >= gamma) continue;
    if (pruned[split.left].split === undefined && pruned[split.right].split === undefined) {
      pruned[node] = { gradient, hessian, weight };
    }
  }
  return pruned;
}
