import { isCategorySplit, isLeaf, type PortableNode } from "../portable-trees.ts";

/**
 * A tree as lists with an entry per node, level by level, for formats that number nodes. The two nodes below a split follow each
 * other: XGBoost 3.4 takes the one after the left for the right in one of its ways to forecast, whatever the file says, and
 * forecasts wrongly or ends the process where it is not.
 */
export interface FlatTree {
  /** -1 at a leaf. */
  readonly feature: readonly number[];
  /** 0 at other nodes than splits by a number. */
  readonly threshold: readonly number[];
  /** The codes that go to `yes`; undefined at other nodes than splits by category. */
  readonly members: readonly (readonly number[] | undefined)[];
  readonly missingYes: readonly boolean[];
  /** -1 at a leaf. */
  readonly yes: readonly number[];
  readonly no: readonly number[];
  /** 0 at a split. */
  readonly value: readonly number[];
  /** 0 at a leaf. */
  readonly gain: readonly number[];
  readonly cover: readonly number[];
}

/**
 * Numbers the nodes of a tree.
 * @param membersSecond whether, below a split by category, `yes` follows `no`, for formats whose right side has the members
 */
export function flatTree(tree: PortableNode, { membersSecond = false } = {}): FlatTree {
  const nodes = [tree];
  const [yes, no]: number[][] = [[], []];
  for (const [index, node] of nodes.entries()) {
    const isSplit = !isLeaf(node);
    const isSwapped = isSplit && membersSecond && isCategorySplit(node);
    yes.push(isSplit ? nodes.length + (isSwapped ? 1 : 0) : -1);
    no.push(isSplit ? nodes.length + (isSwapped ? 0 : 1) : -1);
    if (isSplit) nodes.push(...(yes[index] < no[index] ? [node.yes, node.no] : [node.no, node.yes]));
  }
  const byNumber = (node: PortableNode) => (isLeaf(node) || isCategorySplit(node) ? undefined : node);
  return {
    feature: nodes.map((node) => (isLeaf(node) ? -1 : node.feature)),
    threshold: nodes.map((node) => byNumber(node)?.threshold ?? 0),
    members: nodes.map((node) => (!isLeaf(node) && isCategorySplit(node) ? node.members : undefined)),
    missingYes: nodes.map((node) => byNumber(node)?.missingYes ?? false),
    yes,
    no,
    value: nodes.map((node) => (isLeaf(node) ? node.value : 0)),
    gain: nodes.map((node) => (isLeaf(node) ? 0 : node.gain)),
    cover: nodes.map(({ cover }) => cover),
  };
}

/** Returns the indices at which lists begin that are written one after another, and at last the one after their end. */
export function startsOf(lists: readonly (readonly number[] | undefined)[]): number[] {
  const starts = [0];
  for (const list of lists) starts.push(starts[starts.length - 1] + (list?.length ?? 0));
  return starts;
}
