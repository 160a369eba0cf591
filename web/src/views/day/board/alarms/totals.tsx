import { useLanguage, useTexts } from "../../../../language/language.tsx";
import type { Interval } from "../late-departures/use-intervals.ts";
import { boardTexts } from "../texts.ts";
import type { BoardShown } from "../use-board.ts";
import { alarmOutcomes } from "./alarm-outcomes.ts";
import classes from "./totals.module.css";

/** The totals of the flights of the day. */
export function Totals({
  shown: { dayRows, threshold, thresholdDigits },
  interval,
}: {
  readonly shown: BoardShown;
  readonly interval: Interval | undefined;
}) {
  const texts = useTexts(boardTexts);
  const { format } = useLanguage();
  const outcomes = alarmOutcomes(dayRows, threshold);
  const share = format.percent(outcomes.expected / Math.max(1, outcomes.flights));
  const range =
    interval === undefined
      ? texts.ofFlights(share)
      : interval.high === 0
        ? texts.noneLikely
        : texts.interval(format.count(interval.low), format.count(interval.high));
  const totals = [
    {
      name: texts.totalExpected,
      value: format.number(outcomes.expected, outcomes.expected < 10 ? 1 : 0),
      more: range,
    },
    {
      name: texts.totalAlarms,
      value: format.count(outcomes.alarms),
      more: texts.overRisk(format.percent(threshold, thresholdDigits)),
    },
    { name: texts.totalMinutes, value: format.minutes(outcomes.meanMinutes), more: texts.perFlight },
  ];
  return (
    <dl className={classes.totals} aria-label={texts.totals}>
      <div>
        <dt>{texts.totalFlights}</dt>
        <dd className={classes.value}>{format.count(outcomes.flights)}</dd>
      </div>
      {totals.map(({ name, value, more }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className={classes.value}>{value}</dd>
          <dd className={classes.more}>{more}</dd>
        </div>
      ))}
    </dl>
  );
}
