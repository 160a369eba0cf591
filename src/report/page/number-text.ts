import type { Month } from "../../models/evaluation/months.ts";

/** The text for a missing value. */
export const NO_VALUE = "–";

const GROUPED = new Intl.NumberFormat("en");
const MONTH_NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Writes a whole number with separators of thousands: 12,345. */
export function countText(count: number): string {
  return GROUPED.format(count);
}

/** Writes a number of things: `1 flight`, `2 flights`. */
export function countOf(count: number, thing: string): string {
  return `${countText(count)} ${thing}${count === 1 ? "" : "s"}`;
}

/** Writes a number with a fixed number of decimals; {@link NO_VALUE} for NaN. */
export function fixed(value: number, decimals = 4): string {
  if (Number.isNaN(value)) return NO_VALUE;
  return value.toFixed(decimals).replace(/^-(?=[0.]+$)/, "");
}

/** Writes a share as a percentage: 0.1234 is `12.3%`; {@link NO_VALUE} for NaN. */
export function percent(share: number, decimals = 1): string {
  return Number.isNaN(share) ? NO_VALUE : `${fixed(100 * share, decimals)}%`;
}

/** Returns the English name of a month: `July`, or `July 2014` in a back-test of months of several years. */
export function monthName(month: Month): string {
  return nameOf(month, ({ length }) => length);
}

/** Returns the first three letters of a month: `Jul`, or `Jul 2014` in a back-test of months of several years. */
export function shortMonthName(month: Month): string {
  return nameOf(month, () => 3);
}

function nameOf({ key, name, number }: Month, letters: (name: string) => number): string {
  const ofYear = MONTH_NAMES[number - 1];
  const text = ofYear.slice(0, letters(ofYear));
  return key === name ? `${text} ${name.slice(0, 4)}` : text;
}

/** Writes months with their years, as a range if there is no gap between them: `July to December 2014`. */
export function monthsText(months: readonly Month[]): string {
  const names = months.map(monthName);
  const [first, last] = [months[0], months[months.length - 1]];
  const year = first.key === first.name ? "" : ` ${first.name.slice(0, 4)}`;
  const isWhole = months.every(({ from }, index) => index === 0 || from === months[index - 1].to);
  if (months.length > 2 && isWhole) return `${monthName(first)} to ${monthName(last)}${year}`;
  if (months.length < 3) return `${names.join(" and ")}${year}`;
  return `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}${year}`;
}
