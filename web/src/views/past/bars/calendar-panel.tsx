import { countBars } from "../counts/count-bars.ts";
import { BarList } from "./bar-list.tsx";
import classes from "./group-panel.module.css";
import { GroupPanel } from "./group-panel.tsx";
import type { PanelProps } from "./panel-props.ts";

/** The bars of a group of the calendar, in its order: upright in a wide window, otherwise horizontal. */
export function CalendarPanel({
  group,
  ...panel
}: PanelProps & { readonly group: "month" | "weekday" | "hour" }) {
  return (
    <GroupPanel {...panel} group={group} className={classes[group]}>
      <BarList {...panel} group={group} isUpright bars={countBars(panel.past, group, panel.filter)} />
    </GroupPanel>
  );
}
