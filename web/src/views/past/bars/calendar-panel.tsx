import { useId } from "react";
import { countBars } from "../counts/count-bars.ts";
import classes from "../panel.module.css";
import { BarList } from "./bar-list.tsx";
import type { PanelProps } from "./bars.ts";
import { PanelHead } from "./panel-head.tsx";

/** The bars of a group of the calendar, in its order: upright where there is room, else lying. */
export function CalendarPanel({
  group,
  ...panel
}: PanelProps & { readonly group: "month" | "weekday" | "hour" }) {
  const titleId = useId();
  return (
    <section className={`${classes.panel} ${classes[group]}`} aria-labelledby={titleId}>
      <PanelHead {...panel} group={group} titleId={titleId} />
      <BarList
        {...panel}
        group={group}
        titleId={titleId}
        isUpright
        bars={countBars(panel.past, group, panel.filter)}
      />
    </section>
  );
}
