import { daysIn, formatLocalTime } from "../../local-time.ts";
import { parseTime, type WrittenTime } from "../../read-time.ts";
import { isIso, type LocalDates } from "../csv/local-dates.ts";

/** A cell of a time, or of a part of one, as a number. */
export interface Written {
  /** The number; NaN for a cell without a value. */
  readonly value: number;
  /** Whether a date and time is an instant and not what a clock showed. */
  readonly isInstant: boolean;
  /** The reason why the cell cannot be used; undefined if it can. */
  readonly fault: string | undefined;
}

/** The kinds of cells of which times are made. */
export type CellKind =
  | "dateTime"
  | "date"
  | "clock"
  | "minutes"
  | "year"
  | "month"
  | "day"
  | "hour"
  | "minute";

/** A cell without a value. */
export const MISSING: Written = { value: Number.NaN, isInstant: false, fault: undefined };

const DAY = 24 * 60;

/** Reads the text of a cell, which has a value, as a number. */
export function readCell(kind: CellKind, text: string, dates: LocalDates): Written {
  switch (kind) {
    case "dateTime":
      return readDateTime(text, dates);
    case "date":
      return numberOr(readDate(text, dates), "bad date; allowed: YYYY-MM-DD");
    case "clock":
      return numberOr(readClock(text), "bad time; allowed: HH:MM, HHMM, up to 24:00");
    case "minutes":
      return numberOr(readNumber(text, -10_000_000, 10_000_000, false), "not a number of minutes");
    default: {
      const [from, to] = RANGES[kind];
      return numberOr(readNumber(text, from, to, true), `not a ${kind}; allowed: ${from} to ${to}`);
    }
  }
}

const RANGES = { year: [1970, 9999], month: [1, 12], day: [1, 31], hour: [0, 24], minute: [0, 59] } as const;

function numberOr(value: number | undefined, fault: string): Written {
  return value === undefined
    ? { value: Number.NaN, isInstant: false, fault }
    : { value, isInstant: false, fault: undefined };
}

/** Reads a number, which may be written as a decimal: `96`, `-6.0`, `12,5`. */
function readNumber(text: string, from: number, to: number, isWhole: boolean): number | undefined {
  if (!/^[+-]?\d{1,7}(?:[.,]\d+)?$/.test(text)) return undefined;
  const value = Number(text.replace(",", "."));
  return value >= from && value <= to && (!isWhole || Number.isInteger(value)) ? value : undefined;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Reads a date, also one with a time behind it, as days since 1970-01-01. */
function readDate(text: string, dates: LocalDates): number | undefined {
  const [, compactYear, compactMonth, compactDay] = /^(\d{4})(\d\d)(\d\d)(?:\.0)?$/.exec(text) ?? [];
  if (compactYear !== undefined) return dayOf(Number(compactYear), Number(compactMonth), Number(compactDay));
  const [, day, name, year] = /^(\d{1,2})[- ]([A-Za-z]{3})[a-z]*[- ](\d{4})$/.exec(text) ?? [];
  if (name !== undefined) return dayOf(Number(year), MONTHS.indexOf(name.toLowerCase()) + 1, Number(day));
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d\d)-(\d\d)(?:$|[ T])/.exec(dates.iso(text)) ?? [];
  if (isoYear === undefined) return undefined;
  return dayOf(Number(isoYear), Number(isoMonth), Number(isoDay));
}

/**
 * Returns the days from 1970-01-01 to a date; undefined for one that the calendar does not have. (Hinnant's days from civil:
 * years begin in March, so that the leap day is their last; a `Date` for each cell would take several times as long.)
 */
export function dayOf(year: number, month: number, day: number): number | undefined {
  if (!(year >= 1970 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)))
    return undefined;
  const ofMarch = month <= 2 ? year - 1 : year;
  const century = Math.floor(ofMarch / 400);
  const ofCentury = ofMarch - century * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfCentury = ofCentury * 365 + Math.floor(ofCentury / 4) - Math.floor(ofCentury / 100) + dayOfYear;
  return century * 146_097 + dayOfCentury - 719_468;
}

