import { chosenKeys, type Filter } from "../filter/filter.ts";
import { keysOf, PAST_GROUPS, type Past, type PastGroup } from "./past.ts";

/** The numbers of flights and of delayed flights. */
export interface Count {
  readonly flights: number;
  readonly delayed: number;
}

/** The flights of one key of a group. */
export interface Bar extends Count {
  readonly key: string;
}

type Counts = Pick<Past, "groups" | "pairs">;

/**
 * Counts the flights of each key of a group, in the order of the group. Keys without flights have a bar as well.
 * @param filter of another group, restricts the flights; one of the same group changes nothing
 */
export function countBars(past: Counts, group: PastGroup, filter: Filter | undefined): readonly Bar[] {
  const isFiltered = filter !== undefined && filter.group !== group;
  const other = isFiltered ? filter.group : (PAST_GROUPS.find((one) => one !== group) as PastGroup);
  const pair = past.pairs.find(({ of }) => of.includes(group) && of.includes(other));
  if (pair === undefined) throw new Error(`no counts by ${group} and ${other}`);
  const [own, theirs] = pair.of[0] === group ? [0, 1] : [1, 0];
  const chosen = chosenKeys(filter, other);
  const isShown = keysOf(past, other).map((key) => !isFiltered || chosen.has(key));
  const bars = keysOf(past, group).map((key) => ({ key, flights: 0, delayed: 0 }));
  for (const cell of pair.cells) {
    if (isShown[cell[theirs]] !== true) continue;
    bars[cell[own]].flights += cell[2];
    bars[cell[own]].delayed += cell[3];
  }
  return bars;
}

/** Counts the flights that pass a filter. */
export function countShown(
  past: Counts & Pick<Past, "flights" | "delayed">,
  filter: Filter | undefined,
): Count {
  if (filter === undefined) return { flights: past.flights, delayed: past.delayed };
  return sumOf(countBars(past, filter.group, undefined).filter(({ key }) => filter.keys.includes(key)));
}

function sumOf(counts: readonly Count[]): Count {
  return {
    flights: counts.reduce((sum, { flights }) => sum + flights, 0),
    delayed: counts.reduce((sum, { delayed }) => sum + delayed, 0),
  };
}
