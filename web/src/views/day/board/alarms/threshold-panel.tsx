import { useId } from "react";
import { useLanguage, useTexts } from "../../../../language/language.tsx";
import { boardTexts } from "../texts.ts";
import type { BoardShown } from "../use-board.ts";
import { alarmOutcomes } from "./alarm-outcomes.ts";
import { CostSlider } from "./cost-slider.tsx";
import classes from "./threshold-panel.module.css";

/** Chooses when there is an alarm, by what mistakes cost, and says what that comes to for the flights of the day. */
export function ThresholdPanel({ shown }: { readonly shown: BoardShown }) {
  const texts = useTexts(boardTexts);
  const { format } = useLanguage();
  const { threshold } = shown;
  const told = alarmOutcomes(shown.dayRows, threshold);
  const labelId = useId();
  // Of few flights in tenths; of the alarms, what is late and what is in time add up to them.
  const digits = told.expected < 10 ? 1 : 0;
  const caught = Number(told.caught.toFixed(digits));
  const figures = [
    { name: texts.caught, value: caught },
    { name: texts.falseAlarms, value: told.alarms - caught },
    { name: texts.missed, value: told.missed },
  ];
  return (
    <section aria-labelledby={labelId}>
      <h3 id={labelId} className={classes.title}>
        {texts.thresholdTitle}
      </h3>
      <CostSlider shown={shown} />
      <p className={classes.over}>
        {texts.alarmOver} <strong>{format.percent(threshold, 1)}</strong>
      </p>
      <dl className={classes.figures} aria-live="polite">
        <div className={classes.alarms}>
          <dt>{texts.alarms}</dt>
          <dd data-testid="alarms">{format.count(told.alarms)}</dd>
        </div>
        {figures.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>≈ {format.number(value, digits)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
