import { apportion } from "./apportion.ts";
import type { AirlineProfile, RouteProfile, SyntheticProfile } from "./profile.ts";
import { type Random, shuffled } from "./random.ts";

/** A flight number of the timetable: one route at one time of day. */
export interface Line {
  readonly airline: AirlineProfile;
  readonly route: RouteProfile;
  /** Scheduled minute of the day. */
  readonly minuteOfDay: number;
  readonly flightNumber: string;
}

/** A line without its number, with its flights in the year. */
interface PlannedLine {
  readonly minuteOfDay: number;
  readonly flights: number;
}

/**
 * Plans the lines of a route in random order: the flights of the year by half-hour of the day as in the profile, each
 * half-hour with as many lines as its flights need.
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

/**
 * Distributes a route's flights of each month to its lines so that a line flies as often as it can in one part of the
 * year rather than now and then all year. In each month a line first takes the flights for which later months have no
 * room, then line after line those that are left, up to the month's capacity.
 * @param lineFlights flights of each line in the year
 * @param monthFlights flights of the route in each month; their sum is that of the lines'
 * @param capacity flights that a line may have in each month; exceeded only if there is no other way
 * @returns for each line its flights in each month
 */
export function planSeasons(
  lineFlights: readonly number[],
  monthFlights: Int32Array,
  capacity: readonly number[],
): Int32Array[] {
  const left = lineFlights.slice();
  const plan = lineFlights.map(() => new Int32Array(12));
  let room = capacity.reduce((sum, flights) => sum + flights, 0);
  for (let month = 0; month < 12; month++) {
    let need = monthFlights[month];
    const takeUpTo = (limitOf: (line: number) => number) => {
      for (let line = 0; line < left.length && need > 0; line++) {
        const taken = Math.max(0, Math.min(left[line], need, limitOf(line)));
        plan[line][month] += taken;
        left[line] -= taken;
        need -= taken;
      }
    };
    room -= capacity[month];
    takeUpTo((line) => left[line] - room);
    takeUpTo((line) => capacity[month] - plan[line][month]);
    takeUpTo(() => Number.POSITIVE_INFINITY);
  }
  return plan;
}
