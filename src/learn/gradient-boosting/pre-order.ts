import type { GradientBoostedTree } from "./trees.ts";

/** A node of a tree of any format: a leaf has no children. */
export interface SourceNode {
  /** Index of the model's feature; -1 at a leaf. */
  readonly featureIndex: number;
  /** The highest value that goes left; 0 at a leaf and at a categorical split. */
  readonly threshold: number;
  /** At a categorical split, by category code: 1 goes left. */
  readonly categories?: Uint8Array | undefined;
  readonly defaultLeft: boolean;
  readonly value: number;
  readonly gain: number;
  readonly cover: number;
  /** The two children, any numbers of nodes of the source. */
  readonly children?: readonly [left: number, right: number] | undefined;
}

/**
 * Returns a tree in pre-order.
 * @param nodeOf returns a node of the source by its number
 * @param root the number of the root
 * @param maxNodes a source with more is no tree
 * @throws RangeError for more nodes
 */
export function preOrderTree(
  nodeOf: (number: number) => SourceNode,
  root: number,
  maxNodes: number,
): GradientBoostedTree {
  const nodes: SourceNode[] = [];
  const right: number[] = [];
  const sets: Uint8Array[] = [];
  const open: { readonly number: number; readonly parent: number }[] = [{ number: root, parent: -1 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (nodes.length === maxNodes) throw new RangeError(`a tree with over ${maxNodes} nodes`);
    const node = nodeOf(next.number);
    const place = nodes.push(node) - 1;
    right.push(-1);
    if (next.parent !== -1) right[next.parent] = place;
    if (node.children === undefined) continue;
    open.push({ number: node.children[1], parent: place }, { number: node.children[0], parent: -1 });
  }
  const setOf = ({ categories }: SourceNode) => (categories === undefined ? -1 : sets.push(categories) - 1);
  const categorySet = Int16Array.from(nodes, setOf);
  return {
    featureIndex: Int16Array.from(nodes, ({ featureIndex }) => featureIndex),
    threshold: Float64Array.from(nodes, ({ threshold }) => threshold),
    categorySet,
    categorySets: sets,
    left: Int32Array.from(nodes, ({ children }, place) => (children === undefined ? -1 : place + 1)),
    right: Int32Array.from(right),
    defaultLeft: Uint8Array.from(nodes, ({ defaultLeft }) => (defaultLeft ? 1 : 0)),
    value: Float64Array.from(nodes, ({ value }) => value),
    gain: Float64Array.from(nodes, ({ gain }) => gain),
    cover: Float64Array.from(nodes, ({ cover }) => cover),
  };
}
