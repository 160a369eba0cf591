/** The order of day and month in dates such as 03-04-2018. */
export type DateOrder = "day-first" | "month-first";

/** All of {@link DateOrder}. */
export const DATE_ORDERS = ["day-first", "month-first"] as const satisfies readonly DateOrder[];

/**
 * A date, or a date and time, as spreadsheets write it: day, month and year in either order, or the year first, with one
 * digit or two; 24 hours, or 12 with AM and PM; with a colon in the clock, another mark or none; with or without an offset.
 */
const TIME =
  /^(?:(\d{1,2})([-/.])(\d{1,2})\2(\d{4})|(\d{4})([-/.])(\d{1,2})\6(\d{1,2}))(?:(?:,? +|T)(\d{1,2})[:h.]?([0-5]\d)((?::[0-5]\d(?:\.\d{1,9})?)?)(?: ?([ap])\.? ?m\.?)?((?: ?(?:UTC|Z|[+-]\d\d(?::?\d\d)?))?))?$/i;

/** A local time, taken apart. */
interface LocalTime {
  /** The first and the second number of the date; undefined if it has its year first. */
  readonly numbers: readonly [first: number, second: number] | undefined;
  /** Returns the time in ISO with the given day and month. */
  iso(day: number, month: number): string;
  /** The time in ISO of a date with its year first. */
  readonly isoOfYearFirst: string;
}

/** A time that can be read in two ways. */
export interface AmbiguousTime {
  readonly text: string;
  readonly dayFirst: string;
  readonly monthFirst: string;
}

/**
 * Rewrites the times of a file as ISO, such as `03-04-2018 6:30`, `4/13/2018 6:30 PM` or `2018-04-03 6:30`. The order
 * of day and month is that which its dates prove: one whose day is over 12 has one order only.
 */
export class LocalDates {
  /** Whether a time was left as it is for want of an order. */
  needsOrder = false;
  /** Whether a time proved the other order than the one that was stated. */
  isContradicted = false;
  #order: DateOrder | undefined;
  /** Whether dates that prove an order set it. */
  readonly #learns: boolean;

  /**
   * @param order of day and month; undefined if it is not known
   * @param learns whether the order of a date that proves one is that of the dates behind it
   */
  constructor(order: DateOrder | undefined, learns = false) {
    this.#order = order;
    this.#learns = learns;
  }

  /** Returns a time in ISO; any other text, and a time of the wrong or an unknown order, is returned as it is. */
  iso(text: string): string {
    if (isIso(text)) return text;
    const time = localTime(text);
    if (time === undefined) return text;
    if (time.numbers === undefined) return time.isoOfYearFirst;
    const [first, second] = time.numbers;
    const proven = provenOrder(first, second);
    if (this.#learns && proven !== undefined) this.#order ??= proven;
    if (first === second) return time.iso(first, second);
    this.needsOrder ||= this.#order === undefined;
    const isOther = proven !== undefined && proven !== this.#order;
    this.isContradicted ||= isOther && this.#order !== undefined;
    if (this.#order === undefined || isOther) return text;
    return this.#order === "day-first" ? time.iso(first, second) : time.iso(second, first);
  }
}

/**
 * Returns the order that a time proves, both readings of one that may have either, and undefined for any other text, also
 * for a date that has its year first or day and month equal.
 */
export function orderOf(text: string): DateOrder | AmbiguousTime | undefined {
  const time = isIso(text) ? undefined : localTime(text);
  if (time?.numbers === undefined) return undefined;
  const [first, second] = time.numbers;
  if (first === second || (first > 12 && second > 12)) return undefined;
  const proven = provenOrder(first, second);
  return proven ?? { text, dayFirst: time.iso(first, second), monthFirst: time.iso(second, first) };
}

function provenOrder(first: number, second: number): DateOrder | undefined {
  if (first > 12 === second > 12) return undefined;
  return first > 12 ? "day-first" : "month-first";
}

/** Returns whether a text has the shape of most times, for which no more need be done. */
export function isIso(text: string): boolean {
  const { length } = text;
  const isShaped = length >= 16 && text[4] === "-" && text[7] === "-" && text[13] === ":";
  return isShaped && (length === 16 || (length === 19 && text[16] === ":") || !TWELVE_HOURS.test(text));
}

/** The end of a clock of 12 hours. */
const TWELVE_HOURS = /[ap]\.? ?m\.?$/i;

function localTime(text: string): LocalTime | undefined {
  const found = TIME.exec(text);
  if (found === null) return undefined;
  const [, first, , second, year, leadingYear, , month, day, hour, minute, seconds, half, offset] = found;
  const hours = half === undefined ? Number(hour) : hourOf(Number(hour), half.toLowerCase());
  if (hours === undefined) return undefined;
  const clock = hour === undefined ? "" : `T${two(hours)}:${minute}${seconds}${offset}`;
  return {
    numbers: first === undefined ? undefined : [Number(first), Number(second)],
    iso: (ofMonth, number) => `${year}-${two(number)}-${two(ofMonth)}${clock}`,
    isoOfYearFirst: `${leadingYear}-${two(Number(month))}-${two(Number(day))}${clock}`,
  };
}

/** Returns the hour of 24 for one of 12. */
function hourOf(hour: number, half: string): number | undefined {
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half === "p" ? 12 : 0);
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
