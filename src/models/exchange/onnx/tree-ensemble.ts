import { isCategorySplit, isLeaf, type PortableNode } from "../portable-trees.ts";
import type { Attribute } from "./model-proto.ts";

/** The numbers of the kinds of splits, of the operator's attribute `nodes_modes`. */
const [UP_TO, MEMBER] = [0, 6];

/**
 * Returns the attributes of the operator `TreeEnsemble` of `ai.onnx.ml` 5 for some trees: the sum of the leaves reached, in
 * double precision. Each tree has nodes of its own: onnxruntime refuses one that two others lead to.
 */
export function treeEnsemble(trees: readonly PortableNode[]): Record<string, Attribute> {
  const nodes = new EnsembleNodes();
  const roots = trees.map((tree) => nodes.add(isLeaf(tree) ? twoLeaves(tree.value) : tree).index);
  return { n_targets: 1, aggregate_function: 1, post_transform: 0, tree_roots: roots, ...nodes.attributes() };
}

/** The operator has no trees of one leaf. */
function twoLeaves(value: number): PortableNode {
  const leaf = { value, cover: 0 };
  return { feature: 0, gain: 0, cover: 0, threshold: 0, missingYes: true, yes: leaf, no: leaf };
}

/** A node or a leaf by its index. */
interface Place {
  readonly index: number;
  readonly isLeaf: boolean;
}

class EnsembleNodes {
  readonly #features: number[] = [];
  readonly #modes: number[] = [];
  readonly #splits: number[] = [];
  readonly #missing: number[] = [];
  readonly #yes: Place[] = [];
  readonly #no: Place[] = [];
  /** The members of each split by categories, in the order of the nodes, each list with NaN behind it. */
  readonly #members: number[] = [];
  readonly #leaves: number[] = [];

  add(node: PortableNode): Place {
    if (isLeaf(node)) return { index: this.#leaves.push(node.value) - 1, isLeaf: true };
    const index = this.#features.push(node.feature) - 1;
    const isMember = isCategorySplit(node);
    if (isMember) this.#members.push(...node.members, Number.NaN);
    this.#modes.push(isMember ? MEMBER : UP_TO);
    this.#splits.push(isMember ? 0 : node.threshold);
    this.#missing.push(!isMember && node.missingYes ? 1 : 0);
    this.#yes[index] = this.add(node.yes);
    this.#no[index] = this.add(node.no);
    return { index, isLeaf: false };
  }

  attributes(): Record<string, Attribute> {
    const doubles = (values: readonly number[]) =>
      ({ type: "double", dims: [values.length], values }) as const;
    return {
      nodes_featureids: this.#features,
      nodes_modes: { type: "uint8", dims: [this.#modes.length], values: this.#modes },
      nodes_splits: doubles(this.#splits),
      nodes_truenodeids: this.#yes.map(({ index }) => index),
      nodes_trueleafs: this.#yes.map((place) => (place.isLeaf ? 1 : 0)),
      nodes_falsenodeids: this.#no.map(({ index }) => index),
      nodes_falseleafs: this.#no.map((place) => (place.isLeaf ? 1 : 0)),
      nodes_missing_value_tracks_true: this.#missing,
      ...(this.#members.length > 0 && { membership_values: doubles(this.#members) }),
      leaf_targetids: this.#leaves.map(() => 0),
      leaf_weights: doubles(this.#leaves),
    };
  }
}
