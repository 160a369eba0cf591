import { refuse, shown } from "./check-arguments.ts";

/** The most splits between the root and a leaf. A forecast follows each of them, and training makes far fewer. */
export const MAX_DEPTH = 1_000;

/** The largest number of nodes in all trees of a model. */
export const MAX_NODES = 10_000_000;

/** The largest absolute value of a leaf: the sum of as many leaves as there may be is finite in float32. */
const MAX_VALUE = 1e30;

/** The largest number of sets of categories in a tree, whose splits refer to them by an index of 16 bits. */
const MAX_SETS = 32_767;

/** The lists of a tree, an entry per node, the root first; as read from a file, they may hold anything. */
export interface UncheckedTree {
  /** Index of the feature that a split is by; -1 at a leaf. */
  readonly featureIndex: readonly number[];
  readonly threshold: readonly number[];
  /** The nodes below a split; -1 at a leaf. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** 1 where missing values go left, else 0. */
  readonly defaultLeft: readonly number[];
  readonly value: readonly number[];
  readonly gain: readonly number[];
  readonly cover: readonly number[];
  /** At a split by categories an index into `categorySets`, else -1; absent if there are no such splits. */
  readonly categorySet?: readonly number[];
  /** By category code, 1 or 0. */
  readonly categorySets?: readonly Uint8Array[];
}

/** The rules that not all formats have. */
export interface TreeRules {
  /** Whether the nodes are in pre-order: a node directly follows its parent or the left sibling's last descendant. */
  readonly isPreOrder?: boolean;
  /** Whether there may be nodes that the root does not lead to, as pruning leaves them. They are not checked. */
  readonly mayHaveLooseNodes?: boolean;
  /** The largest number of nodes in all trees; {@link MAX_NODES} by default. */
  readonly maxNodes?: number;
  /** The name of the list of trees, for messages; `trees` by default. */
  readonly listName?: string;
}

/** The lists of a tree, as messages name their values. */
const NOUNS = {
  featureIndex: "feature",
  threshold: "threshold",
  left: "left child",
  right: "right child",
  defaultLeft: "default direction",
  value: "value",
  gain: "gain",
  cover: "cover",
  categorySet: "category set",
} as const;

/** How a feature is split; 0 before its first split. */
const [BY_THRESHOLD, BY_CATEGORIES] = [1, 2];

/**
 * Checks the trees of a model: each is a tree of bounded depth, in which every split is by a feature of the model and all
 * numbers are finite, so that a prediction ends and is a finite number. Takes time in proportion to the nodes.
 * @param featureCount the number of features of the model
 * @throws PuntualError `invalid-argument` that names the tree, the node (both counted from 0), the value and the allowed
 * values
 */
export function checkTrees(
  trees: readonly UncheckedTree[],
  featureCount: number,
  rules: TreeRules = {},
): void {
  const { maxNodes = MAX_NODES, listName = "trees" } = rules;
  if (!Array.isArray(trees)) refuse(listName, shown(trees), "a list of trees");
  const kinds = new Uint8Array(featureCount);
  let nodes = 0;
  let levels = new Uint16Array(0);
  for (let index = 0; index < trees.length; index++) {
    const [name, tree] = [`${listName}[${index}]`, trees[index]];
    const count = checkLengths(name, tree);
    nodes += count;
    if (nodes > maxNodes) refuse(`${name}, number of nodes up to here`, nodes, `up to ${maxNodes}`);
    if (levels.length < count) levels = new Uint16Array(2 * count);
    levels.fill(0, 0, count);
    checkPaths(name, tree, levels, rules);
    checkNumbers(name, tree, levels);
    checkSets(name, tree);
    checkSplits(name, tree, levels, kinds);
  }
}

/** Checks that a tree has lists of one length, and returns it. */
function checkLengths(name: string, tree: UncheckedTree): number {
  const count = lengthOf(Object(tree).left);
  if (!(count > 0)) refuse(`${name}, number of nodes`, shown(count), "at least 1");
  for (const [list, noun] of Object.entries(NOUNS)) {
    const length = lengthOf(tree[list as keyof typeof NOUNS]);
    const isAbsent = list === "categorySet" && tree.categorySet === undefined;
    if (length !== count && !isAbsent)
      refuse(`${name}, ${noun}`, `${length} values`, `${count}, one per node`);
  }
  return count;
}

/** The number of values of a list; 0 of anything else. */
function lengthOf(list: unknown): number {
  return Array.isArray(list) || ArrayBuffer.isView(list) ? (list as ArrayLike<unknown> & object).length : 0;
}

/**
 * Walks down from the root, left before right.
 * @param levels one per node, all 0; set to the level of each node that was reached, 1 at the root
 */
