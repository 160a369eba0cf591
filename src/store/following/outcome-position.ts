import { MAX_AHEAD_MINUTES, MAX_EARLY_MINUTES } from "../../history/outcome.ts";
import { HISTORY_DAYS, type OutcomeWindow } from "../storage.ts";

const DAY = 24 * 60;

/** A day is confirmed by outcomes or legs of that many days, itself included, within that many. */
export const [CONFIRMING_DAYS, CONFIRMING_SPAN] = [7, 28];

/** The number of records that are handed over at once. */
export const BATCH = 5_000;

/** The number up to which outcomes ahead of the clock are counted: where the clock is far behind, all of them are. */
export const MAX_AHEAD_COUNT = 10_000;

/** The minutes by which the clock may be put back before what is after it is looked for. */
const CLOCK_STEP = 1;

/** How far a process has followed an airport's outcomes and legs: those of a period, with all changes up to a sequence number. */
export interface OutcomePosition extends OutcomeWindow {
  /** The last sequence number that was handed over. */
  readonly sequence: number;
}

/** The position before anything has been handed over. */
export const NOTHING: OutcomePosition = { sequence: 0, from: 0, until: 0 };

/** The stored outcomes of flights that are scheduled after the window. */
export interface Ahead {
  /** The scheduled time of the first flight, an instant in minutes; Infinity without any. */
  readonly first: number;
  /** Their number, counted up to {@link MAX_AHEAD_COUNT}. */
  readonly outcomes: number;
}

/** No outcome ahead of the clock. */
export const NONE_AHEAD: Ahead = { first: Infinity, outcomes: 0 };

/** The instants from which, inclusive, and until which, exclusive, flights are scheduled, in minutes. */
export type Period = readonly [from: number, until: number];

/** Returns the instant from which on no flight can be scheduled whose outcome is known now, in minutes. */
export function latestScheduled(now: number): number {
  return now + MAX_AHEAD_MINUTES + MAX_EARLY_MINUTES;
}

/**
 * Returns the period whose outcomes are in a history.
 * @param day the last confirmed day, days since 1970-01-01; undefined without one
 * @param until the end of the period, by the clock
 */
export function windowUpTo(day: number | undefined, until: number): OutcomeWindow {
  return { from: day === undefined ? 0 : Math.max(0, (day - HISTORY_DAYS) * DAY), until };
}

/** Whether the clock has made a difference: the time of an outcome has come, or the clock has been put back before one. */
export function isDue(position: OutcomePosition, ahead: Ahead, now: number): boolean {
  const until = latestScheduled(now);
  return until > ahead.first || until < position.until - CLOCK_STEP;
}

/**
 * Returns the periods whose outcomes are missing in a history that had those of a position.
 * @returns `changed`: of which those that have changed since; `whole`: of which all, since they were outside its window
 */
export function missingOutcomes(
  before: OutcomePosition,
  { from, until }: OutcomeWindow,
): { readonly changed: Period | undefined; readonly whole: readonly Period[] } {
  const common: Period = [Math.max(from, before.from), Math.min(until, before.until)];
  const whole: Period[] = [
    [from, Math.min(before.from, until)],
    [Math.max(before.until, from), until],
  ];
  return {
    changed: common[0] < common[1] ? common : undefined,
    whole: whole.filter(([start, end]) => start < end),
  };
}

/** Returns the same of legs, which the history has from the beginning of its window on. */
export function missingLegs(
  before: OutcomePosition,
  { from }: OutcomeWindow,
): { readonly changed: Period | undefined; readonly whole: readonly Period[] } {
  if (before.until === 0) return { changed: undefined, whole: [[from, Infinity]] };
  const whole: readonly Period[] = from < before.from ? [[from, before.from]] : [];
  return { changed: [Math.max(from, before.from), Infinity], whole };
}

/** Whether a window leaves out what a position has. */
export function isNarrower(window: OutcomeWindow, before: OutcomePosition): boolean {
  return window.from > before.from || window.until < before.until;
}
