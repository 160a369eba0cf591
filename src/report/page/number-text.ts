import { LATENESS_THRESHOLDS } from "../../models/operational/lead-model.ts";

/** What stands where there is no figure. */
export const NO_FIGURE = "–";

/** Thresholds of lateness beyond that of a delay, in minutes, as the keys of their figures. */
export const LONGER_DELAYS = LATENESS_THRESHOLDS.slice(1).map(String) as readonly ("30" | "60" | "120")[];

const grouped = new Intl.NumberFormat("en");
const monthNames = [
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

/** A whole number, thousands apart: 12,345. */
export function countText(count: number): string {
  return grouped.format(count);
}

/** A number of things: `1 flight`, `2 flights`. */
export function countOf(count: number, thing: string): string {
  return `${countText(count)} ${thing}${count === 1 ? "" : "s"}`;
}

/** A figure with so many decimals; {@link NO_FIGURE} for NaN. */
export function fixed(value: number, decimals = 4): string {
  if (Number.isNaN(value)) return NO_FIGURE;
  return value.toFixed(decimals).replace(/^-(?=[0.]+$)/, "");
}

/** A share as per cent: 0.1234 is `12.3%`; {@link NO_FIGURE} for NaN. */
export function percent(share: number, decimals = 1): string {
  return Number.isNaN(share) ? NO_FIGURE : `${fixed(100 * share, decimals)}%`;
}

/** The name of a month, 1 to 12. */
export function monthName(month: number): string {
  return monthNames[month - 1];
}

/** Months in words, from the first to the last where none between them is left out. */
export function monthsText(months: readonly number[]): string {
  const names = months.map(monthName);
  if (months.length < 3) return names.join(" and ");
  const [first, last] = [months[0], months[months.length - 1]];
  return last - first === months.length - 1
    ? `${monthName(first)} to ${monthName(last)}`
    : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;
}
