import type { Count } from "../counts/count-bars.ts";
import type { GroupNames } from "../counts/group-names.ts";
import type { Past, PastGroup } from "../counts/past.ts";
import type { Filter } from "../filter/filter.ts";

/** The data of every panel of bars. */
export interface PanelProps {
  readonly past: Past;
  readonly names: GroupNames;
  readonly filter: Filter | undefined;
  /** The flights that pass the filter. */
  readonly shown: Count;
  onToggle(group: PastGroup, key: string): void;
}

/**
 * Returns the delay rate that the bars of a group are compared with: that of the flights they show, which in the group
 * that filters are all flights; undefined if there are none.
 */
export function panelAverage(
  { past, filter, shown }: Pick<PanelProps, "past" | "filter" | "shown">,
  group: PastGroup,
): number | undefined {
  const { flights, delayed } = filter?.group === group ? past : shown;
  return flights === 0 ? undefined : delayed / flights;
}
