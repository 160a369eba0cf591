import { apportion } from "./apportion.ts";
import type { AirlineProfile, RouteProfile, SyntheticProfile } from "./profile.ts";
import { type Random, shuffled } from "./random.ts";

/** A flight number's place in the timetable: one route at one time of day. */
export interface Line {
  readonly airline: AirlineProfile;
  readonly route: RouteProfile;
  /** Scheduled minute of the day. */
  readonly minuteOfDay: number;
  readonly flightNumber: string;
}

/** A line before it has its number, with its flights in the year. */
interface PlannedLine {
  readonly minuteOfDay: number;
  readonly flights: number;
}

/**
 * Plans the lines of a route in random order: its flights of the year by half-hour of the day as the profile has
 * them, each half-hour with as many lines as its flights need.
 * @param flights flights of the route in the year
 * @param capacity flights that one line can have in the year, at least 1
 * @param minutes weights of the 60 minutes of the hour
 */
export function planLines(
  route: RouteProfile,
  flights: number,
  capacity: number,
  minutes: SyntheticProfile["minutes"],
  random: Random,
): PlannedLine[] {
  const lines: PlannedLine[] = [];
  apportion(route.halfHours, flights, random()).forEach((inHalfHour, halfHour) => {
    const shares = apportion(new Uint8Array(Math.ceil(inHalfHour / capacity)), inHalfHour);
    const first = (halfHour % 2) * 30;
    const linesAt = apportion(minutes.slice(first, first + 30), shares.length, random());
    let line = 0;
    linesAt.forEach((count, minute) => {
      for (let i = 0; i < count; i++)
        lines.push({ minuteOfDay: halfHour * 30 + minute, flights: shares[line++] });
    });
  });
  return shuffled(lines, random);
}

/** Returns a function that numbers the lines of each airline code from 100 to 9999, then over again. */
export function numberLines(): (airlineCode: string) => string {
  const taken = new Map<string, number>();
  return (airlineCode) => {
    const count = taken.get(airlineCode) ?? 0;
    taken.set(airlineCode, count + 1);
    return String(100 + (count % 9900));
  };
}
