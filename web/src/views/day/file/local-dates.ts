import { type CellPlace, cellPlaces, records, unquoted } from "./records.ts";

/** The order of day and month in dates such as 03-04-2018. */
export type DateOrder = "day-first" | "month-first";

/** A time as Excel writes it in Chile and elsewhere: day or month first, the hour with one digit or two. */
const LOCAL = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})[ T]+(\d|[01]\d|2[0-3]):([0-5]\d)(:[0-5]\d)?$/;
/** An ISO time whose hour has one digit. */
const SHORT_HOUR = /^(\d{4}-\d\d-\d\d[ T])(\d:.*)$/;
/** Found in any text that has such a time; most files have none and need no further search. */
const ANY = /\d[-/]\d{1,2}[-/]\d{4}[ T]|-\d\d[ T]\d:/;

/**
 * Writes the times of a column of a CSV in ISO where they are like `03-04-2018 6:30`, `03/04/2018 06:30:00` or
 * `2018-04-03 6:30`. The day comes first unless a date of the column shows that the month does; where dates of both
 * orders occur, none is changed. The rest of the text stays exactly as it is.
 * @param text with commas between cells
 * @param column its index
 * @returns the text, and the order in which dates were read; undefined if there are no such dates
 */
export function withIsoTimes(text: string, column: number): { text: string; dates: DateOrder | undefined } {
  if (!ANY.test(text)) return { text, dates: undefined };
  const found = [...timesOf(text, column)];
  const order = orderOf(found.map(({ time }) => time));
  let [written, at, dates]: [string, number, DateOrder | undefined] = ["", 0, undefined];
  for (const { start, end, time } of found) {
    const iso = isoOf(time, order);
    if (iso === undefined) continue;
    if (LOCAL.test(time)) dates = order;
    written += text.slice(at, start) + iso;
    at = end;
  }
  return { text: written + text.slice(at), dates };
}

function* timesOf(text: string, column: number): Generator<CellPlace & { time: string }> {
  let isHeader = true;
  for (const { start, end } of records(text)) {
    const place = isHeader ? undefined : nth(cellPlaces(text.slice(start, end)), column);
    isHeader = false;
    if (place === undefined) continue;
    const [from, to] = [start + place.start, start + place.end];
    yield { start: from, end: to, time: unquoted(text.slice(from, to)) };
  }
}

function nth<T>(all: Iterable<T>, place: number): T | undefined {
  let at = 0;
  for (const one of all) if (at++ === place) return one;
  return undefined;
}

/** Returns the order of all dates; undefined where both orders occur. */
function orderOf(times: readonly string[]): DateOrder | undefined {
  let [dayFirst, monthFirst] = [false, false];
  for (const time of times) {
    const [, first, , second] = LOCAL.exec(time) ?? [];
    if (first === undefined || (Number(first) > 12 && Number(second) > 12)) continue;
    dayFirst ||= Number(first) > 12;
    monthFirst ||= Number(second) > 12;
  }
  if (dayFirst && monthFirst) return undefined;
  return monthFirst ? "month-first" : "day-first";
}

function isoOf(time: string, order: DateOrder | undefined): string | undefined {
  const short = SHORT_HOUR.exec(time);
  if (short !== null) return `${short[1]}0${short[2]}`;
  const local = LOCAL.exec(time);
  if (local === null || order === undefined) return undefined;
  const [, first, , second, year, hour, minute, seconds = ""] = local;
  const [day, month] = order === "day-first" ? [first, second] : [second, first];
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}${seconds}`;
}

function two(digits: string): string {
  return digits.padStart(2, "0");
}
