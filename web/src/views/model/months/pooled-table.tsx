import { useTexts } from "../../../language/language.tsx";
import { ScrollingTable } from "../../../layout/scrolling-table.tsx";
import { type BackTest, valuesOf } from "../evaluated/back-test.ts";
import { ModelName } from "../evaluated/model-name.tsx";
import { Meanings } from "../metrics/meanings.tsx";
import { MetricCell, type MetricColumn } from "../metrics/metric-cell.tsx";
import { METRIC_NAMES, METRICS } from "../metrics/metrics.ts";
import { modelTexts } from "../texts.ts";
import { monthsTexts } from "./texts.ts";

/** The metrics of all months together, and their explanations. */
export function PooledTable({ backTest }: { readonly backTest: BackTest }) {
  const texts = useTexts(monthsTexts);
  const { model } = useTexts(modelTexts);
  const evaluated = valuesOf(backTest, (each) => each);
  const columns: readonly MetricColumn[] = [
    ...METRIC_NAMES.map((metric) => ({
      ...METRICS[metric],
      name: texts.metrics[metric].name,
      values: evaluated.map(({ value }) => value.pooled[metric]),
    })),
    {
      name: texts.minutes,
      better: "lower",
      digits: 1,
      values: evaluated.map(({ value }) => value.p50?.meanAbsoluteError ?? value.meanAbsoluteErrorMinutes),
    },
  ];
  return (
    <>
      <ScrollingTable
        title={texts.pooled}
        note={texts.pooledNote}
        columns={[model, ...columns.map(({ name }) => name)]}
        groups={[
          {
            rows: evaluated.map(({ name }, row) => ({
              key: name,
              head: <ModelName name={name} />,
              cells: columns.map((column) => <MetricCell key={column.name} column={column} row={row} />),
            })),
          },
        ]}
      />
      <Meanings />
    </>
  );
}
