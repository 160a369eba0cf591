import type { BackTested } from "../evaluated/back-test.ts";

/** A bin of a reliability curve: the flights with about the same forecast. */
export type ReliabilityBin = NonNullable<BackTested["reliability"]>[number];

/** Returns the bin whose mean forecast is nearest to a probability; undefined if there is no bin. */
export function nearestBin(bins: readonly ReliabilityBin[], probability: number): ReliabilityBin | undefined {
  return bins.reduce<ReliabilityBin | undefined>(
    (nearest, bin) =>
      nearest === undefined || Math.abs(bin.forecast - probability) < Math.abs(nearest.forecast - probability)
        ? bin
        : nearest,
    undefined,
  );
}

/** Returns the flights of the largest bin of all curves, 1 at least: their dots share one scale. */
export function mostFlights(curves: readonly (readonly ReliabilityBin[])[]): number {
  return Math.max(1, ...curves.flat().map(({ flights }) => flights));
}
