import type { BinnedMatrix } from "../binning/binned-matrix.ts";
import type { Histogram } from "../histograms/histogram.ts";
import { subtractHistogram } from "../histograms/histogram.ts";
import type { HistogramPool } from "../histograms/histogram-pool.ts";
import type { HistogramBuilder } from "../parallel/histogram-builder.ts";
import type { GradientBoostingParameters } from "../parameters.ts";
import { leafValue, type NodeSums, unbounded, type ValueBounds } from "./leaf-value.ts";
import { boundsOfChildren } from "./monotone-bounds.ts";
import { findSplit, type Split } from "./splitter.ts";

/** A node of a tree just grown. */
export interface GrownNode {
  readonly sums: NodeSums;
  /** What it adds to the margin as a leaf, the learning rate included. */
  readonly value: number;
  /** Its rows stand from `begin` up to `end` of the row list. */
  readonly begin: number;
  readonly end: number;
  /** How it parts its rows, and its children; undefined at a leaf. */
  readonly split: Split | undefined;
  readonly left: GrownNode | undefined;
  readonly right: GrownNode | undefined;
}

/** What one tree is grown on. */
export interface GrowingGround {
  readonly binned: BinnedMatrix;
  /** Holds the row list, whose first rows are those of the tree; they are put in the order of its leaves. */
  readonly builder: HistogramBuilder;
  /** How many rows the tree is grown on. */
  readonly rowCount: number;
  readonly pool: HistogramPool;
  /** The features that the tree may split by, ascending. */
  readonly allowed: readonly number[];
  readonly monotone: Int8Array;
  readonly parameters: GradientBoostingParameters;
}

type Mutable<T> = { -readonly [Name in keyof T]: T[Name] };

/** A leaf that may yet be split. */
interface OpenLeaf {
  readonly node: Mutable<GrownNode>;
  readonly depth: number;
  readonly bounds: ValueBounds;
  readonly histogram: Histogram;
  readonly split: Split;
}

/**
 * Grows one tree. The histogram is made for the smaller child of a split; its sibling's is what that leaves of the
 * parent's (Ke et al., LightGBM, NIPS 2017).
 */
export function growTree(ground: GrowingGround): GrownNode {
  const { rowCount, parameters, pool } = ground;
  const histogram = pool.take();
  ground.builder.build(0, rowCount, histogram);
  const root = leafOf(ground, 0, rowCount, sumsOf(ground.binned, histogram), unbounded);
  const open: OpenLeaf[] = [];
  openLeaf(ground, open, root, 0, unbounded, histogram);
  for (let leaves = 1; open.length > 0; leaves++) {
    if (leaves === parameters.maxLeaves) {
      for (const leaf of open) pool.giveBack(leaf.histogram);
      break;
    }
    const [leaf] = open.splice(nextLeaf(open, parameters.growth), 1);
    splitLeaf(ground, open, leaf, leaves + 1 < parameters.maxLeaves);
  }
  return root;
}

/** The sums of all rows, from the slots of one feature. */
function sumsOf({ features }: BinnedMatrix, histogram: Histogram): NodeSums {
  let [gradient, hessian, weight] = [0, 0, 0];
  for (let at = 0; at < (features[0].binCount + 1) * 3; at += 3) {
    gradient += histogram[at];
    hessian += histogram[at + 1];
    weight += histogram[at + 2];
  }
  return { gradient, hessian, weight };
}

function leafOf(
  { parameters }: GrowingGround,
  begin: number,
  end: number,
  sums: NodeSums,
  bounds: ValueBounds,
): Mutable<GrownNode> {
  const value = leafValue(sums.gradient, sums.hessian, parameters.l2, bounds) * parameters.learningRate;
  return { sums, value, begin, end, split: undefined, left: undefined, right: undefined };
}

/** Finds the split of a leaf; the histogram is given back where there is none. */
function openLeaf(
  ground: GrowingGround,
  open: OpenLeaf[],
  node: Mutable<GrownNode>,
  depth: number,
  bounds: ValueBounds,
  histogram: Histogram,
): void {
  const { binned, parameters, monotone, allowed } = ground;
  const { features, offsets } = binned;
  const constrained = monotone.some((direction) => direction !== 0);
  const search = { histogram, features, offsets, node: node.sums, bounds, parameters, monotone, constrained };
  const split = canSplit(node, depth, parameters) ? findSplit(search, allowed) : undefined;
  if (split === undefined) ground.pool.giveBack(histogram);
  else open.push({ node, depth, bounds, histogram, split });
}

function canSplit({ sums }: GrownNode, depth: number, parameters: GradientBoostingParameters): boolean {
  const { maxDepth, minRowsPerLeaf, minHessian } = parameters;
  if (maxDepth > 0 && depth >= maxDepth) return false;
  return sums.weight >= 2 * minRowsPerLeaf && sums.hessian >= 2 * minHessian;
}

/** Which leaf is split next, of equals the one that was opened first. */
function nextLeaf(open: readonly OpenLeaf[], growth: GradientBoostingParameters["growth"]): number {
  let next = 0;
  for (let i = 1; i < open.length; i++) {
    const sooner =
      growth === "leaf-wise" ? open[i].split.gain > open[next].split.gain : open[i].depth < open[next].depth;
    if (sooner) next = i;
  }
  return next;
}

/** @param opens whether the children may be split in their turn. */
function splitLeaf(ground: GrowingGround, open: OpenLeaf[], leaf: OpenLeaf, opens: boolean): void {
  const { node, split, depth } = leaf;
  const { begin, end } = node;
  const middle = ground.builder.part(begin, end, split);
  const [leftBounds, rightBounds] = boundsOfChildren(
    split,
    leaf.bounds,
    ground.monotone[split.feature],
    ground.parameters.l2,
  );
  const left = leafOf(ground, begin, middle, split.left, leftBounds);
  const right = leafOf(ground, middle, end, split.right, rightBounds);
  Object.assign(node, { split, left, right, value: 0 });
  const { parameters, pool } = ground;
  const splittable = [left, right].some((child) => canSplit(child, depth + 1, parameters));
  if (!opens || !splittable) {
    pool.giveBack(leaf.histogram);
    return;
  }
  const leftIsSmaller = middle - begin <= end - middle;
  const built = pool.take();
  ground.builder.build(leftIsSmaller ? begin : middle, leftIsSmaller ? middle : end, built);
  subtractHistogram(leaf.histogram, built);
  openLeaf(ground, open, left, depth + 1, leftBounds, leftIsSmaller ? built : leaf.histogram);
  openLeaf(ground, open, right, depth + 1, rightBounds, leftIsSmaller ? leaf.histogram : built);
}
