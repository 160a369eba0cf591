import { VisuallyHidden } from "@mantine/core";
import { RiskBar } from "../../../../flights/risk-bar.tsx";
import { useLanguage, useTexts } from "../../../../language/language.tsx";
import { boardTexts } from "../texts.ts";
import classes from "./risk.module.css";

/** A risk as a number and a bar, with a mark where it is an alarm. */
export function Risk({
  probability,
  threshold,
}: {
  readonly probability: number;
  readonly threshold: number;
}) {
  const texts = useTexts(boardTexts);
  const { format } = useLanguage();
  const isAlarm = probability > threshold;
  return (
    <div className={classes.risk} data-alarm={isAlarm || undefined}>
      <span className={classes.sign}>
        {isAlarm && (
          <>
            <svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true">
              <path d="M6 1l5.5 10H.5z" fill="currentColor" />
            </svg>
            <VisuallyHidden>{texts.alarm} </VisuallyHidden>
          </>
        )}
      </span>
      <span className={classes.number}>{format.percentBeside(probability, threshold)}</span>
      <RiskBar probability={probability} threshold={threshold} />
    </div>
  );
}
