import { DELAY_THRESHOLD_MINUTES } from "../../../flights/delay.ts";
import { calendarParts, minuteOfDay, weekdayOf } from "../../../flights/local-time.ts";
import { type TimeZone, timeZoneOf } from "../../../flights/time-zone.ts";
import { isDelayed } from "../../../history/outcome.ts";
import type { PastFlights } from "../features/past-flights.ts";

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
export function countPast(flights: PastFlights, zone: TimeZone = timeZoneOf()): PastCounts {
  const { columns } = flights;
  const { scheduled, operated } = columns;
  const airlines = keysOf(columns.airlines, columns.airline);
  const destinations = keysOf(columns.destinations, columns.destination);
  const groups: PastKeys = { airline: airlines.keys, destination: destinations.keys, ...CALENDAR_KEYS };
  const local = scheduled.map((time) => zone.localMinutes(time));
  const indices: Record<PastGroup, Uint32Array> = {
    airline: Uint32Array.from(columns.airline, (code) => airlines.indexOf[code]),
    destination: Uint32Array.from(columns.destination, (code) => destinations.indexOf[code]),
    month: Uint32Array.from(local, (time) => calendarParts(time).month - 1),
    // The weekdays of local times begin with Sunday, these with Monday.
    weekday: Uint32Array.from(local, (time) => (weekdayOf(time) + 6) % 7),
    hour: Uint32Array.from(local, (time) => Math.floor(minuteOfDay(time) / 60)),
  };
  const delayed = Uint8Array.from(scheduled, (time, index) =>
    isDelayed({ scheduled: time, operated: operated[index] }) ? 1 : 0,
  );
  const pairs = PAST_PAIRS.map((of) => {
    const [first, second] = [indices[of[0]], indices[of[1]]];
    return { of, cells: cellsOf(first, second, groups[of[1]].length, delayed) };
  });
  return { thresholdMinutes: DELAY_THRESHOLD_MINUTES, groups, pairs };
}

/** Returns the names that flights have, sorted, and the index there of each code. */
function keysOf(names: readonly string[], codes: Uint16Array): { keys: string[]; indexOf: number[] } {
  const seen = new Uint8Array(names.length);
  for (let index = 0; index < codes.length; index++) seen[codes[index]] = 1;
  const keys = names.filter((_, code) => seen[code] === 1).sort();
  const places = new Map(keys.map((name, place) => [name, place]));
  return { keys, indexOf: names.map((name) => places.get(name) ?? -1) };
}

/**
 * Counts flights by two groupings.
 * @param first the index of each flight's key in the first grouping
 * @param second the index of each flight's key in the second
 * @param keys the number of keys in the second
 * @param delayed 1 or 0, one per flight
 */
function cellsOf(first: Uint32Array, second: Uint32Array, keys: number, delayed: Uint8Array): PastCell[] {
  const numbers = new Map<number, number>();
  const counts: number[] = [];
  for (let row = 0; row < first.length; row++) {
    const cell = first[row] * keys + second[row];
    let number = numbers.get(cell);
    if (number === undefined) {
      number = counts.length;
      numbers.set(cell, number);
      counts.push(0, 0);
    }
    counts[number]++;
    counts[number + 1] += delayed[row];
  }
  return [...numbers]
    .sort(([a], [b]) => a - b)
    .map(([cell, number]) => [Math.floor(cell / keys), cell % keys, counts[number], counts[number + 1]]);
}

function upFrom(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
