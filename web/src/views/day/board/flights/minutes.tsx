import type { Forecast } from "../../../../flights/forecast.ts";
import { latenessInterval, typicalMinutes } from "../../../../flights/lateness.ts";
import { useLanguage, useTexts } from "../../../../language/language.tsx";
import { boardTexts } from "../texts.ts";

/** The typical lateness of a flight in minutes and, where it is known, the interval of 8 in 10 such flights. */
export function Minutes({
  forecast,
  rangeClass,
}: {
  readonly forecast: Forecast;
  readonly rangeClass?: string | undefined;
}) {
  const texts = useTexts(boardTexts);
  const { format } = useLanguage();
  const interval = latenessInterval(forecast);
  return (
    <>
      {format.minutes(typicalMinutes(forecast))}{" "}
      {interval && (
        <span className={rangeClass}>
          {texts.between(format.wholeMinutes(interval.low), format.wholeMinutes(interval.high))}
        </span>
      )}
    </>
  );
}
