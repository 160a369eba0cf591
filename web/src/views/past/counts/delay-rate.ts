import { wilsonInterval } from "../../../../../src/learn/metrics/wilson-interval.ts";
import type { Count } from "./count-bars.ts";

/** Flights from which on a rate says something. */
const ENOUGH_FLIGHTS = 30;

/** A share of delayed flights with its 95 % interval, each 0 to 1. */
interface DelayRate {
  readonly rate: number;
  readonly lower: number;
  readonly upper: number;
}

/** How a rate stands to an average: clearly over or under it, or so near that it may be chance. */
export type Standing = "over" | "under" | "near";

/** The share of flights that were delayed; undefined where there were no flights. */
export function delayRateOf({ flights, delayed }: Count): DelayRate | undefined {
  if (flights === 0) return undefined;
  const rate = delayed / flights;
  return { rate, ...wilsonInterval(rate, flights) };
}

/** How a rate stands to an average: over or under where its interval does not hold the average. */
export function standingOf({ lower, upper }: DelayRate, average: number): Standing {
  if (lower > average) return "over";
  return upper < average ? "under" : "near";
}

/**
 * Where the scale of bars ends: at a whole tenth over the average and the intervals of all with flights enough to say
 * something. A single flight would else stretch it to 100 % and flatten the others; what is longer is cut.
 */
export function scaleOf(counts: readonly Count[], average: number): number {
  const enough = counts.filter(isEnough);
  const ends = (enough.length > 0 ? enough : counts).map((count) => delayRateOf(count)?.upper ?? 0);
  const tenths = Math.ceil(10 * Math.max(average, ...ends) - 1e-9);
  return Math.min(10, Math.max(1, tenths)) / 10;
}

/** Whether there were flights enough for a rate to say something. */
export function isEnough({ flights }: Count): boolean {
  return flights >= ENOUGH_FLIGHTS;
}
