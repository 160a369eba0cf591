import { Text } from "@mantine/core";
import { decisionDigits } from "../../../../../src/models/operational/decision-digits.ts";
import type { Forecast } from "../../../flights/forecast.ts";
import { RiskBar } from "../../../flights/risk-bar.tsx";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import { flightTexts } from "../texts.ts";
import { oddsOf } from "./odds.ts";
import classes from "./verdict.module.css";

/** The probability of a delay, and whether it is an alarm. */
export function Verdict({ forecast: { probability, threshold, delayed } }: { readonly forecast: Forecast }) {
  const texts = useTexts(flightTexts);
  const { format } = useLanguage();
  const digits = decisionDigits(probability, threshold);
  return (
    <div>
      <Text size="sm" c="dimmed">
        {texts.over15}
      </Text>
      <div className={classes.line}>
        <span className={classes.number}>{format.percent(probability, digits)}</span>
        <span>
          <span className={delayed ? classes.delayed : classes.onTime}>
            <Sign delayed={delayed} />
            {delayed ? texts.delayed : texts.onTime}
          </span>
          <br />
          {texts.odds(oddsOf(probability))}
        </span>
      </div>
      <RiskBar probability={probability} threshold={threshold} height={16} />
      <Text size="sm" c="dimmed" mt={8}>
        {texts.thresholdAt(format.percent(threshold, digits))}
      </Text>
    </div>
  );
}

function Sign({ delayed }: { readonly delayed: boolean }) {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      {delayed ? (
        <path d="M10 2.5 18.5 17.5H1.5zM10 8v4.4M10 14.2v1.3" className={classes.stroke} />
      ) : (
        <path d="M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16M6.2 10.3l2.6 2.6 5-5.4" className={classes.stroke} />
      )}
    </svg>
  );
}
