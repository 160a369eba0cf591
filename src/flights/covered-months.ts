import { calendarParts } from "./local-time.ts";
import { type TimeZone, timeZoneOf } from "./time-zone.ts";

const MINUTES_OF_DAY = 24 * 60;
const DAYS_OF_YEAR = 365;

/** A month with flights on a smaller share of its usual days is not covered by the data. */
const MIN_SHARE_OF_DAYS = 0.8;

/** A calendar month, such as July 2014. */
export interface CalendarMonth {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
}

/** The flights of a calendar month. */
export interface MonthOfFlights extends CalendarMonth {
  readonly flights: number;
  /** The number of its days that have flights. */
  readonly daysWithFlights: number;
  readonly days: number;
}

/** Returns the months since January of the year 0: neighbouring months differ by 1. */
export function monthIndex({ year, month }: CalendarMonth): number {
  return year * 12 + month - 1;
}

/** Returns the month of a {@link monthIndex}. */
export function monthAt(index: number): CalendarMonth {
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

/** Writes a month as `2014-07`. */
export function monthText({ year, month }: CalendarMonth): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
}

/** Returns the month of an instant on a clock. */
export function monthOf(instant: number, zone: TimeZone): CalendarMonth {
  const { year, month } = calendarParts(zone.localMinutes(instant));
  return { year, month };
}

/** Returns the first instant of a month on a clock. */
export function startOfMonth({ year, month }: CalendarMonth, zone: TimeZone): number {
  return zone.firstInstantFrom(Date.UTC(year, month - 1) / 60_000);
}

/** The months of some flights. */
export class CoveredMonths {
  /** The months that have flights, in order. */
  readonly months: readonly MonthOfFlights[];
  /** The share of the days of a month that usually have flights: all for most airports, fewer for a small one. */
  readonly #usualShare: number;
  readonly #spanDays: number;

  /**
   * @param scheduled times of flights, ascending, at least one
   * @param zone of the clock that months and days are of
   */
  constructor(scheduled: Float64Array, zone: TimeZone = timeZoneOf()) {
    this.months = monthsIn(scheduled, zone);
    this.#usualShare = usualShareOf(this.months);
    const [first, last] = [scheduled[0], scheduled[scheduled.length - 1]].map((instant) =>
      Math.floor(zone.localMinutes(instant) / MINUTES_OF_DAY),
    );
    this.#spanDays = last - first + 1;
  }

  /** Whether a month is full or nearly so: it has flights on at least 80 % of the days that usually have some. */
  isCovered({ daysWithFlights, days }: MonthOfFlights): boolean {
    return daysWithFlights >= MIN_SHARE_OF_DAYS * this.#usualShare * days;
  }

  /** Whether a month has flights on few days or on one only, as where a stray row is of a later year. */
  isStray({ daysWithFlights, days }: MonthOfFlights): boolean {
    return daysWithFlights < 0.1 * this.#usualShare * days;
  }

  /** Whether the flights before a month are of at least a number of days that usually have some. */
  hasDaysBefore({ year, month }: CalendarMonth, days: number): boolean {
    const before = this.months.filter((other) => monthIndex(other) < monthIndex({ year, month }));
    const sum = before.reduce((total, { daysWithFlights }) => total + daysWithFlights, 0);
    return sum > 0 && sum >= days * this.#usualShare;
  }

  /**
   * Whether the flights cover two full years: from the first day to the last are at least 730 days, and every month of the
   * year has flights on at least 80 % of the usual days of two years.
   */
  coverTwoYears(): boolean {
    if (this.#spanDays < 2 * DAYS_OF_YEAR) return false;
    const months = Map.groupBy(this.months, ({ month }) => month);
    return (
      months.size === 12 &&
      [...months.values()].every((ofMonth) => {
        const flown = ofMonth.reduce((sum, { daysWithFlights }) => sum + daysWithFlights, 0);
        const days = Math.min(...ofMonth.map(({ days }) => days));
        return flown >= 2 * MIN_SHARE_OF_DAYS * this.#usualShare * days;
      })
    );
  }
}

function monthsIn(scheduled: Float64Array, zone: TimeZone): MonthOfFlights[] {
  const months = new Map<number, { flights: number; daysWithFlights: number }>();
  let lastDay = Number.NaN;
  let count = { flights: 0, daysWithFlights: 0 };
  for (const instant of scheduled) {
    const local = zone.localMinutes(instant);
    const day = Math.floor(local / MINUTES_OF_DAY);
    if (day !== lastDay) {
      const index = monthIndex(calendarParts(local));
      count = months.get(index) ?? { flights: 0, daysWithFlights: 0 };
      months.set(index, count);
      count.daysWithFlights++;
      lastDay = day;
    }
    count.flights++;
  }
  return Array.from(months, ([index, counts]) => {
    const month = monthAt(index);
    return { ...month, ...counts, days: new Date(Date.UTC(month.year, month.month, 0)).getUTCDate() };
  });
}

/** Returns the share of days with flights of the month that the median flight is in, sorted by that share. */
function usualShareOf(months: readonly MonthOfFlights[]): number {
  const share = ({ daysWithFlights, days }: MonthOfFlights) => daysWithFlights / days;
  const sorted = months.toSorted((a, b) => share(a) - share(b));
  const half = sorted.reduce((sum, { flights }) => sum + flights, 0) / 2;
  let index = 0;
  for (let flights = sorted[0].flights; flights < half; flights += sorted[index].flights) index++;
  return share(sorted[index]);
}
