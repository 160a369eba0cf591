import { DELAY_THRESHOLD_MINUTES } from "../../../flights/delay.ts";
import { calendarParts, minuteOfDay, weekdayOf } from "../../../flights/local-time.ts";
import { type TimeZone, timeZoneOf } from "../../../flights/time-zone.ts";
import { isDelayed, type ScheduledFlight } from "../../../history/outcome.ts";
import type { PastFlight } from "../features/past-flights.ts";

/** The groupings of past flights; month, weekday and hour are those of the scheduled local time. */
export const PAST_GROUPS = ["airline", "destination", "month", "weekday", "hour"] as const;

/** One of {@link PAST_GROUPS}. */
export type PastGroup = (typeof PAST_GROUPS)[number];

/** The keys of each grouping, ascending; cells refer to them by index. */
export interface PastKeys {
  /** ICAO codes of the airlines. */
  readonly airline: readonly string[];
  /** ICAO codes of the destinations. */
  readonly destination: readonly string[];
  /** 1–12. */
  readonly month: readonly number[];
  /** 1 (Monday) – 7. */
  readonly weekday: readonly number[];
  /** 0–23. */
  readonly hour: readonly number[];
}

/** The flights of a key of one grouping and a key of another: the index of each key, the flights, the delayed flights. */
export type PastCell = readonly [first: number, second: number, flights: number, delayed: number];

/** All flights by two groupings. */
export interface PastPair {
  readonly of: readonly [first: PastGroup, second: PastGroup];
  /** The cells that have flights, ascending by first and second index. */
  readonly cells: readonly PastCell[];
}

/** The numbers of past flights and of delayed ones, by every two of the five groupings and by nothing finer. */
export interface PastCounts {
  /** The lateness in minutes over which a flight is delayed. */
  readonly thresholdMinutes: number;
  readonly groups: PastKeys;
  /** Every two of {@link PAST_GROUPS} once, in their order. */
  readonly pairs: readonly PastPair[];
}

/** The keys of the calendar, with flights or without. */
export const CALENDAR_KEYS = { month: upFrom(1, 12), weekday: upFrom(1, 7), hour: upFrom(0, 24) } as const;

/** Every two groupings once. */
export const PAST_PAIRS: readonly PastPair["of"][] = PAST_GROUPS.flatMap((first, index) =>
  PAST_GROUPS.slice(index + 1).map((second) => [first, second] as const),
);

/**
 * Counts past flights and the delayed ones.
 * @param zone of the airport, for months, weekdays and hours; UTC by default
 */
export function countPast(flights: readonly PastFlight[], zone: TimeZone = timeZoneOf()): PastCounts {
  const groups: PastKeys = {
    airline: sortedKeys(flights.map(({ airlineCode }) => airlineCode)),
    destination: sortedKeys(flights.map(({ destination }) => destination)),
    ...CALENDAR_KEYS,
  };
  const indexIn = indexReaders(groups, zone);
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

/** Returns functions that give the index of a flight's key in each grouping. */
function indexReaders(
  { airline, destination }: PastKeys,
  zone: TimeZone,
): Record<PastGroup, (of: ScheduledFlight) => number> {
  const [airlines, destinations] = [airline, destination].map(
    (codes) => new Map(codes.map((code, index) => [code, index])),
  );
  return {
    airline: (flight) => airlines.get(flight.airlineCode) as number,
    destination: (flight) => destinations.get(flight.destination) as number,
    month: ({ scheduled }) => calendarParts(zone.localMinutes(scheduled)).month - 1,
    // The weekdays of local times begin with Sunday, these with Monday.
    weekday: ({ scheduled }) => (weekdayOf(zone.localMinutes(scheduled)) + 6) % 7,
    hour: ({ scheduled }) => Math.floor(minuteOfDay(zone.localMinutes(scheduled)) / 60),
  };
}

/**
 * Counts flights by two groupings.
 * @param first the index of each flight's key in the first grouping
 * @param second the index of each flight's key in the second
 * @param keys the number of keys in the second
 * @param delayed 1 or 0, one per flight
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
