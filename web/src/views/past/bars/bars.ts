import type { Count } from "../counts/count-bars.ts";
import type { GroupNames } from "../counts/group-names.ts";
import type { Past, PastGroup } from "../counts/past.ts";
import type { Filter } from "../filter/filter.ts";

/** What each panel of bars is made from. */
export interface PanelProps {
  readonly past: Past;
  readonly names: GroupNames;
  readonly filter: Filter | undefined;
  /** The flights that the filter lets through. */
  readonly shown: Count;
  onToggle(group: PastGroup, key: string): void;
}
