import { useTexts } from "../../../language/language.tsx";
import { ScrollingTable } from "../../../layout/scrolling-table.tsx";
import {
  type BackTest,
  type BackTested,
  type LeadTime,
  leadTimeValuesOf,
  type NamedValue,
} from "../evaluated/back-test.ts";
import { ModelName } from "../evaluated/model-name.tsx";
import { MetricCell } from "../metrics/metric-cell.tsx";
import { METRIC_NAMES, METRICS } from "../metrics/metrics.ts";
import { MissingBackTest } from "../section/missing.tsx";
import { modelTexts } from "../texts.ts";
import { monthsTexts } from "./texts.ts";

const LONGER = [30, 60, 120] as const;

type Over = NonNullable<BackTested["over"]>;

/** The metrics of delays of over 30, 60 and 120 minutes, by lead time. */
export function LongerDelays({ backTest }: { readonly backTest: BackTest }) {
  const texts = useTexts(monthsTexts);
  const { model } = useTexts(modelTexts);
  const leadTimes = leadTimeValuesOf(backTest, ({ over }) => over);
  if (leadTimes.length === 0) return <MissingBackTest backTest={backTest} content="longer" />;
  return (
    <ScrollingTable
      title={texts.longer}
      note={texts.longerNote}
      columns={[model, ...METRIC_NAMES.map((metric) => texts.metrics[metric].name)]}
      groups={LONGER.map((minutes) => ({ name: texts.over(minutes), rows: rowsOf(leadTimes, minutes) }))}
    />
  );
}

function rowsOf(leadTimes: readonly NamedValue<Over, LeadTime>[], minutes: (typeof LONGER)[number]) {
  const columns = METRIC_NAMES.map((metric) => ({
    ...METRICS[metric],
    name: metric,
    values: leadTimes.map(({ value }) => value[minutes]?.[metric]),
  }));
  return leadTimes.map(({ name }, row) => ({
    key: name,
    head: <ModelName name={name} isShort />,
    cells: columns.map((column) => <MetricCell key={column.name} column={column} row={row} />),
  }));
}
