import type { Count } from "./count-bars.ts";
import type { Filter } from "./filter.ts";
import type { GroupNames } from "./group-names.ts";
import type { Past, PastGroup } from "./past.ts";

/** What each panel of bars is made from. */
export interface PanelProps {
  readonly past: Past;
  readonly names: GroupNames;
  readonly filter: Filter | undefined;
  /** The flights that the filter lets through. */
  readonly shown: Count;
  onToggle(group: PastGroup, key: string): void;
}
