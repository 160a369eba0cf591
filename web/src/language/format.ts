import type { Language } from "./texts.ts";

/** Spanish as it is written in Chile: 24 hours, a decimal comma. English with 24 hours, as airports have it. */
const LOCALES: Readonly<Record<Language, string>> = { en: "en-GB", es: "es-CL" };

/**
 * How numbers and times are written. Times of the airport come as its clock shows them, without a zone, and are written
 * as they come, wherever the browser is.
 */
export class Format {
  readonly #locale: string;
  readonly #kept = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

  constructor(language: Language) {
    this.#locale = LOCALES[language];
  }

  /** A whole number with separators, such as 68,206. */
  count(value: number): string {
    return this.#number("count", { maximumFractionDigits: 0 }).format(value);
  }

  /** A number with so many digits after the point. */
  number(value: number, digits: number): string {
    const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    return this.#number(`number ${digits}`, options).format(value);
  }

  /** A probability or share as a percentage: 0.244 is 24 %, with a digit 24.4 %. */
  percent(share: number, digits = 0): string {
    return `${this.number(100 * share, digits)}\u00a0%`;
  }

  /** Percentage points with their sign, such as +5.8 or −1.4. */
  points(share: number, digits = 1): string {
    const options = { minimumFractionDigits: digits, maximumFractionDigits: digits } as const;
    const text = this.#number(`points ${digits}`, { ...options, signDisplay: "exceptZero" }).format(
      100 * share,
    );
    return text.replace("-", "−");
  }

  /** Minutes, such as 12 min. */
  minutes(value: number): string {
    return `${this.number(value, 0).replace("-", "−")}\u00a0min`;
  }

  /** A date of the airport, such as Thu, 1 March 2018. */
  date(local: string): string {
    return this.#time("date", { weekday: "short", day: "numeric", month: "long", year: "numeric" }, local);
  }

  /** A date of the airport in few letters, such as Thu, 1 Mar. */
  shortDate(local: string): string {
    return this.#time("short", { weekday: "short", day: "numeric", month: "short" }, local);
  }

  /** The time of day of a time of the airport, such as 18:30. */
  time(local: string): string {
    return local.slice(11, 16);
  }

  /** Date and time of the airport. */
  dateTime(local: string): string {
    return `${this.date(local)}, ${this.time(local)}`;
  }

  /** A month by its number, 1 to 12. */
  month(month: number, width: "short" | "long" = "long"): string {
    return this.#time(`month ${width}`, { month: width }, `2018-${String(month).padStart(2, "0")}-01T00:00`);
  }

  /** A weekday by its number, Monday 1 to Sunday 7. */
  weekday(weekday: number, width: "short" | "long" = "long"): string {
    return this.#time(`weekday ${width}`, { weekday: width }, `2018-01-0${weekday}T00:00`);
  }

  /** A span of time in its two largest units, such as 3 h 20 min. */
  span(minutes: number): string {
    const whole = Math.max(0, Math.round(minutes));
    const [days, hours, rest] = [Math.floor(whole / 1440), Math.floor((whole % 1440) / 60), whole % 60];
    if (days > 0) return `${days}\u00a0d ${hours}\u00a0h`;
    return hours > 0 ? `${hours}\u00a0h ${rest}\u00a0min` : `${rest}\u00a0min`;
  }

  /** Sorts names as the language does. */
  compare(one: string, other: string): number {
    return one.localeCompare(other, this.#locale);
  }

  #number(name: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
    const kept = this.#kept.get(name) ?? new Intl.NumberFormat(this.#locale, options);
    this.#kept.set(name, kept);
    return kept as Intl.NumberFormat;
  }

  #time(name: string, options: Intl.DateTimeFormatOptions, local: string): string {
    const kept =
      this.#kept.get(name) ?? new Intl.DateTimeFormat(this.#locale, { ...options, timeZone: "UTC" });
    this.#kept.set(name, kept);
    return (kept as Intl.DateTimeFormat).format(new Date(`${local.slice(0, 16)}Z`));
  }
}
