import { BarKey } from "./bar-key.tsx";
import { CalendarPanel } from "./calendar-panel.tsx";
import { countShown } from "./count-bars.ts";
import type { GroupNames } from "./group-names.ts";
import { Headline } from "./headline.tsx";
import { ListPanel } from "./list-panel.tsx";
import classes from "./past.module.css";
import type { Past } from "./past.ts";
import { ShownFlights } from "./shown-flights.tsx";
import { useFilter } from "./use-filter.ts";
import { WeekMap } from "./week-map.tsx";

/** The counts, to look around in: a panel of bars a group, each filtering the others. */
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
