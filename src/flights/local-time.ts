const MINUTES_OF_DAY = 24 * 60;
const SECONDS_OF_DAY = 60 * MINUTES_OF_DAY;

const [SPACE, DASH, ZERO, COLON, LETTER_T] = [32, 45, 48, 58, 84];

/**
 * Parses a local date and time, `YYYY-MM-DD HH:MM[:SS]` or with a `T` in place of the space; 24:00 is midnight at the end of
 * the date. It is written by hand because
 * a regular expression and a `Date` would double the time of a forecast from the timetable.
 * @returns minutes since 1970-01-01T00:00 of the same clock (seconds as a fraction); undefined if the text is not such
 * a time, or not a date of the calendar such as 31 February
 */
export function parseLocalTime(text: string): number | undefined {
  const { length } = text;
  if (length !== 16 && length !== 19) return undefined;
  const separator = text.charCodeAt(10);
  const isShaped =
    text.charCodeAt(4) === DASH &&
    text.charCodeAt(7) === DASH &&
    (separator === SPACE || separator === LETTER_T) &&
    text.charCodeAt(13) === COLON &&
    (length === 16 || text.charCodeAt(16) === COLON);
  if (!isShaped) return undefined;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  const second = length === 16 ? 0 : twoDigits(text, 17);
  // NaN is in no range. Date.UTC takes years below 100 for those from 1900.
  const isTime =
    year >= 100 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysIn(year, month) &&
    (hour <= 23 || (hour === 24 && minute === 0 && second === 0)) &&
    minute <= 59 &&
    second <= 59;
  if (!isTime) return undefined;
  return Date.UTC(year, month - 1, day) / 60_000 + hour * 60 + minute + second / 60;
}

/** Reads two digits as a number, NaN if one of them is not a digit. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** Returns the number of days of a month, 1 to 12. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Writes local minutes as `YYYY-MM-DD HH:MM:SS`, rounded to the second.
 * @param separator between date and time
 */
export function formatLocalTime(minutes: number, separator: " " | "T" = " "): string {
  const seconds = Math.round(minutes * 60);
  const day = Math.floor(seconds / SECONDS_OF_DAY);
  const ofDay = seconds - day * SECONDS_OF_DAY;
  const hour = Math.floor(ofDay / 3600);
  const minute = Math.floor(ofDay / 60) % 60;
  return `${formatDay(day)}${separator}${padded(hour)}:${padded(minute)}:${padded(ofDay % 60)}`;
}

function padded(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** The day written last: neighbouring flights are mostly of the same day. */
let lastDay = { day: 0, text: "1970-01-01" };

function formatDay(day: number): string {
  if (day !== lastDay.day) {
    lastDay = { day, text: new Date(day * SECONDS_OF_DAY * 1000).toISOString().slice(0, 10) };
  }
  return lastDay.text;
}

/** Returns the parts of a local time: month 1–12, day of month 1–31, weekday 0 (Sunday) – 6, minute of day. */
export function calendarParts(minutes: number): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly minuteOfDay: number;
} {
  const date = new Date(Math.floor(minutes) * 60_000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    minuteOfDay: date.getUTCHours() * 60 + date.getUTCMinutes(),
  };
}

/** Returns the weekday of a local time, 0 (Sunday) – 6. */
export function weekdayOf(minutes: number): number {
  // 1 January 1970 was a Thursday.
  return modulo(Math.floor(minutes / MINUTES_OF_DAY) + 4, 7);
}

/** Returns the whole minutes since midnight of a local time. */
export function minuteOfDay(minutes: number): number {
  return modulo(Math.floor(minutes), MINUTES_OF_DAY);
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
