import { DELAY_THRESHOLD_MINUTES } from "../../../flights/delay.ts";
import { calendarParts, minuteOfDay, weekdayOf } from "../../../flights/local-time.ts";
import { isDelayed, type ScheduledFlight } from "../../../history/outcome.ts";
import type { PastFlight } from "../features/past-flights.ts";

/** What past flights are grouped by; month, weekday and hour are those of the scheduled time. */
export const PAST_GROUPS = ["airline", "destination", "month", "weekday", "hour"] as const;

/** One of {@link PAST_GROUPS}. */
export type PastGroup = (typeof PAST_GROUPS)[number];

/** The keys of each group, ascending; a cell names them by their index. */
export interface PastKeys {
  /** ICAO codes of the airlines that flew. */
  readonly airline: readonly string[];
  /** ICAO codes of the destinations that were flown to. */
  readonly destination: readonly string[];
  /** 1–12. */
  readonly month: readonly number[];
  /** 1 (Monday) – 7. */
  readonly weekday: readonly number[];
  /** 0–23. */
  readonly hour: readonly number[];
}

/** The flights of a key of one group and a key of another: the indices of both, how many flew, how many were delayed. */
export type PastCell = readonly [first: number, second: number, flights: number, delayed: number];

/** All flights by two groups. */
export interface PastPair {
  readonly of: readonly [first: PastGroup, second: PastGroup];
  /** Those with flights, ascending by first and second index. */
  readonly cells: readonly PastCell[];
}

/** How many past flights there were and how many were delayed, by every two of five groups and by nothing finer. */
export interface PastCounts {
  /** Minutes of lateness over which a flight counts as delayed. */
  readonly thresholdMinutes: number;
  readonly groups: PastKeys;
  /** Each two of {@link PAST_GROUPS} once, in their order. */
  readonly pairs: readonly PastPair[];
}

/** The keys of the calendar, whether there were flights or not. */
export const CALENDAR_KEYS = { month: upFrom(1, 12), weekday: upFrom(1, 7), hour: upFrom(0, 24) } as const;

/** Each two of the groups once. */
export const PAST_PAIRS: readonly PastPair["of"][] = PAST_GROUPS.flatMap((first, index) =>
  PAST_GROUPS.slice(index + 1).map((second) => [first, second] as const),
);

/** Counts past flights, and the delayed among them. */
export function countPast(flights: readonly PastFlight[]): PastCounts {
  const groups: PastKeys = {
    airline: sortedKeys(flights.map(({ airlineCode }) => airlineCode)),
    destination: sortedKeys(flights.map(({ destination }) => destination)),
    ...CALENDAR_KEYS,
  };
  const indexIn = indexReaders(groups);
  const indices = Object.fromEntries(
    PAST_GROUPS.map((group) => [group, Uint32Array.from(flights, indexIn[group])]),
  ) as Record<PastGroup, Uint32Array>;
  const delayed = Uint8Array.from(flights, (flight) => (isDelayed(flight) ? 1 : 0));
  const pairs = PAST_PAIRS.map((of) => {
    const [first, second] = [indices[of[0]], indices[of[1]]];
    return { of, cells: cellsOf(first, second, groups[of[1]].length, delayed) };
  });
  return { thresholdMinutes: DELAY_THRESHOLD_MINUTES, groups, pairs };
}

/** The index of a flight's key in each group. */
function indexReaders({
  airline,
  destination,
}: PastKeys): Record<PastGroup, (of: ScheduledFlight) => number> {
  const [airlines, destinations] = [airline, destination].map(
    (codes) => new Map(codes.map((code, index) => [code, index])),
  );
  return {
    airline: (flight) => airlines.get(flight.airlineCode) as number,
    destination: (flight) => destinations.get(flight.destination) as number,
    month: ({ scheduled }) => calendarParts(scheduled).month - 1,
    // From Monday on; local times have it from Sunday on.
    weekday: ({ scheduled }) => (weekdayOf(scheduled) + 6) % 7,
    hour: ({ scheduled }) => Math.floor(minuteOfDay(scheduled) / 60),
  };
}

/**
 * @param first the index of each flight's key in one group
 * @param second the same in the other
 * @param keys how many there are in the other
 * @param delayed 1 or 0, one a flight
 */
function cellsOf(first: Uint32Array, second: Uint32Array, keys: number, delayed: Uint8Array): PastCell[] {
  const counts = new Map<number, { flights: number; delayed: number }>();
  for (let row = 0; row < first.length; row++) {
    const cell = first[row] * keys + second[row];
    const count = counts.get(cell) ?? { flights: 0, delayed: 0 };
    counts.set(cell, { flights: count.flights + 1, delayed: count.delayed + delayed[row] });
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([cell, count]) => [Math.floor(cell / keys), cell % keys, count.flights, count.delayed]);
}

function sortedKeys(codes: readonly string[]): string[] {
  return [...new Set(codes)].sort();
}

function upFrom(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
