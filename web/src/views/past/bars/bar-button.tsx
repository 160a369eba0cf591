import { VisuallyHidden } from "@mantine/core";
import type { CSSProperties } from "react";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import type { Bar } from "../counts/count-bars.ts";
import { delayRateOf, isEnough, standingOf } from "../counts/delay-rate.ts";
import type { KeyName } from "../counts/group-names.ts";
import { pastTexts } from "../texts.ts";
import classes from "./bar.module.css";

/** A bar with the delay rate of a key, its interval and its count. It is a button that filters by the key. */
export function BarButton({
  bar,
  name,
  scale,
  average,
  isChosen,
  isAside,
  onToggle,
}: {
  readonly bar: Bar;
  readonly name: KeyName;
  /** The rate at the end of the scale. */
  readonly scale: number;
  readonly average: number | undefined;
  readonly isChosen: boolean;
  /** Whether only others of its panel are chosen. */
  readonly isAside: boolean;
  onToggle(): void;
}) {
  const texts = useTexts(pastTexts);
  const { format } = useLanguage();
  const interval = delayRateOf(bar);
  const percent = (share: number) => format.percent(share, 1);
  const flights = format.count(bar.flights);
  const label =
    interval === undefined
      ? texts.noFlights(name.long)
      : texts.bar(
          name.long,
          percent(interval.rate),
          percent(interval.lower),
          percent(interval.upper),
          texts.flights(flights, bar.flights === 1),
        );
  const places = { ...interval, average };
  const style = Object.fromEntries(
    Object.entries(places).map(([place, share]) => [`--${place}`, (share ?? 0) / scale]),
  ) as CSSProperties;
  const looks = [
    classes.bar,
    isAside && classes.aside,
    interval !== undefined && classes[standingOf(interval, average ?? 0)],
    !isEnough(bar) && classes.few,
    interval !== undefined && interval.rate > scale && classes.cut,
  ];
  return (
    <button
      type="button"
      className={looks.filter(Boolean).join(" ")}
      style={style}
      aria-pressed={isChosen}
      title={label}
      onClick={onToggle}
    >
      <VisuallyHidden>{label}</VisuallyHidden>
      <span className={classes.name} aria-hidden="true">
        <span className={classes.long}>{name.long}</span>
        <span className={classes.short}>{name.short}</span>
      </span>
      <span className={classes.track} aria-hidden="true">
        {interval !== undefined && <span className={classes.fill} />}
        {average !== undefined && <span className={classes.average} />}
        {interval !== undefined && <span className={classes.whisker} />}
      </span>
      {interval === undefined ? (
        <span className={classes.none} aria-hidden="true">
          <span className={classes.long}>{texts.none}</span>
          <span className={classes.short}>–</span>
        </span>
      ) : (
        <>
          <span className={classes.rate} aria-hidden="true">
            {percent(interval.rate)}
          </span>
          <span className={classes.count} aria-hidden="true">
            {flights}
          </span>
        </>
      )}
    </button>
  );
}
