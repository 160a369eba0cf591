import { LEAD_TIMES } from "../../../../../src/models/operational/lead-time.ts";
import { typicalMinutes } from "../../../flights/lateness.ts";
import type { DayRow } from "./day-board.ts";
import type { FlightNames } from "./flight-names.ts";

/** The columns by which rows can be sorted. */
export type SortKey =
  | "scheduled"
  | "airline"
  | "destination"
  | "risk"
  | "minutes"
  | "over30"
  | "over60"
  | "over120"
  | "leadTime";

/** The order of rows. */
export interface RowOrder {
  readonly by: SortKey;
  readonly isDescending: boolean;
}

/** The order that a board opens with. */
export const RISKIEST_FIRST: RowOrder = { by: "risk", isDescending: true };

const VALUES = {
  risk: ({ forecast }) => forecast.probability,
  minutes: ({ forecast }) => typicalMinutes(forecast),
  over30: ({ forecast }) => forecast.over["30"],
  over60: ({ forecast }) => forecast.over["60"],
  over120: ({ forecast }) => forecast.over["120"],
  leadTime: ({ forecast }) => -LEAD_TIMES.indexOf(forecast.leadTime),
} as const satisfies Partial<Record<SortKey, (row: DayRow) => number>>;

/**
 * Returns the order after a click on a heading: numbers from the highest, others ascending; a second click reverses it.
 */
export function nextOrder(order: RowOrder, by: SortKey): RowOrder {
  if (order.by === by) return { by, isDescending: !order.isDescending };
  return { by, isDescending: by in VALUES && by !== "leadTime" };
}

/**
 * Sorts rows; equal ones by time, and then as in the file.
 * @param compare compares names in the language of the page
 */
export function sortRows(
  rows: readonly DayRow[],
  { by, isDescending }: RowOrder,
  names: FlightNames,
  compare: (one: string, other: string) => number,
): DayRow[] {
  const sign = isDescending ? -1 : 1;
  const first = comparison(by, names, compare);
  return rows.toSorted(
    (one, other) => sign * first(one, other) || byTime(one, other) || one.index - other.index,
  );
}

function comparison(
  by: SortKey,
  names: FlightNames,
  compare: (one: string, other: string) => number,
): (one: DayRow, other: DayRow) => number {
  if (by === "scheduled") return byTime;
  if (by === "airline" || by === "destination") {
    const rank = ranks(names, by, compare);
    return (one, other) => rank(one.forecast[by], other.forecast[by]);
  }
  const value = VALUES[by];
  return (one, other) => value(one) - value(other);
}

/** Compares codes by their names. Remembers each pair, as comparing in a language is slow. */
function ranks(
  names: FlightNames,
  by: "airline" | "destination",
  compare: (one: string, other: string) => number,
) {
  const known = new Map<string, number>();
  return (one: string, other: string): number => {
    if (one === other) return 0;
    const pair = `${one} ${other}`;
    const rank =
      known.get(pair) ?? (compare(names[by](one).name, names[by](other).name) || compare(one, other));
    known.set(pair, rank);
    return rank;
  };
}

/** Compares scheduled times; those of the hour that the clock shows twice by their instants. */
function byTime(one: DayRow, other: DayRow): number {
  const [first, second] = [instantTaken(one), instantTaken(other)];
  if (first !== undefined && second !== undefined) return first - second;
  const [a, b] = [one.forecast.scheduled, other.forecast.scheduled];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The instant of a scheduled time that the clock shows twice, in milliseconds; undefined for any other. */
function instantTaken({ forecast: { notes } }: DayRow): number | undefined {
  const note = notes?.find(({ code }) => code === "ambiguous-time");
  return note && Date.parse(note.taken);
}
