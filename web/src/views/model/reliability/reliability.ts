import type { BackTested } from "../evaluated/back-test.ts";

/** A bin of a reliability curve: the flights with about the same forecast. */
export type ReliabilityBin = NonNullable<BackTested["reliability"]>[number];

/** The bin whose mean forecast is nearest to a probability; undefined where there are none. */
export function nearestBin(bins: readonly ReliabilityBin[], probability: number): ReliabilityBin | undefined {
  return bins.reduce<ReliabilityBin | undefined>(
    (nearest, bin) =>
      nearest === undefined || Math.abs(bin.forecast - probability) < Math.abs(nearest.forecast - probability)
        ? bin
        : nearest,
    undefined,
  );
}

/** The most flights of a bin of any curve: dots of all curves are drawn to one scale. */
export function mostFlights(curves: readonly (readonly ReliabilityBin[])[]): number {
  return Math.max(1, ...curves.flat().map(({ flights }) => flights));
}
