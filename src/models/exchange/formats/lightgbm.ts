import { highestRoundedUpTo } from "../../../learn/numerics/float32.ts";
import type { PortableColumn } from "../columns.ts";
import { type PortableNode, type PortableTrees, startingInTrees } from "../portable-trees.ts";
import { namesWithout } from "./column-names.ts";
import { type FlatTree, flatTree, startsOf } from "./flat-tree.ts";

/** Bits of a split's `decision_type`: by category; missing values go left; NaN is missing. */
const [BY_CATEGORY, MISSING_LEFT, NAN_IS_MISSING] = [1, 2, 8];

/**
 * Returns an ensemble in LightGBM's text format. Its thresholds are doubles and its input may be: they are placed so that a
 * double counts as the float32 nearest to it, as in Puntual.
 */
export function lightgbmFile(columns: readonly PortableColumn[], scored: PortableTrees): string {
  const trees = startingInTrees(scored).map((tree, index) => `${treeText(tree, index)}\n\n`);
  const head = {
    version: "v4",
    num_class: 1,
    num_tree_per_iteration: 1,
    label_index: 0,
    max_feature_idx: columns.length - 1,
    objective: "binary sigmoid:1",
    feature_names: lightgbmNames(columns).join(" "),
    feature_infos: columns.map(infoOf).join(" "),
    tree_sizes: trees.map((text) => text.length).join(" "),
  };
  return `tree\n${lines(head)}\n\n${trees.join("")}end of trees\n\nparameters:\nend of parameters\n\npandas_categorical:null\n`;
}

/** Returns the names of columns in LightGBM: names are separated by spaces, and the punctuation of JSON is refused in them. */
export function lightgbmNames(columns: readonly PortableColumn[]): string[] {
  return namesWithout(
    columns.map(({ name }) => name),
    /[\s",:[\]{}]/g,
  );
}

/** Returns the range of a feature, or its categories. */
function infoOf({ codes }: PortableColumn): string {
  return codes === undefined ? "[-inf:inf]" : [...new Set(Object.values(codes))].join(":") || "none";
}

function treeText(tree: PortableNode, index: number): string {
  const flat = flatTree(tree);
  const leaves = [...flat.yes.keys()].filter((node) => flat.yes[node] === -1);
  const head = { num_leaves: leaves.length, num_cat: flat.members.filter((set) => set !== undefined).length };
  const body = leaves.length === 1 ? { leaf_value: [flat.value[0]] } : splitLists(flat, leaves);
  return `Tree=${index}\n${lines({ ...head, ...body, is_linear: 0, shrinkage: 1 })}\n`;
}

/** Returns the lists of the splits; in them a leaf is -1 less its index among the leaves. */
function splitLists(flat: FlatTree, leaves: readonly number[]) {
  const { feature, threshold, members, missingYes, yes, no, value, gain, cover } = flat;
  const splits = [...yes.keys()].filter((node) => yes[node] !== -1);
  const place = new Map(splits.map((node, index) => [node, index]));
  for (const [index, leaf] of leaves.entries()) place.set(leaf, -1 - index);
  const sets = splits.flatMap((node) => (members[node] === undefined ? [] : [bitsOf(members[node])]));
  let set = 0;
  return {
    split_feature: splits.map((node) => feature[node]),
    split_gain: splits.map((node) => gain[node]),
    threshold: splits.map((node) =>
      members[node] === undefined ? highestRoundedUpTo(threshold[node]) : set++,
    ),
    decision_type: splits.map((node) =>
      members[node] === undefined ? NAN_IS_MISSING + (missingYes[node] ? MISSING_LEFT : 0) : BY_CATEGORY,
    ),
    left_child: splits.map((node) => place.get(yes[node])),
    right_child: splits.map((node) => place.get(no[node])),
    leaf_value: leaves.map((leaf) => value[leaf]),
    leaf_count: leaves.map((leaf) => Math.round(cover[leaf])),
    internal_count: splits.map((node) => Math.round(cover[node])),
    ...(sets.length > 0 && { cat_boundaries: startsOf(sets), cat_threshold: sets.flat() }),
  };
}

/** Returns a set of codes as bits, in words of 32. */
function bitsOf(codes: readonly number[] = []): number[] {
  const words = new Uint32Array(Math.floor(Math.max(...codes) / 32) + 1);
  for (const code of codes) words[code >> 5] |= 1 << (code & 31);
  return [...words];
}

function lines(members: object): string {
  return Object.entries(members)
    .map(([name, value]) => `${name}=${Array.isArray(value) ? value.join(" ") : value}`)
    .join("\n");
}
