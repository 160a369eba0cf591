import { type CellPlace, cellPlaces, records, unquoted } from "./records.ts";

/** In which order dates such as 03-04-2018 have day and month. */
export type DateOrder = "day-first" | "month-first";

/** A time as Excel writes it in Chile and elsewhere: day or month first, a one-digit hour as it is. */
const LOCAL = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})[ T]+(\d|[01]\d|2[0-3]):([0-5]\d)(:[0-5]\d)?$/;
/** A time of ISO but for the hour's second digit. */
const SHORT_HOUR = /^(\d{4}-\d\d-\d\d[ T])(\d:.*)$/;
/** Whether there may be any of them; most files have none, and are not looked through. */
const ANY = /\d[-/]\d{1,2}[-/]\d{4}[ T]|-\d\d[ T]\d:/;

/**
 * A CSV with commas, the times of a column in ISO where they were `03-04-2018 6:30`, `03/04/2018 06:30:00` or
 * `2018-04-03 6:30`. The day is read first unless a date of the column shows that it cannot be; where dates show both,
 * none is touched. All else stays as it is, to the letter.
 * @param column its place among the columns
 * @returns also the order in which such dates were read; undefined where there are none
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

/** The order of all dates; undefined where some show one and others the other. */
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
