import { wilsonInterval } from "../../../../../src/learn/metrics/wilson-interval.ts";
import type { Count } from "./count-bars.ts";

/** The number of flights below which a rate is mostly chance. */
const MIN_FLIGHTS = 30;

/** A share of delayed flights with its 95 % interval, each 0 to 1. */
interface DelayRate {
  readonly rate: number;
  readonly lower: number;
  readonly upper: number;
}

/** A rate compared with an average: clearly over or under it, or so near that the difference may be chance. */
export type Standing = "over" | "under" | "near";

/** Computes the share of delayed flights; undefined if there are no flights. */
export function delayRateOf({ flights, delayed }: Count): DelayRate | undefined {
  if (flights === 0) return undefined;
  const rate = delayed / flights;
  return { rate, ...wilsonInterval(rate, flights) };
}

/** Compares a rate with an average: it is over or under where its interval does not contain the average. */
export function standingOf({ lower, upper }: DelayRate, average: number): Standing {
  if (lower > average) return "over";
  return upper < average ? "under" : "near";
}

/**
 * Returns the end of the scale of bars: a whole tenth above the average and the intervals of all bars with enough
 * flights. With the others, a single flight would stretch the scale to 100 %; longer bars are cut.
 */
export function scaleOf(counts: readonly Count[], average: number): number {
  const enough = counts.filter(isEnough);
  const ends = (enough.length > 0 ? enough : counts).map((count) => delayRateOf(count)?.upper ?? 0);
  const tenths = Math.ceil(10 * Math.max(average, ...ends) - 1e-9);
  return Math.min(10, Math.max(1, tenths)) / 10;
}

/** Whether there are enough flights for a rate to be meaningful. */
export function isEnough({ flights }: Count): boolean {
  return flights >= MIN_FLIGHTS;
}
