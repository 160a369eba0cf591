import { keysOf, PAST_GROUPS, type Past, type PastGroup } from "../counts/past.ts";

/** Flights of any of some keys of one group; the counts are of pairs, so that no second group can filter. */
export interface Filter {
  readonly group: PastGroup;
  /** At least one, in the order of the group. */
  readonly keys: readonly string[];
}

/** What an address asks for. */
export interface AskedFilter {
  readonly filter: Filter | undefined;
  /** What of it is not known, or would be a second group: as `hour=99`. */
  readonly ignored: readonly string[];
}

/**
 * Reads the filter out of the query of an address. Of several groups the first one with a known key filters.
 * @param search such as `airline=SKU,LAN`, as a browser has it
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

/** The query of an address that shows what is filtered, without its question mark; empty where nothing is. */
export function filterQuery(filter: Filter | undefined): string {
  return filter === undefined ? "" : `${filter.group}=${filter.keys.map(encodeURIComponent).join(",")}`;
}

/** Takes a key into the filter or out of it; one of another group moves the filter there. */
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

/** The keys of a group that are filtered by. */
export function chosenKeys(filter: Filter | undefined, group: PastGroup): ReadonlySet<string> {
  return new Set(filter?.group === group ? filter.keys : []);
}

/** What is between the commas; codes are written large and numbers without zeros before them. */
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
