import { Button } from "@mantine/core";
import { useRef } from "react";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import type { PanelProps } from "../bars/panel-props.ts";
import { pastTexts } from "../texts.ts";
import classes from "./shown-flights.module.css";

/** The number of chosen keys that are named; the others are counted. */
const MAX_NAMES = 3;

/** Describes the flights that are shown, with their number and delay rate, and clears the filter. */
export function ShownFlights({
  filter,
  names,
  shown,
  ignored,
  onClear,
}: Pick<PanelProps, "filter" | "names" | "shown"> & {
  readonly ignored: readonly string[];
  onClear(): void;
}) {
  const texts = useTexts(pastTexts);
  const { language, format } = useLanguage();
  const place = useRef<HTMLElement>(null);
  const rate = shown.flights === 0 ? "–" : format.percent(shown.delayed / shown.flights, 1);
  const flights = texts.flights(format.count(shown.flights), shown.flights === 1);
  const chosen = filter?.keys.map((key) => names(filter.group, key).long) ?? [];
  const rest = chosen.length > MAX_NAMES + 1 ? chosen.length - MAX_NAMES : 0;
  const listed = rest === 0 ? chosen : [...chosen.slice(0, MAX_NAMES), texts.more(format.count(rest))];
  const list = new Intl.ListFormat(language, { type: "conjunction" }).format(listed);
  const what = filter === undefined ? texts.allFlights : texts.flightsOf[filter.group](list);
  const clear = () => {
    onClear();
    // The button disappears: keyboard users keep their place.
    place.current?.focus();
  };
  return (
    <section ref={place} tabIndex={-1} className={classes.shown} aria-label={texts.shownLabel}>
      <div className={classes.line}>
        <p role="status" className={classes.what}>
          <strong>{texts.shown(what)}</strong> <span>{texts.shownCounts(flights, rate)}</span>
        </p>
        {filter !== undefined && (
          <Button size="xs" variant="default" onClick={clear} className={classes.clear}>
            {texts.clear}
          </Button>
        )}
      </div>
      {ignored.length > 0 && <p className={classes.more}>{texts.ignored(ignored.join(", ").slice(0, 80))}</p>}
    </section>
  );
}
