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

/** Returns the English name of a month, 1 to 12. */
export function monthName(month: number): string {
  return MONTH_NAMES[month - 1];
}

/** Writes months as text, as a range if there is no gap between them. */
export function monthsText(months: readonly number[]): string {
  const names = months.map(monthName);
  if (months.length < 3) return names.join(" and ");
  const [first, last] = [months[0], months[months.length - 1]];
  return last - first === months.length - 1
    ? `${monthName(first)} to ${monthName(last)}`
    : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;
}
