import type { ReactNode } from "react";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import { type BackTest, type BackTested, valuesOf } from "../evaluated/back-test.ts";
import { coverageByMonth, type LatenessMetrics, minutesOf } from "../minutes/minutes.ts";
import { nearestBin } from "../reliability/reliability.ts";
import { modelTexts } from "../texts.ts";
import classes from "./headline-metrics.module.css";
import { trustTexts } from "./texts.ts";

/** The forecast whose observed share is quoted. */
const QUOTED_FORECAST = 0.3;

/** The metrics of forecasts an hour before departure, in plain words; those that are not known are left out. */
export function HeadlineMetrics({
  backTest,
  hour,
}: {
  readonly backTest: BackTest;
  readonly hour: BackTested;
}) {
  const texts = useTexts(trustTexts);
  const { format } = useLanguage();
  const bin = nearestBin(hour.reliability ?? [], QUOTED_FORECAST);
  const { lateDepartures, meanAbsoluteErrorMinutes } = hour;
  const minutes = minutesOf(hour);
  const off = texts.probabilities.off(format.number(100 * hour.pooled.ece, 1));
  return (
    <ul className={classes.metrics}>
      {hour.pooled.rocAuc !== null && <Ranking backTest={backTest} rocAuc={hour.pooled.rocAuc} />}
      {bin !== undefined && (
        <HeadlineMetric value={texts.probabilities.value(format.percent(bin.observed))}>
          {texts.probabilities.more(
            format.count(bin.flights),
            format.percent(bin.forecast),
            format.percent(bin.observed),
          )}{" "}
          {off}
        </HeadlineMetric>
      )}
      {lateDepartures !== undefined && (
        <HeadlineMetric value={texts.intervals.value(format.percent(lateDepartures.coverage))}>
          {texts.intervals.more(
            format.percent(lateDepartures.level),
            format.percent(lateDepartures.coverage, 1),
            format.percent(lateDepartures.promised, 1),
          )}
        </HeadlineMetric>
      )}
      {minutes !== undefined && <Minutes metrics={minutes} months={hour.latenessByMonth ?? {}} />}
      {minutes === undefined && meanAbsoluteErrorMinutes !== undefined && (
        <HeadlineMetric value={texts.minutes.value(format.minutes(meanAbsoluteErrorMinutes))}>
          {texts.minutes.more}
        </HeadlineMetric>
      )}
    </ul>
  );
}

/** The metrics of the minutes: the median, the interval and the whole distribution. */
function Minutes({
  metrics: { p50, crpsSkill, interval80 },
  months,
}: {
  readonly metrics: LatenessMetrics;
  readonly months: Readonly<Record<string, LatenessMetrics>>;
}) {
  const texts = useTexts(trustTexts);
  const { format } = useLanguage();
  const tenths = (minutes: number) => `${format.number(minutes, 1)}\u00a0min`;
  const share = (value: number) => format.percent(value, 1);
  const range = coverageByMonth(months);
  return (
    <>
      <HeadlineMetric value={texts.median.value(tenths(p50.meanAbsoluteError))}>
        {texts.median.more(tenths(p50.constant))}
      </HeadlineMetric>
      <HeadlineMetric value={texts.lateness.value(format.percent(interval80.coverage))}>
        {texts.lateness.more(share(interval80.coverage), format.minutes(interval80.width))}
        {range !== undefined &&
          ` ${texts.lateness.byMonth(
            share(range.lowest.coverage),
            format.month(range.lowest.month),
            share(range.highest.coverage),
            format.month(range.highest.month),
          )}`}
      </HeadlineMetric>
      {crpsSkill > 0 && (
        <HeadlineMetric value={texts.skill.value(format.percent(crpsSkill))}>
          {texts.skill.more(share(crpsSkill))}
        </HeadlineMetric>
      )}
    </>
  );
}

function Ranking({ backTest, rocAuc }: { readonly backTest: BackTest; readonly rocAuc: number }) {
  const texts = useTexts(trustTexts);
  const { evaluated } = useTexts(modelTexts);
  const { format } = useLanguage();
  const cases = (auc: number) => format.number(100 * auc, 0);
  const others = valuesOf(backTest, ({ pooled }) => pooled.rocAuc ?? undefined)
    .filter(({ name }) => name !== "hour")
    .reverse()
    .map(({ name, value }) => `${evaluated[name].name.toLowerCase()} ${cases(value)}`);
  return (
    <HeadlineMetric value={texts.ranking.value(cases(rocAuc))}>
      {texts.ranking.more(cases(rocAuc))}
      {others.length > 0 && ` ${texts.ranking.rest} ${others.join(", ")}.`}
    </HeadlineMetric>
  );
}

/** A metric in large type, with its explanation. */
function HeadlineMetric({ value, children }: { readonly value: string; readonly children: ReactNode }) {
  return (
    <li className={classes.card}>
      <p className={classes.value}>{value}</p>
      <p className={classes.more}>{children}</p>
    </li>
  );
}
