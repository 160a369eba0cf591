import { calendarParts } from "../../flights/local-time.ts";
import { type TimeZone, timeZoneOf } from "../../flights/time-zone.ts";
import { refuse } from "../../learn/check-arguments.ts";

/** A month to forecast. */
export interface Month {
  /** 1 to 12. */
  readonly number: number;
  /** Its first instant, in minutes. */
  readonly from: number;
  /** The first instant of the next month, in minutes. */
  readonly to: number;
}

/**
 * Returns the months to forecast, of the year of the last flight.
 * @param scheduled times of flights, ascending, at least one
 * @param from the first month, 1 to 12
 * @param to the last month, 1 to 12
 * @param zone of the airport
 * @throws PuntualError `invalid-argument` if a month has no flights, or no flight precedes the first
 */
export function monthsToForecast(
  scheduled: Float64Array,
  from: number,
  to: number,
  zone: TimeZone = timeZoneOf(),
): Month[] {
  const { year } = calendarParts(zone.localMinutes(scheduled[scheduled.length - 1]));
  const startOf = (month: number) => zone.firstInstantFrom(Date.UTC(year, month - 1) / 60_000);
  for (const [name, month] of Object.entries({ from, to })) {
    if (!Number.isInteger(month) || month < 1 || month > 12) refuse(name, month, "a month from 1 to 12");
  }
  if (from > to) refuse("from", from, `a month up to ${to}, the last one`);
  const months: Month[] = [];
  for (let number = from; number <= to; number++) {
    const month = { number, from: startOf(number), to: startOf(number + 1) };
    if (!scheduled.some((time) => time >= month.from && time < month.to)) {
      refuse("month", number, `months of ${year} that have flights`);
    }
    months.push(month);
  }
  if (scheduled[0] >= months[0].from) {
    refuse(
      "from",
      from,
      `a month with flights before it; the first is of ${monthName(zone.localMinutes(scheduled[0]))}`,
    );
  }
  return months;
}

function monthName(local: number): string {
  const { year, month } = calendarParts(local);
  return `${year}-${String(month).padStart(2, "0")}`;
}
