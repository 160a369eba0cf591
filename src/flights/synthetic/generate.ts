import { DEFAULT_TIME_ZONE, type TimeZone, timeZoneOf } from "../time-zone.ts";
import { rankLateness } from "./lateness.ts";
import { latentScores } from "./latent-score.ts";
import type { SyntheticProfile } from "./profile.ts";
import type { Random } from "./random.ts";
import { generateTimetable, type Timetable } from "./timetable.ts";
import { MINUTES_PER_DAY, yearCalendar } from "./year-calendar.ts";

/** A year of synthetic flights, in the order of their scheduled times. */
export interface SyntheticFlights extends Timetable {
  readonly profile: SyntheticProfile;
  /** 1 January 00:00 of the year in local minutes since 1970. */
  readonly start: number;
  /** The time zone of the airport. */
  readonly zone: TimeZone;
  /** Operated minus scheduled instant in whole minutes, one for each flight. */
  readonly lateness: Int32Array;
  /** Operated minute of the year, of local time, one for each flight. */
  readonly operated: Int32Array;
}

/**
 * Generates a year of flights from a profile: a timetable; a latent score for each flight, which bad days and hours
 * share between flights; and the lateness by the rank of that score, so that each airline's rate of delay in each month
 * is the profile's, as near as whole flights allow.
 * @param options.rows the number of flights, from 0
 * @param options.year 1970 to 9998
 * @param random the same stream gives the same flights
 */
export function generateFlights(
  profile: SyntheticProfile,
  options: { readonly rows: number; readonly year: number },
  random: Random,
): SyntheticFlights {
  const zone = timeZoneOf(profile.timeZone ?? DEFAULT_TIME_ZONE);
  const calendar = yearCalendar(options.year, zone);
  const timetable = generateTimetable(profile, options.rows, calendar, random);
  const scores = latentScores(timetable, profile.effects, random);
  const cells = cellsByAirlineAndMonth(timetable, profile, calendar.monthOfDay);
  const lateness = rankLateness(scores, cells, delayRates(profile), profile.lateness, random);
  // No flight leaves early into the year before.
  const within = lateness.map((minutes, flight) => Math.max(minutes, -timetable.minute[flight]));
  const { start } = calendar;
  const operated = timetable.minute.map((scheduled, flight) => {
    const [instant] = zone.instantsOf(start + scheduled);
    return zone.localMinutes(instant + within[flight]) - start;
  });
  return { ...timetable, profile, start, zone, lateness: within, operated };
}

/** Returns for each flight its airline's index × 12 + its scheduled month. */
function cellsByAirlineAndMonth(
  { lines, line, minute }: Timetable,
  profile: SyntheticProfile,
  monthOfDay: Uint8Array,
): Uint32Array {
  const airlineOfLine = lines.map(({ airline }) => profile.airlines.indexOf(airline));
  return line.map(
    (l, flight) => airlineOfLine[l] * 12 + monthOfDay[Math.floor(minute[flight] / MINUTES_PER_DAY)],
  );
}

/** Returns the rate of delay of each airline in each month; 0 if it has no flights. */
function delayRates(profile: SyntheticProfile): number[] {
  return profile.airlines.flatMap(({ delayed, routes }) =>
    delayed.map((count, month) => {
      const flights = routes.reduce((sum, { months }) => sum + months[month], 0);
      return flights > 0 ? Math.min(1, count / flights) : 0;
    }),
  );
}
