import { type ReactNode, useState } from "react";
import type { LeadTime } from "../../../../../src/models/operational/lead-time.ts";
import { leadTimeTexts } from "../../../flights/lead-time-texts.ts";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import { ScrollingTable } from "../../../layout/scrolling-table.tsx";
import { backTestOf, type Model } from "../evaluated/back-test.ts";
import { MeaningList } from "../metrics/meanings.tsx";
import { MetricCell, type MetricColumn } from "../metrics/metric-cell.tsx";
import { Choice } from "../section/choice.tsx";
import { MissingBackTest } from "../section/missing.tsx";
import { Section } from "../section/section.tsx";
import { modelTexts } from "../texts.ts";
import { type LatenessMetrics, type MeasuredMinutes, measuredMinutes } from "./minutes.ts";
import { momentsOf } from "./moments.ts";
import { MomentsTable } from "./moments-table.tsx";
import { minutesTexts } from "./texts.ts";

/** The section on forecast minutes: the error of the median, the whole distribution and its interval. */
export function MinutesSection({ model }: { readonly model: Model }) {
  const texts = useTexts(minutesTexts);
  const backTest = backTestOf(model);
  const measured = measuredMinutes(backTest);
  const moments = momentsOf(model);
  if (measured.length === 0) {
    return (
      <Section name="minutes">
        <MissingBackTest backTest={backTest} content="minutes" />
      </Section>
    );
  }
  const names = COLUMNS.map((column) => texts.columns[column]);
  return (
    <Section name="minutes" lead={texts.lead}>
      <LeadTimes measured={measured} names={names} />
      <Months measured={measured} names={names} />
      {moments.length > 0 && <MomentsTable moments={moments} />}
      <MeaningList
        title={texts.explained}
        entries={COLUMNS.map((column) => ({ name: texts.columns[column], more: texts.meanings[column] }))}
      />
    </Section>
  );
}

const COLUMNS = ["error", "constant", "crps", "skill", "coverage", "width"] as const;

function LeadTimes({
  measured,
  names,
}: {
  readonly measured: readonly MeasuredMinutes[];
  readonly names: readonly string[];
}) {
  const texts = useTexts(minutesTexts);
  const leadTimes = useTexts(leadTimeTexts);
  const { model } = useTexts(modelTexts);
  const cellsOf = useCells();
  const column = (name: string, of: (metrics: LatenessMetrics) => number): MetricColumn => ({
    ...{ name, better: "lower", digits: 2 },
    values: measured.map(({ pooled }) => of(pooled)),
  });
  const error = column("error", ({ p50 }) => p50.meanAbsoluteError);
  const crps = column("crps", (metrics) => metrics.crps);
  return (
    <ScrollingTable
      title={texts.pooled}
      note={texts.pooledNote}
      columns={[model, ...names]}
      groups={[
        {
          rows: measured.map(({ leadTime, pooled }, row) => {
            const cells: ReactNode[] = cellsOf(pooled);
            cells[0] = <MetricCell key="error" column={error} row={row} />;
            cells[2] = <MetricCell key="crps" column={crps} row={row} />;
            return { key: leadTime, head: leadTimes[leadTime].name, cells };
          }),
        },
      ]}
    />
  );
}

function Months({
  measured,
  names,
}: {
  readonly measured: readonly MeasuredMinutes[];
  readonly names: readonly string[];
}) {
  const texts = useTexts(minutesTexts);
  const leadTimes = useTexts(leadTimeTexts);
  const { leadTime: label } = useTexts(modelTexts);
  const { format } = useLanguage();
  const cellsOf = useCells();
  const byMonth = measured.filter(({ months }) => Object.keys(months).length > 0);
  const [chosen, choose] = useState(byMonth.at(-1)?.leadTime);
  const months = byMonth.find(({ leadTime }) => leadTime === chosen)?.months;
  if (chosen === undefined || months === undefined) return null;
  return (
    <>
      <Choice<LeadTime>
        label={label}
        options={byMonth.map(({ leadTime }) => ({ value: leadTime, name: leadTimes[leadTime].name }))}
        value={chosen}
        onChange={choose}
      />
      <ScrollingTable
        title={texts.byMonth}
        columns={[texts.month, ...names]}
        groups={[
          {
            rows: Object.entries(months).map(([month, metrics]) => ({
              key: month,
              head: format.month(month),
              cells: cellsOf(metrics),
            })),
          },
        ]}
      />
    </>
  );
}

/** Returns a function that writes metrics as the cells of a row. */
function useCells() {
  const { format } = useLanguage();
  return ({ p50, crps, crpsSkill, interval80 }: LatenessMetrics): string[] => [
    format.number(p50.meanAbsoluteError, 2),
    format.number(p50.constant, 2),
    format.number(crps, 2),
    format.percent(crpsSkill, 1),
    format.percent(interval80.coverage, 1),
    format.number(interval80.width, 1),
  ];
}
