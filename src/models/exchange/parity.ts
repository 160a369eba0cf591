import { MAX_FLOAT32, nextFloat32 } from "../../learn/numerics/float32.ts";
import { MersenneTwister } from "../../learn/random/mersenne-twister.ts";
import type { PortableColumn } from "./columns.ts";
import type { PortableModel } from "./portable-model.ts";
import { isCategorySplit, isLeaf, type PortableNode } from "./portable-trees.ts";

/** The number of inputs in a parity file. */
export const PARITY_ROWS = 1_000;

/** One in so many values of a parity file is missing. */
const MISSING_EVERY = 8;

/** The seed of the inputs: they are the same for the same model. */
const SEED = 2017;

/**
 * Returns inputs of a model that reach each side of its splits: at a threshold, at the float32 over one, and between two of them;
 * every category and an unknown one; and missing values.
 */
export function parityRows(model: PortableModel, count = PARITY_ROWS): Float32Array[] {
  const random = MersenneTwister.seeded(SEED);
  const thresholds = thresholdsOf(model);
  const draws = model.columns.map((column, feature) => drawFrom(column, thresholds[feature], random));
  return Array.from({ length: count }, () => Float32Array.from(draws, (draw) => draw()));
}

/** Returns a function that draws a value of a column. */
function drawFrom(
  { type, codes = {} }: PortableColumn,
  thresholds: readonly number[],
  random: MersenneTwister,
): () => number {
  if (type === "indicator") return () => random.nextUpTo(1);
  const known = Object.values(codes);
  const codesAndUnknown = [...known, Math.max(-1, ...known) + 1];
  const anyOf = (values: readonly number[]) => values[random.nextUpTo(values.length - 1)] ?? 0;
  return () => {
    if (random.nextUpTo(MISSING_EVERY - 1) === 0) return Number.NaN;
    if (type === "category") return anyOf(codesAndUnknown);
    const [first, second] = [anyOf(thresholds), anyOf(thresholds)];
    return [first, nextFloat32(first), (first + second) / 2][random.nextUpTo(2)];
  };
}

/** Returns the thresholds of each feature but those that only separate missing values from all others. */
function thresholdsOf({ columns, trees, location }: PortableModel): number[][] {
  const found = columns.map(() => new Set<number>());
  const collect = (node: PortableNode): void => {
    if (isLeaf(node)) return;
    if (!isCategorySplit(node) && node.threshold < MAX_FLOAT32) found[node.feature].add(node.threshold);
    collect(node.yes);
    collect(node.no);
  };
  for (const tree of [...trees.trees, ...(location?.trees ?? [])]) collect(tree);
  return found.map((values) => (values.size === 0 ? [0, 1] : [...values]));
}
