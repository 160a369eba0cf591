import {
  type CalendarMonth,
  CoveredMonths,
  monthAt,
  monthIndex,
  monthText,
  startOfMonth,
} from "../../flights/covered-months.ts";
import { type TimeZone, timeZoneOf } from "../../flights/time-zone.ts";
import { refuse } from "../../learn/check-arguments.ts";

/** The number of months that are forecast by default. */
const DEFAULT_MONTHS = 6;

/** A month is forecast by default if the flights before it are of this many days. */
const MIN_DAYS_BEFORE = 14;

/** Why months are forecast that the caller names. */
export const NAMED_MONTHS = "as named";

/** A month to forecast. */
export interface Month {
  /** The key of its metrics: its number, 1 to 12, where all months are of one year, else {@link name}. */
  readonly key: string;
  /** `2014-07`. */
  readonly name: string;
  /** 1 to 12. */
  readonly number: number;
  /** Its first instant, in minutes. */
  readonly from: number;
  /** The first instant of the next month, in minutes. */
  readonly to: number;
}

/** The months that are chosen. */
export interface MonthChoice {
  /** In order, at least one. */
  readonly months: readonly Month[];
  /** Why these, an English phrase. */
  readonly why: string;
}

/**
 * A month as users name it: of a year, `2014-07`, or the number of a month, 1 to 12, whose year follows from the data:
 * for the last month the latest such one that has flights, for the first one the last such one before it.
 */
export type MonthName = number | string;

/** Options of {@link monthsToForecast}. */
export interface MonthOptions {
  /** The first month; by default five months before the last one, as far as months have flights before them. */
  readonly from?: MonthName | undefined;
  /** The last month; by default the last one that is covered by flights. */
  readonly to?: MonthName | undefined;
  /** Whether a month is forecast by default; all are by default. */
  readonly isPossible?: ((month: Month) => boolean) | undefined;
}

/**
 * Returns the months to forecast: by default the last six that the flights cover and that have flights of two weeks or more
 * before them. A month is covered if it has flights on at least 80 % of the days that usually have some.
 * @param scheduled times of the flights, ascending, at least one
 * @param zone of the clock that months are of
 * @throws PuntualError `invalid-argument` for a wrong name of a month, if a named month has no flights, if no flight precedes
 * the first, or if there is no month by default
 */
export function monthsToForecast(
  scheduled: Float64Array,
  options: MonthOptions = {},
  zone: TimeZone = timeZoneOf(),
): MonthChoice {
  const covered = new CoveredMonths(scheduled, zone);
  if (options.from === undefined && options.to === undefined) return lastMonths(covered, options, zone);
  const [first, last] = namedMonths(covered, options);
  const from = first ?? firstOfLast(covered, last);
  if (from > last) {
    refuse("from", nameAt(from), `a month up to ${nameAt(last)}, the last one`);
  }
  const indices = Array.from({ length: last - from + 1 }, (_, count) => from + count);
  const flown = new Set(covered.months.map(monthIndex));
  const empty = indices.find((index) => !flown.has(index));
  if (empty !== undefined) refuse("month", nameAt(empty), `months that have flights: ${flownText(covered)}`);
  if (monthIndex(covered.months[0]) >= from) {
    const earliest = monthText(covered.months[0]);
    refuse("from", nameAt(from), `a month with flights before it; the first is of ${earliest}`);
  }
  return { months: monthsAt(indices, zone), why: NAMED_MONTHS };
}

/**
 * Parses the name of a month.
 * @param name of the argument, for the message
 * @throws PuntualError `invalid-argument`
 */
export function parseMonth(
  name: string,
  value: MonthName,
): { readonly month: number; readonly year?: number } {
  const [, year, month] = /^(?:(\d{4})-)?(\d{1,2})$/.exec(String(value)) ?? [];
  const number = Number(month);
  if (!(number >= 1 && number <= 12) || (year !== undefined && month.length !== 2)) {
    refuse(name, value, "a month from 1 to 12, or one of a year, such as 2014-07");
  }
  return { month: number, ...(year !== undefined && { year: Number(year) }) };
}

function namedMonths(
  covered: CoveredMonths,
  { from, to }: MonthOptions,
): [first: number | undefined, last: number] {
  const first = from === undefined ? undefined : parseMonth("from", from);
  const last = to === undefined ? undefined : parseMonth("to", to);
  const firstOfYear = first && indexOf(first);
  const lastIndex =
    last === undefined
      ? lastCovered(covered)
      : (indexOf(last) ?? withoutYear(last.month, firstOfYear, covered));
  return [firstOfYear ?? (first && lastSuch(first.month, lastIndex)), lastIndex];
}