function checkPaths(
  name: string,
  { left, right }: UncheckedTree,
  levels: Uint16Array,
  { isPreOrder, mayHaveLooseNodes }: TreeRules,
): void {
  const count = left.length;
  const open = [0];
  levels[0] = 1;
  let visited = 0;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isPreOrder && node !== visited) {
      refuse(`${name}, node ${node}`, `a place after ${visited - 1} other nodes`, "the nodes in pre-order");
    }
    visited++;
    const [first, second] = [left[node], right[node]];
    if (first === -1 && second === -1) continue;
    if (levels[node] > MAX_DEPTH) {
      refuse(`${name}, depth of node ${node}`, `over ${MAX_DEPTH}`, `up to ${MAX_DEPTH}`);
    }
    if (!isNewNode(first, levels, count)) refuseChild(name, node, "left", first, count);
    levels[first] = levels[node] + 1;
    if (!isNewNode(second, levels, count)) refuseChild(name, node, "right", second, count);
    levels[second] = levels[node] + 1;
    open.push(second, first);
  }
  if (visited < count && !mayHaveLooseNodes) {
    refuse(`${name}, node ${levels.indexOf(0)}`, "a node without a parent", "nodes that the root leads to");
  }
}

/** Whether a child is a node that was not reached before. */
function isNewNode(child: number, levels: Uint16Array, count: number): boolean {
  return typeof child === "number" && child < count && levels[child] === 0;
}

function refuseChild(
  name: string,
  node: number,
  list: "left" | "right",
  child: number,
  count: number,
): never {
  const isNode = Number.isInteger(child) && child > 0 && child < count;
  const allowed = isNode
    ? "a node that no other leads to"
    : `a node from 1 to ${count - 1}, or -1 for both children of a leaf`;
  refuseIn(name, node, list, child, allowed);
}

function checkSets(name: string, { categorySets = [] }: UncheckedTree): void {
  const { length } = categorySets;
  if (length > MAX_SETS) refuse(`${name}, number of category sets`, length, `up to ${MAX_SETS}`);
  for (const [index, set] of categorySets.entries()) {
    if (set.length === 0) refuse(`${name}, category set ${index}`, "none", "at least one category");
    const bad = set.find((side) => side > 1);
    if (bad !== undefined) refuse(`${name}, category set ${index}`, bad, "0 or 1 for each category");
  }
}

/** The values that the lists of numbers may have. */
const NUMBERS = {
  value: [(value) => Math.abs(value) <= MAX_VALUE, `a number from -${MAX_VALUE} to ${MAX_VALUE}`],
  threshold: [() => true, "a finite number"],
  gain: [() => true, "a finite number"],
  cover: [(cover) => cover >= 0, "a finite number from 0"],
  defaultLeft: [(side) => side === 0 || side === 1, "0 or 1"],
} as const satisfies Record<string, readonly [isAllowed: (value: number) => boolean, allowed: string]>;

function checkNumbers(name: string, tree: UncheckedTree, levels: Uint16Array): void {
  for (const [key, [isAllowed, allowed]] of Object.entries(NUMBERS)) {
    const list = tree[key as keyof typeof NUMBERS];
    // The built-in loop is fast from the first call on.
    if (list.every(Number.isFinite) && list.every(isAllowed)) continue;
    const node = list.findIndex(
      (value, at) => levels[at] > 0 && !(Number.isFinite(value) && isAllowed(value)),
    );
    if (node !== -1) refuseIn(name, node, key as keyof typeof NUMBERS, list[node], allowed);
  }
}

/** @param kinds how each feature was split so far; completed */
function checkSplits(name: string, tree: UncheckedTree, levels: Uint16Array, kinds: Uint8Array): void {
  const { left, featureIndex, categorySet, categorySets = [] } = tree;
  for (let node = 0; node < left.length; node++) {
    if (levels[node] === 0) continue;
    const feature = featureIndex[node];
    const set = categorySet === undefined ? -1 : categorySet[node];
    if (left[node] === -1) {
      if (feature !== -1) refuseIn(name, node, "featureIndex", feature, "-1 at a leaf");
      if (set !== -1) refuseIn(name, node, "categorySet", set, "-1 at a leaf");
      continue;
    }
    if (!(Number.isInteger(feature) && feature >= 0 && feature < kinds.length)) {
      refuseIn(name, node, "featureIndex", feature, `an index from 0 to ${kinds.length - 1}`);
    }
    if (!(Number.isInteger(set) && set >= -1 && set < categorySets.length)) {
      const allowed = `an index from 0 to ${categorySets.length - 1}, or -1 for none`;
      refuseIn(name, node, "categorySet", set, allowed);
    }
    const kind = set === -1 ? BY_THRESHOLD : BY_CATEGORIES;
    if (kinds[feature] === 0) kinds[feature] = kind;
    if (kinds[feature] !== kind) {
      const [found, before] =
        kind === BY_CATEGORIES ? ["categories", "a threshold"] : ["a threshold", "categories"];
      refuse(`${name}, node ${node}, split of feature ${feature}`, `by ${found}`, `by ${before}, as before`);
    }
  }
}

function refuseIn(
  tree: string,
  node: number,
  list: keyof typeof NOUNS,
  value: unknown,
  allowed: string,
): never {
  refuse(`${tree}, node ${node}, ${NOUNS[list]}`, shown(value), allowed);
}
