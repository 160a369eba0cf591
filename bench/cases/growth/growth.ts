import { median } from "../../processes/measured-process.ts";

/** The numbers of something at which a cost is measured, ascending. */
export type Sizes = readonly [small: number, middle: number, large: number];

/** A cost at the three {@link Sizes}. */
export type Costs = readonly [small: number, middle: number, large: number];

/** Something that costs more, the more there is of something else. */
export interface Growth {
  /** The cost with its unit: `Fitting trees, seconds`. */
  readonly cost: string;
  /** The plural of the things that it grows with: `rows`. */
  readonly of: string;
  readonly sizes: Sizes;
}

/** The costs of several {@link Growth}s, by their names. */
export type CostsOf<Growths> = { readonly [Name in keyof Growths]: Costs };

/** Measures something at each size in turns, several times. Returns the median at each. */
export async function inTurns(
  sizes: Sizes,
  rounds: number,
  measure: (size: number) => number | Promise<number>,
): Promise<Costs> {
  const runs: number[][] = sizes.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, size] of sizes.entries()) runs[index].push(await measure(size));
  }
  const [small, middle, large] = runs.map(median);
  return [small, middle, large];
}

/** Returns the power of the size that a cost grows with: 1 in proportion to it, 0 not at all. */
export function powerOf([small, , large]: Sizes, [little, , much]: Costs): number {
  return Math.log(much / little) / Math.log(large / small);
}
