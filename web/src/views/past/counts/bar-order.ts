import { folded } from "../../../language/folded.ts";
import type { Bar } from "./count-bars.ts";
import { isEnough } from "./delay-rate.ts";

/** How a long list may be sorted. */
export const BAR_ORDERS = ["flights", "rate", "name"] as const;
/** One of {@link BAR_ORDERS}. */
export type BarOrder = (typeof BAR_ORDERS)[number];

/** What a bar is found and sorted by. */
export interface BarNames {
  /** Its name in the language that is spoken. */
  nameOf(key: string): string;
  /** All that it may be searched by. */
  wordsOf(key: string): string;
  compare(one: string, other: string): number;
}

/**
 * Sorts bars: the most flights, the highest rate or the first name first. By rate, those with few flights come after the
 * others, as chance would put them first.
 */
export function orderBars(bars: readonly Bar[], order: BarOrder, names: BarNames): readonly Bar[] {
  const byName = (one: Bar, other: Bar) =>
    names.compare(names.nameOf(one.key), names.nameOf(other.key)) || (one.key < other.key ? -1 : 1);
  const byFlights = (one: Bar, other: Bar) => other.flights - one.flights || byName(one, other);
  const byRate = (one: Bar, other: Bar) =>
    Number(isEnough(other)) - Number(isEnough(one)) || rateOf(other) - rateOf(one) || byFlights(one, other);
  return bars.toSorted({ flights: byFlights, rate: byRate, name: byName }[order]);
}

/** The bars whose names or codes hold what was typed, small or large, with or without accents. */
export function searchBars(bars: readonly Bar[], typed: string, names: BarNames): readonly Bar[] {
  const words = folded(typed).split(/\s+/);
  return bars.filter(({ key }) => words.every((word) => folded(names.wordsOf(key)).includes(word)));
}

/** The bars that stand in a folded list: the first so many with flights, and those that are chosen. */
export function foldBars(bars: readonly Bar[], chosen: ReadonlySet<string>, length: number): readonly Bar[] {
  const first = new Set(bars.filter(({ flights }) => flights > 0).slice(0, length));
  return bars.filter((bar) => first.has(bar) || chosen.has(bar.key));
}

function rateOf({ flights, delayed }: Bar): number {
  return flights === 0 ? -1 : delayed / flights;
}