function indexOf({ month, year }: ReturnType<typeof parseMonth>): number | undefined {
  return year === undefined ? undefined : monthIndex({ year, month });
}

/**
 * Returns the first month of a number from a month on; without one, that of the year of the last flight, or of the year
 * before it where only that has flights. Stray rows of later months are no last flight.
 */
function withoutYear(month: number, from: number | undefined, covered: CoveredMonths): number {
  if (from !== undefined) return from + ((month - 1 - (from % 12) + 12) % 12);
  const flown = covered.months.filter((each) => !covered.isStray(each));
  const inYear = monthIndex({ year: flown[flown.length - 1].year, month });
  const hasFlights = (index: number) => flown.some((each) => monthIndex(each) === index);
  return !hasFlights(inYear) && hasFlights(inYear - 12) ? inYear - 12 : inYear;
}

/** Returns the last month of a number up to a month. */
function lastSuch(month: number, until: number): number {
  return until - (((until % 12) - (month - 1) + 12) % 12);
}

function lastCovered(covered: CoveredMonths): number {
  const { months } = covered;
  return monthIndex(months.findLast((month) => covered.isCovered(month)) ?? months[months.length - 1]);
}

/** Returns the first of up to six neighbouring months that end with a month and have flights before them. */
function firstOfLast(covered: CoveredMonths, last: number): number {
  const flown = new Set(covered.months.map(monthIndex));
  let first = last;
  const isPossible = (index: number) =>
    flown.has(index) && covered.hasDaysBefore(monthAt(index), MIN_DAYS_BEFORE);
  while (last - first + 1 < DEFAULT_MONTHS && isPossible(first - 1)) first--;
  return first;
}

/** Returns the last six months that are covered and have flights before them. */
function lastMonths(
  covered: CoveredMonths,
  { isPossible = () => true }: MonthOptions,
  zone: TimeZone,
): MonthChoice {
  const possible = covered.months.filter(
    (month) =>
      covered.isCovered(month) &&
      covered.hasDaysBefore(month, MIN_DAYS_BEFORE) &&
      isPossible(monthsAt([monthIndex(month)], zone)[0]),
  );
  const chosen = possible.slice(-DEFAULT_MONTHS).map(monthIndex);
  if (chosen.length === 0) {
    refuse(
      "months",
      `none of ${flownText(covered)}`,
      `a full month with flights of at least ${MIN_DAYS_BEFORE} days before it, some of them delayed and others not`,
    );
  }
  const which =
    chosen.length === 1 ? "the only full month that has" : `the last ${chosen.length} full months that have`;
  const partial = covered.months.filter(
    (month) => monthIndex(month) > chosen[0] && !chosen.includes(monthIndex(month)),
  );
  const left = partial.map(
    (month) => `${monthText(month)} has flights on ${month.daysWithFlights} of ${month.days} days`,
  );
  const why = `${which} flights before ${chosen.length === 1 ? "it" : "them"}`;
  return { months: monthsAt(chosen, zone), why: [why, ...left].join("; ") };
}

function monthsAt(indices: readonly number[], zone: TimeZone): Month[] {
  const isOneYear = new Set(indices.map((index) => monthAt(index).year)).size === 1;
  return indices.map((index) => {
    const name = nameAt(index);
    const { month: number } = monthAt(index);
    const [from, to] = [index, index + 1].map((each) => startOfMonth(monthAt(each), zone));
    return { key: isOneYear ? String(number) : name, name, number, from, to };
  });
}

/** Writes months: `2017-07 to 2017-12`, or each of them where there are gaps. */
export function monthsInWords(names: readonly string[]): string {
  const indices = names.map((name) => {
    const [year, month] = name.includes("-") ? name.split("-").map(Number) : [0, Number(name)];
    return monthIndex({ year, month });
  });
  const isWhole = indices.every((index, place) => index === indices[0] + place);
  if (names.length > 2 && isWhole) return `${names[0]} to ${names[names.length - 1]}`;
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;
}

function nameAt(index: number): string {
  return monthText(monthAt(index));
}

/** Writes the months with flights: `2016-11 to 2017-03, 2017-12`. */
function flownText({ months }: CoveredMonths): string {
  const runs: { first: CalendarMonth; last: CalendarMonth }[] = [];
  for (const month of months) {
    const run = runs.at(-1);
    if (run !== undefined && monthIndex(run.last) === monthIndex(month) - 1) run.last = month;
    else runs.push({ first: month, last: month });
  }
  return runs
    .map(({ first, last }) =>
      first === last ? monthText(first) : `${monthText(first)} to ${monthText(last)}`,
    )
    .join(", ");
}