/** Reads a clock as minutes since midnight, up to 24:00. */
function readClock(text: string): number | undefined {
  const [, digits] = /^(\d{1,6})(?:\.0+)?$/.exec(text) ?? [];
  if (digits !== undefined) {
    const [minutes, seconds] =
      digits.length > 4 ? [Number(digits.slice(0, -2)), Number(digits.slice(-2))] : [Number(digits), 0];
    return clockOf(Math.floor(minutes / 100), minutes % 100, seconds);
  }
  const [, hour, minute, second = "0", half] =
    /^(\d{1,2})[:h.](\d\d)(?::(\d\d)(?:\.\d+)?)?(?: ?([ap])\.? ?m\.?)?$/i.exec(text) ?? [];
  if (hour === undefined) return undefined;
  if (half === undefined) return clockOf(Number(hour), Number(minute), Number(second));
  if (Number(hour) < 1 || Number(hour) > 12) return undefined;
  return clockOf((Number(hour) % 12) + (half.toLowerCase() === "p" ? 12 : 0), Number(minute), Number(second));
}

function clockOf(hour: number, minute: number, second: number): number | undefined {
  const minutes = hour * 60 + minute + second / 60;
  return minute < 60 && second < 60 && minutes <= DAY ? minutes : undefined;
}

/** Minutes since 1970 up to the year 9999. */
const MAX_MINUTES = Date.UTC(10_000, 0, 1) / 60_000;

/** Reads a date and time: local minutes, or an instant where an offset is written or the number is one since 1970. */
function readDateTime(text: string, dates: LocalDates): Written {
  if (/^\d+(?:\.\d+)?$/.test(text)) return readEpoch(text);
  const time = parseTime(dates.iso(text)) ?? readParts(text, dates);
  if (time === undefined) return { ...MISSING, fault: "bad date; allowed: YYYY-MM-DD HH:MM:SS" };
  const { local, ahead } = time;
  return ahead === undefined
    ? { value: local, isInstant: false, fault: undefined }
    : { value: local - ahead, isInstant: true, fault: undefined };
}

/** A date that is read as one of a column of dates only, and a clock. */
const PARTS = /^(\d{8}|\d{1,2}[- ][a-z]{3,9}[- ]\d{4})(?:,? +|T)(\d{3,6}|\d{1,2}[:h.]\d\d.*)$/i;

/** Reads a date and a clock that are both written as in columns of their own: `4 Jul 2012 6:30 PM`, `20120704 1830`. */
function readParts(text: string, dates: LocalDates): WrittenTime | undefined {
  const [, date, clock] = PARTS.exec(text) ?? [];
  if (date === undefined) return undefined;
  const [day, minutes] = [readDate(date, dates), readClock(clock)];
  if (day === undefined || minutes === undefined) return undefined;
  return { local: day * DAY + minutes, ahead: undefined };
}

/**
 * Rewrites a date and time, in any form that a cell may have, as ISO: local, or with a `Z` where the text is an instant. Any
 * other text is returned as it is.
 */
export function isoOfCell(text: string, dates: LocalDates): string {
  if (isIso(text)) return text;
  const iso = dates.iso(text);
  if (iso !== text) return iso;
  const { value, isInstant, fault } = readDateTime(text, dates);
  if (fault !== undefined) return text;
  return `${formatLocalTime(value, "T")}${isInstant ? "Z" : ""}`;
}

/** Reads digits alone: `201207041830[00]`, or seconds, milliseconds, microseconds or nanoseconds since 1970. */
function readEpoch(text: string): Written {
  const [, date, hour, minute, second = "0"] = /^((?:19|20)\d{6})(\d\d)(\d\d)(\d\d)?$/.exec(text) ?? [];
  if (date !== undefined) {
    const day = dayOf(Number(date.slice(0, 4)), Number(date.slice(4, 6)), Number(date.slice(6)));
    const clock = clockOf(Number(hour), Number(minute), Number(second));
    if (day !== undefined && clock !== undefined)
      return { value: day * DAY + clock, isInstant: false, fault: undefined };
  }
  const digits = text.split(".")[0].length;
  const perMinute =
    digits >= 9 && digits <= 11 ? 60 : digits <= 14 ? 60_000 : digits <= 17 ? 60_000_000 : 60_000_000_000;
  const minutes = Number(text) / perMinute;
  return digits >= 9 && digits <= 19 && minutes < MAX_MINUTES
    ? { value: Math.floor(minutes * 60) / 60, isInstant: true, fault: undefined }
    : { ...MISSING, fault: "bad date; allowed: YYYY-MM-DD HH:MM:SS, or seconds or milliseconds since 1970" };
}
