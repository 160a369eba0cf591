import { minuteOfDay } from "../flights/local-time.ts";
import type { TimeZone } from "../flights/time-zone.ts";
import type { Aircraft } from "./aircraft.ts";
import type { Departures } from "./departures.ts";
import type { SettledEvents } from "./event-series.ts";
import type { GroupReading } from "./group-history.ts";
import type { ScheduledFlight } from "./outcome.ts";

/**
 * The groups that a flight belongs to, from all flights of the airport to those most like it. A route is an airline to a
 * destination; `slot`, as artefacts name it, is the half-hour bucket of a route: its flights in one half hour of the day.
 */
export const GROUPS = ["airport", "airline", "destination", "route", "slot"] as const;

/** One of {@link GROUPS}. */
export type Group = (typeof GROUPS)[number];

/** The length of the half hours of the day that group flights of a route, in minutes. */
const BUCKET_MINUTES = 30;

/** The half hours of a day. */
export const BUCKETS_OF_DAY = (24 * 60) / BUCKET_MINUTES;

/** Returns the half hour of the local day of a scheduled time, an instant in minutes: 0 to 47. */
export function bucketOf(scheduled: number, zone: TimeZone): number {
  return Math.floor(minuteOfDay(zone.localMinutes(scheduled)) / BUCKET_MINUTES);
}

/** The outcomes of one group as forecasts read them: see `GroupHistory`. */
export interface GroupOutcomes {
  readonly known: { readonly settled: SettledEvents };
  readonly departed: { readonly settled: SettledEvents };
  readonly departedDelayed: { readonly settled: SettledEvents };
  lastRead: GroupReading | undefined;
}

/** The groups of one flight; undefined for a group without a known flight. */
export type OutcomesByGroup = { readonly [G in Group]: GroupOutcomes | undefined };

/** The groups of the flights of a route, as they are now. */
export interface RouteOutcomes extends Omit<OutcomesByGroup, "slot"> {
  /** Returns the group of a scheduled time, an instant in minutes. */
  slotAt(scheduled: number): GroupOutcomes | undefined;
}

/** The outcomes of an airport's flights as a forecast reads them: a `History`, or outcomes that threads share. */
export interface KnownOutcomes {
  /** The number of flights with a known outcome. */
  readonly size: number;
  /** The time at which the first outcome became known, an instant in minutes; Infinity if there is none. */
  readonly from: number;
  /** Of arrivals: when flights left the airports that they are from, arrived or not. */
  readonly departures: Departures;
  /** The aircraft: the legs by which they get to the airport, and their departures from there. */
  readonly aircraft: Aircraft;
  /** Returns the time at which the last outcome by a moment became known, an instant in minutes; -Infinity if there is none. */
  toAt(moment: number): number;
  /** Returns the groups of the flights of a route. @internal */
  routeOf(route: Pick<ScheduledFlight, "airlineCode" | "destination">): RouteOutcomes;
  /** Returns when a flight left, an instant in minutes, of several of the same time the first; undefined where that is not known. */
  departureOf(flight: ScheduledFlight): number | undefined;
}
