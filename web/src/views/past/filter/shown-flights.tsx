import { Button } from "@mantine/core";
import { useRef } from "react";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import type { PanelProps } from "../bars/panel-props.ts";
import { pastTexts } from "../texts.ts";
import classes from "./shown-flights.module.css";

/** So many names are told of what is chosen; the others are a number. */
const NAMES_TOLD = 3;

/** Says which flights are shown, how many and how often they were delayed; takes the filter away. */
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
  const told = filter?.keys.map((key) => names(filter.group, key).long) ?? [];
  const rest = told.length > NAMES_TOLD + 1 ? told.length - NAMES_TOLD : 0;
  const listed = rest === 0 ? told : [...told.slice(0, NAMES_TOLD), texts.more(format.count(rest))];
  const list = new Intl.ListFormat(language, { type: "conjunction" }).format(listed);
  const what = filter === undefined ? texts.allFlights : texts.flightsOf[filter.group](list);
  const clear = () => {
    onClear();
    // Its button goes; who goes by keyboard stays here.
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
