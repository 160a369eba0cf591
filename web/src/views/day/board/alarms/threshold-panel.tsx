import { useId } from "react";
import { rounded } from "../../../../language/format.ts";
import { useLanguage, useTexts } from "../../../../language/language.tsx";
import { boardTexts } from "../texts.ts";
import type { BoardShown } from "../use-board.ts";
import { alarmOutcomes } from "./alarm-outcomes.ts";
import { CostSlider } from "./cost-slider.tsx";
import classes from "./threshold-panel.module.css";

/** The choice of the alarm threshold by the cost of mistakes, and its expected outcomes for the flights of the day. */
export function ThresholdPanel({ shown }: { readonly shown: BoardShown }) {
  const texts = useTexts(boardTexts);
  const { format } = useLanguage();
  const { threshold, thresholdDigits } = shown;
  const outcomes = alarmOutcomes(shown.dayRows, threshold);
  const labelId = useId();
  // Small numbers are shown in tenths. Rounded, the late alarms and the others still add up to all alarms.
  const digits = outcomes.expected < 10 ? 1 : 0;
  const caught = rounded(outcomes.caught, digits);
  const expected = [
    { name: texts.caught, value: caught },
    { name: texts.falseAlarms, value: outcomes.alarms - caught },
    { name: texts.missed, value: outcomes.missed },
  ];
  return (
    <section aria-labelledby={labelId}>
      <h3 id={labelId} className={classes.title}>
        {texts.thresholdTitle}
      </h3>
      <CostSlider shown={shown} />
      <p className={classes.over}>
        {texts.alarmOver} <strong>{format.percent(threshold, thresholdDigits)}</strong>
      </p>
      <dl className={classes.outcomes} aria-live="polite">
        <div className={classes.alarms}>
          <dt>{texts.alarms}</dt>
          <dd data-testid="alarms">{format.count(outcomes.alarms)}</dd>
        </div>
        {expected.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>≈ {format.number(value, digits)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
