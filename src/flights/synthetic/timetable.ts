import { apportion } from "./apportion.ts";
import { type Line, numberLines, planLines, planSeasons } from "./lines.ts";
import type { SyntheticProfile } from "./profile.ts";
import type { Random } from "./random.ts";
import {
  departureMinutes,
  flyingDays,
  MINUTES_PER_DAY,
  shownMinute,
  type YearCalendar,
} from "./year-calendar.ts";

/** A year's departures in the order of their scheduled times; `line` and `minute` have one element for each flight. */
export interface Timetable {
  readonly lines: readonly Line[];
  /** Index into `lines`. */
  readonly line: Uint32Array;
  /** Scheduled minute of the year, of local time. */
  readonly minute: Int32Array;
}

/**
 * Generates a timetable of exactly `rows` flights with the profile's routes, months, weekdays and times of day:
 * lines that fly most days of a stretch of the year, at one time and under one number.
 */
export function generateTimetable(
  profile: SyntheticProfile,
  rows: number,
  calendar: YearCalendar,
  random: Random,
): Timetable {
  const routes = profile.airlines.flatMap((airline) => airline.routes.map((route) => ({ airline, route })));
  const flightsOf = apportion(
    routes.flatMap(({ route }) => route.months),
    rows,
  );
  const nextNumber = numberLines();
  const lines: Line[] = [];
  const line = new Uint32Array(rows);
  const minute = new Int32Array(rows);
  let filled = 0;
  for (const [index, { airline, route }] of routes.entries()) {
    const months = flyingDays(airline.weekdays, calendar);
    const monthFlights = flightsOf.subarray(index * 12, index * 12 + 12);
    const planned = planLines(
      route,
      sum(monthFlights),
      sum(months.map((m) => m.capacity)),
      profile.minutes,
      random,
    );
    const plan = planSeasons(
      planned.map(({ flights }) => flights),
      monthFlights,
      months.map(({ capacity }) => capacity),
    );
    for (const [l, { minuteOfDay }] of planned.entries()) {
      for (const departure of departureMinutes(plan[l], minuteOfDay, months, random)) {
        line[filled] = lines.length;
        minute[filled++] = shownMinute(departure, calendar);
      }
      lines.push({ airline, route, minuteOfDay, flightNumber: nextNumber(route.airlineCode) });
    }
  }
  return { lines, ...chronological(line, minute, calendar.monthOfDay.length * MINUTES_PER_DAY) };
}

/** Sorts flights by minute of the year, keeping the order within a minute (counting sort). */
function chronological(
  line: Uint32Array,
  minute: Int32Array,
  minutesInYear: number,
): Pick<Timetable, "line" | "minute"> {
  const next = new Uint32Array(minutesInYear + 1);
  for (const m of minute) next[m + 1]++;
  for (let m = 1; m < next.length; m++) next[m] += next[m - 1];
  const sorted = { line: new Uint32Array(line.length), minute: new Int32Array(minute.length) };
  for (let flight = 0; flight < line.length; flight++) {
    const place = next[minute[flight]]++;
    sorted.line[place] = line[flight];
    sorted.minute[place] = minute[flight];
  }
  return sorted;
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const n of numbers) total += n;
  return total;
}
