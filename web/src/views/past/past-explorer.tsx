import { BarKey } from "./bars/bar-key.tsx";
import { CalendarPanel } from "./bars/calendar-panel.tsx";
import { ListPanel } from "./bars/list-panel.tsx";
import { countShown } from "./counts/count-bars.ts";
import type { GroupNames } from "./counts/group-names.ts";
import type { Past } from "./counts/past.ts";
import { ShownFlights } from "./filter/shown-flights.tsx";
import { useFilter } from "./filter/use-filter.ts";
import { Headline } from "./headline.tsx";
import classes from "./past.module.css";
import { WeekMap } from "./week/week-map.tsx";

/** The counts of past flights to explore: a panel of bars for each group, which filters the other panels. */
export function PastExplorer({ past, names }: { readonly past: Past; readonly names: GroupNames }) {
  const { filter, ignored, toggle, clear } = useFilter(past);
  const panel = { past, names, filter, shown: countShown(past, filter), onToggle: toggle };
  return (
    <>
      <Headline past={past} />
      <ShownFlights {...panel} ignored={ignored} onClear={clear} />
      <BarKey />
      <div className={classes.panels}>
        <CalendarPanel {...panel} group="hour" />
        <CalendarPanel {...panel} group="month" />
        <CalendarPanel {...panel} group="weekday" />
        <ListPanel {...panel} group="airline" />
        <ListPanel {...panel} group="destination" />
      </div>
      <WeekMap past={past} />
    </>
  );
}
