import { isCategorySplit, isLeaf, type PortableNode } from "../portable-trees.ts";

/** A tree as lists with an entry per node, in pre-order, for formats that number nodes. */
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
}

/** Numbers the nodes of a tree. */
export function flatTree(tree: PortableNode): FlatTree {
  const nodes: PortableNode[] = [];
  const [yes, no]: number[][] = [[], []];
  const number = (node: PortableNode): number => {
    const index = nodes.push(node) - 1;
    yes[index] = isLeaf(node) ? -1 : number(node.yes);
    no[index] = isLeaf(node) ? -1 : number(node.no);
    return index;
  };
  number(tree);
  const byNumber = (node: PortableNode) => (isLeaf(node) || isCategorySplit(node) ? undefined : node);
  return {
    feature: nodes.map((node) => (isLeaf(node) ? -1 : node.feature)),
    threshold: nodes.map((node) => byNumber(node)?.threshold ?? 0),
    members: nodes.map((node) => (!isLeaf(node) && isCategorySplit(node) ? node.members : undefined)),
    missingYes: nodes.map((node) => byNumber(node)?.missingYes ?? false),
    yes,
    no,
    value: nodes.map((node) => (isLeaf(node) ? node.value : 0)),
  };
}

/** Returns the indices at which lists begin that are written one after another, and at last the one after their end. */
export function startsOf(lists: readonly (readonly number[] | undefined)[]): number[] {
  const starts = [0];
  for (const list of lists) starts.push(starts[starts.length - 1] + (list?.length ?? 0));
  return starts;
}
