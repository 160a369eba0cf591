import { decisionDigits } from "../../../src/models/operational/decision-digits.ts";
import type { Language } from "./texts.ts";

/** Spanish of Chile, with a decimal comma. British English, which has 24 hours as airports do. */
const LOCALES: Readonly<Record<Language, string>> = { en: "en-GB", es: "es-CL" };

/**
 * The names of short dates as `Intl` writes them. Every view has such a date in its footer, and the first format of dates
 * takes a phone 90 ms to make.
 */
const SHORT_DATES: Readonly<Record<Language, { weekdays: string; months: string }>> = {
  en: { weekdays: "Sun Mon Tue Wed Thu Fri Sat", months: "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec" },
  es: {
    weekdays: "dom, lun, mar, mié, jue, vie, sáb,",
    months: "ene feb mar abr may jun jul ago sept oct nov dic",
  },
};

/** The formats of {@link rounded}, by their digits: one takes forty times as long to make as to use. */
const ROUNDING: Intl.NumberFormat[] = [];

/**
 * Rounds a number as {@link Format} writes it, for sums and comparisons of numbers that are shown. `toFixed` rounds the
 * binary value instead: 0.2185 is 0.219 here, and 0.218 there.
 */
export function rounded(value: number, digits: number): number {
  ROUNDING[digits] ??= new Intl.NumberFormat("en-GB", { maximumFractionDigits: digits, useGrouping: false });
  return Number(ROUNDING[digits].format(value));
}

/**
 * Formats numbers and times in a language. Times are local times of the airport, such as 2018-03-01T18:30, whatever the
 * time zone of the browser.
 */
export class Format {
  readonly #locale: string;
  readonly #weekdays: readonly string[];
  readonly #months: readonly string[];
  readonly #formats = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

  constructor(language: Language) {
    this.#locale = LOCALES[language];
    const { weekdays, months } = SHORT_DATES[language];
    [this.#weekdays, this.#months] = [weekdays.split(" "), months.split(" ")];
  }

  /** Formats a whole number with separators, such as 68,206. */
  count(value: number): string {
    return this.#number("count", { maximumFractionDigits: 0 }).format(value);
  }

  /** Formats a number with a fixed number of digits after the point. */
  number(value: number, digits: number): string {
    const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    return this.#number(`number ${digits}`, options).format(value);
  }

  /** Formats a probability or share, 0 to 1, as a percentage: 0.244 is 24 %, or 24.4 % with one digit. */
  percent(share: number, digits = 0): string {
    return `${this.number(100 * share, digits)}\u00a0%`;
  }

  /**
   * Formats a probability as a percentage with as many digits as show on which side of a threshold it is.
   * @param digits the number of digits to use at least
   */
  percentBeside(probability: number, threshold: number, digits = 0): string {
    return this.percent(probability, decisionDigits(probability, threshold, digits));
  }

  /** Formats a difference of shares in percentage points with a sign, such as +5.8 or −1.4. */
  points(share: number, digits = 1): string {
    const options = { minimumFractionDigits: digits, maximumFractionDigits: digits } as const;
    const text = this.#number(`points ${digits}`, { ...options, signDisplay: "exceptZero" }).format(
      100 * share,
    );
    return text.replace("-", "−");
  }

  /** Formats minutes, such as 12 min or −3 min. */
  minutes(value: number): string {
    return `${this.wholeMinutes(value)}\u00a0min`;
  }

  /** Formats minutes without their unit, such as 12 or −3; none are −0. */
  wholeMinutes(value: number): string {
    const options = { maximumFractionDigits: 0, signDisplay: "negative" } as const;
    return this.#number("minutes", options).format(value).replace("-", "−");
  }

  /** Formats a date, such as Thu, 1 March 2018. */
  date(local: string): string {
    return this.#time("date", { weekday: "short", day: "numeric", month: "long", year: "numeric" }, local);
  }

  /** Formats a date in few letters, such as Thu 1 Mar. */
  shortDate(local: string): string {
    const date = inUtc(local);
    return `${this.#weekdays[date.getUTCDay()]} ${date.getUTCDate()} ${this.#months[date.getUTCMonth()]}`;
  }

  /** Formats the time of the day, such as 18:30. */
  time(local: string): string {
    return local.slice(11, 16);
  }

  /** Formats date and time, such as Thu, 1 March 2018, 18:30. */
  dateTime(local: string): string {
    return `${this.date(local)}, ${this.time(local)}`;
  }

  /** Names a month, 1 to 12, or one of a year, such as 2014-07. */
  month(month: number | string, width: "short" | "long" = "long"): string {
    const [year, ofYear] = String(month).split("-");
    if (ofYear === undefined) {
      return this.#time(`month ${width}`, { month: width }, `2018-${year.padStart(2, "0")}-01T00:00`);
    }
    return this.#time(`month of year ${width}`, { month: width, year: "numeric" }, `${month}-01T00:00`);
  }

  /** Names a weekday, Monday 1 to Sunday 7. */
  weekday(weekday: number, width: "short" | "long" = "long"): string {
    return this.#time(`weekday ${width}`, { weekday: width }, `2018-01-0${weekday}T00:00`);
  }

  /** Formats a duration in its two largest units, such as 3 h 20 min; the second is left out where it is 0. */
  span(minutes: number): string {
    const whole = Math.max(0, Math.round(minutes));
    const [days, hours, rest] = [Math.floor(whole / 1440), Math.floor((whole % 1440) / 60), whole % 60];
    const units =
      days > 0
        ? ([
            [days, "d"],
            [hours, "h"],
          ] as const)
        : ([
            [hours, "h"],
            [rest, "min"],
          ] as const);
    const shown = units.filter(([count]) => count > 0).map(([count, unit]) => `${count}\u00a0${unit}`);
    return shown.length === 0 ? "0\u00a0min" : shown.join(" ");
  }

  /** Compares two names in the order of the language, for sorting. */
  compare(one: string, other: string): number {
    return one.localeCompare(other, this.#locale);
  }

  #number(name: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
    const format = this.#formats.get(name) ?? new Intl.NumberFormat(this.#locale, options);
    this.#formats.set(name, format);
    return format as Intl.NumberFormat;
  }

  #time(name: string, options: Intl.DateTimeFormatOptions, local: string): string {
    const format =
      this.#formats.get(name) ?? new Intl.DateTimeFormat(this.#locale, { ...options, timeZone: "UTC" });
    this.#formats.set(name, format);
    return (format as Intl.DateTimeFormat).format(inUtc(local));
  }
}

function inUtc(local: string): Date {
  return new Date(`${local.slice(0, 16)}Z`);
}
