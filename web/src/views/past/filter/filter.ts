import { keysOf, PAST_GROUPS, type Past, type PastGroup } from "../counts/past.ts";

/** A filter by keys of one group. Flights are counted by pairs of groups, so a second group cannot filter. */
export interface Filter {
  readonly group: PastGroup;
  /** At least one, in the order of the group. */
  readonly keys: readonly string[];
}

/** The filter of an address. */
export interface AskedFilter {
  readonly filter: Filter | undefined;
  /** The parts that are unknown or of a second group, such as `hour=99`. */
  readonly ignored: readonly string[];
}

/**
 * Reads the filter from the query of an address. Of several groups, the first one with a known key filters.
 * @param search such as `airline=SKU,LAN`
 */
export function readFilter(search: string, past: Pick<Past, "groups">): AskedFilter {
  const query = new URLSearchParams(search);
  let filter: Filter | undefined;
  const ignored: string[] = [];
  for (const group of PAST_GROUPS) {
    const asked = query.getAll(group).flatMap(wordsOf);
    const known = keysOf(past, group);
    const keys = known.filter((key) => asked.includes(key));
    const isFilter = filter === undefined && keys.length > 0;
    if (isFilter) filter = { group, keys };
    ignored.push(...asked.filter((key) => !isFilter || !known.includes(key)).map((key) => `${group}=${key}`));
  }
  return { filter, ignored };
}

/** Writes a filter as the query of an address, without a question mark; empty if there is none. */
export function filterQuery(filter: Filter | undefined): string {
  return filter === undefined ? "" : `${filter.group}=${filter.keys.map(encodeURIComponent).join(",")}`;
}

/** Adds a key to a filter or removes it. A key of another group replaces the filter. */
export function toggleKey(
  past: Pick<Past, "groups">,
  filter: Filter | undefined,
  group: PastGroup,
  key: string,
): Filter | undefined {
  const chosen = chosenKeys(filter, group);
  const keys = keysOf(past, group).filter((other) => chosen.has(other) !== (other === key));
  return keys.length === 0 ? undefined : { group, keys };
}

/** Returns the keys of a group that a filter has. */
export function chosenKeys(filter: Filter | undefined, group: PastGroup): ReadonlySet<string> {
  return new Set(filter?.group === group ? filter.keys : []);
}

/** Splits keys at commas: codes in capitals, numbers without leading zeros. */
function wordsOf(text: string): string[] {
  return text
    .split(",")
    .map((word) =>
      word
        .trim()
        .toUpperCase()
        .replace(/^0+(?=\d+$)/, ""),
    )
    .filter((word) => word !== "");
}
