import type { BinnedMatrix } from "../binning/binned-matrix.ts";
import type { Histogram } from "../histograms/histogram.ts";
import type { HistogramBuilder } from "../parallel/histogram-builder.ts";
import type { GradientBoostingParameters } from "../parameters.ts";
import { boundsOfChildren, leafValue, type NodeSums, UNBOUNDED, type ValueBounds } from "./leaf-value.ts";
import { findSplit, type Split } from "./splitter.ts";

/** A node of a grown tree. */
export interface GrownNode {
  readonly sums: NodeSums;
  /** Its contribution to the raw score as a leaf, the learning rate included. */
  readonly value: number;
  /** Its rows are those from `begin` up to `end` of the row list. */
  readonly begin: number;
  readonly end: number;
  /** Its split and its children; undefined at a leaf. */
  readonly split: Split | undefined;
  readonly left: GrownNode | undefined;
  readonly right: GrownNode | undefined;
}

/** The input for one tree. */
export interface GrowerInput {
  readonly binned: BinnedMatrix;
  /** Holds the row list, whose first `rowCount` rows are those of the tree; they end up in the order of its leaves. */
  readonly builder: HistogramBuilder;
  readonly rowCount: number;
  /** The features that the tree may split by, ascending. */
  readonly allowed: readonly number[];
  /** By feature: 1 or -1 if it is monotone, else 0. */
  readonly monotone: Int8Array;
  readonly parameters: GradientBoostingParameters;
}

type Mutable<T> = { -readonly [Name in keyof T]: T[Name] };

/** A leaf with a split to make. */
interface OpenLeaf {
  readonly node: Mutable<GrownNode>;
  readonly depth: number;
  readonly bounds: ValueBounds;
  readonly histogram: Histogram;
  readonly split: Split;
}

/**
 * Grows one tree. The histogram is built for the smaller child of a split; subtracting it from the parent's gives the
 * sibling's (Ke et al., LightGBM, NIPS 2017).
 */
export function growTree(input: GrowerInput): GrownNode {
  const { rowCount, parameters, builder } = input;
  const { pool } = builder;
  const histogram = pool.take();
  builder.build(0, rowCount, histogram);
  const root = leafOf(input, 0, rowCount, sumsOf(input, histogram), UNBOUNDED);
  const open: OpenLeaf[] = [];
  openLeaf(input, open, root, 0, UNBOUNDED, histogram);
  for (let leaves = 1; open.length > 0; leaves++) {
    if (leaves === parameters.maxLeaves) {
      for (const leaf of open) pool.giveBack(leaf.histogram);
      break;
    }
    const [leaf] = open.splice(nextLeaf(open, parameters.growth), 1);
    splitLeaf(input, open, leaf, leaves + 1 < parameters.maxLeaves);
  }
  return root;
}

/** The sums of all rows, from the bins of one feature that the tree may split by. */
function sumsOf(
  { binned: { features, offsets }, allowed: [feature] }: GrowerInput,
  histogram: Histogram,
): NodeSums {
  let [gradient, hessian, weight] = [0, 0, 0];
  const first = offsets[feature] * 3;
  for (let at = first; at < first + (features[feature].binCount + 1) * 3; at += 3) {
    gradient += histogram[at];
    hessian += histogram[at + 1];
    weight += histogram[at + 2];
  }
  return { gradient, hessian, weight };
}

function leafOf(
  { parameters }: GrowerInput,
  begin: number,
  end: number,
  sums: NodeSums,
  bounds: ValueBounds,
): Mutable<GrownNode> {
  const value = leafValue(sums.gradient, sums.hessian, parameters.l2, bounds) * parameters.learningRate;
  return { sums, value, begin, end, split: undefined, left: undefined, right: undefined };
}

/** Adds a leaf to the open ones if it has a split, else gives its histogram back. */
function openLeaf(
  input: GrowerInput,
  open: OpenLeaf[],
  node: Mutable<GrownNode>,
  depth: number,
  bounds: ValueBounds,
  histogram: Histogram,
): void {
  const { binned, builder, parameters, monotone, allowed } = input;
  const { features, offsets } = binned;
  const constrained = monotone.some((direction) => direction !== 0);
  const search = { histogram, features, offsets, node: node.sums, bounds, parameters, monotone, constrained };
  const split = canSplit(node, depth, parameters) ? findSplit(search, allowed, builder.scan) : undefined;
  if (split === undefined) builder.pool.giveBack(histogram);
  else open.push({ node, depth, bounds, histogram, split });
}

function canSplit({ sums }: GrownNode, depth: number, parameters: GradientBoostingParameters): boolean {
  const { maxDepth, minRowsPerLeaf, minHessian } = parameters;
  if (maxDepth > 0 && depth >= maxDepth) return false;
  return sums.weight >= 2 * minRowsPerLeaf && sums.hessian >= 2 * minHessian;
}

/** The index of the leaf to split next; the one opened first of ties. */
function nextLeaf(open: readonly OpenLeaf[], growth: GradientBoostingParameters["growth"]): number {
  let next = 0;
  for (let i = 1; i < open.length; i++) {
    const isSooner =
      growth === "leaf-wise" ? open[i].split.gain > open[next].split.gain : open[i].depth < open[next].depth;
    if (isSooner) next = i;
  }
  return next;
}

/** @param opensChildren whether the children may be split in their turn. */
function splitLeaf(input: GrowerInput, open: OpenLeaf[], leaf: OpenLeaf, opensChildren: boolean): void {
  const { node, split, depth } = leaf;
  const { begin, end } = node;
  const { parameters, builder } = input;
  const { pool } = builder;
  const middle = builder.partition(begin, end, split);
  const direction = input.monotone[split.feature];
  const [leftBounds, rightBounds] = boundsOfChildren(split, leaf.bounds, direction, parameters.l2);
  const left = leafOf(input, begin, middle, split.left, leftBounds);
  const right = leafOf(input, middle, end, split.right, rightBounds);
  Object.assign(node, { split, left, right, value: 0 });
  const isSplittable = [left, right].some((child) => canSplit(child, depth + 1, parameters));
  if (!opensChildren || !isSplittable) {
    pool.giveBack(leaf.histogram);
    return;
  }
  const leftIsSmaller = middle - begin <= end - middle;
  const built = pool.take();
  builder.build(leftIsSmaller ? begin : middle, leftIsSmaller ? middle : end, built);
  builder.subtract(leaf.histogram, built);
  openLeaf(input, open, left, depth + 1, leftBounds, leftIsSmaller ? built : leaf.histogram);
  openLeaf(input, open, right, depth + 1, rightBounds, leftIsSmaller ? leaf.histogram : built);
}
