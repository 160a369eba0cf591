import { folded } from "../../../language/folded.ts";
import type { Bar } from "./count-bars.ts";
import { isEnough } from "./delay-rate.ts";

/** The orders of a long list. */
export const BAR_ORDERS = ["flights", "rate", "name"] as const;
/** One of {@link BAR_ORDERS}. */
export type BarOrder = (typeof BAR_ORDERS)[number];

/** The names by which bars are searched and sorted. */
export interface BarNames {
  /** Its name in the language of the page. */
  nameOf(key: string): string;
  /** Name and codes for searching. */
  wordsOf(key: string): string;
  compare(one: string, other: string): number;
}

/**
 * Sorts bars by flights or rate, the highest first, or by name. By rate, bars with few flights come after the others:
 * otherwise chance would put them first.
 */
export function orderBars(bars: readonly Bar[], order: BarOrder, names: BarNames): readonly Bar[] {
  const byName = (one: Bar, other: Bar) =>
    names.compare(names.nameOf(one.key), names.nameOf(other.key)) || (one.key < other.key ? -1 : 1);
  const byFlights = (one: Bar, other: Bar) => other.flights - one.flights || byName(one, other);
  const byRate = (one: Bar, other: Bar) =>
    Number(isEnough(other)) - Number(isEnough(one)) || rateOf(other) - rateOf(one) || byFlights(one, other);
  return bars.toSorted({ flights: byFlights, rate: byRate, name: byName }[order]);
}

/** Returns the bars whose names or codes contain all typed words; case and accents do not matter. */
export function searchBars(bars: readonly Bar[], typed: string, names: BarNames): readonly Bar[] {
  const words = folded(typed).split(/\s+/);
  return bars.filter(({ key }) => words.every((word) => folded(names.wordsOf(key)).includes(word)));
}

/** Returns the bars of a folded list: the first ones with flights, and those that are chosen. */
export function foldBars(bars: readonly Bar[], chosen: ReadonlySet<string>, length: number): readonly Bar[] {
  const first = new Set(bars.filter(({ flights }) => flights > 0).slice(0, length));
  return bars.filter((bar) => first.has(bar) || chosen.has(bar.key));
}

function rateOf({ flights, delayed }: Bar): number {
  return flights === 0 ? -1 : delayed / flights;
}
