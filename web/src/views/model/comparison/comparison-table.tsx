import { Badge } from "@mantine/core";
import "@mantine/core/styles/Badge.css";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import { ScrollingTable } from "../../../layout/scrolling-table.tsx";
import { MetricCell, type MetricColumn } from "../metrics/metric-cell.tsx";
import { METRIC_NAMES, METRICS } from "../metrics/metrics.ts";
import { monthsTexts } from "../months/texts.ts";
import { type Comparison, decisionsOf } from "./comparison.ts";
import classes from "./comparison-table.module.css";
import { comparisonTexts } from "./texts.ts";

/** The decisions of each model, and the metrics of its probabilities. */
export function ComparisonTable({ comparison }: { readonly comparison: Comparison }) {
  const texts = useTexts(comparisonTexts);
  const { metrics } = useTexts(monthsTexts);
  const { format } = useLanguage();
  const models = Object.entries(comparison.models);
  const decisions = models.map(([, evaluation]) => decisionsOf(evaluation));
  const shareWrong = (precision: number | undefined) => (precision === undefined ? undefined : 1 - precision);
  const columns: readonly MetricColumn[] = [
    { name: "F1", values: decisions.map(({ f1 }) => f1), better: "higher", digits: 3 },
    ...METRIC_NAMES.map((metric) => ({
      ...METRICS[metric],
      name: metrics[metric].name,
      values: models.map(([, evaluation]) => evaluation[metric]),
    })),
  ];
  return (
    <ScrollingTable
      title={texts.table}
      note={texts.tableNote}
      columns={[
        texts.model,
        texts.found,
        texts.missed,
        texts.falseAlarms,
        texts.onTimeNoAlarm,
        ...columns.map(({ name }) => name),
      ]}
      groups={[
        {
          rows: models.map(([name], row) => ({
            key: name,
            head: (
              <span className={classes.name}>
                {name}
                {name === comparison.recommended.name && (
                  <Badge size="sm" variant="light" className={classes.mark}>
                    {texts.recommended}
                  </Badge>
                )}
              </span>
            ),
            cells: [
              <CountAndShare key="found" count={decisions[row]?.found ?? 0} share={decisions[row]?.recall} />,
              format.count(decisions[row]?.missed ?? 0),
              <CountAndShare
                key="falseAlarms"
                count={decisions[row]?.falseAlarms ?? 0}
                share={shareWrong(decisions[row]?.precision)}
              />,
              format.count(decisions[row]?.onTimeNoAlarm ?? 0),
              ...columns.map((column) => <MetricCell key={column.name} column={column} row={row} />),
            ],
          })),
        },
      ]}
    />
  );
}

/** A number of flights, with a share below it. */
function CountAndShare({ count, share }: { readonly count: number; readonly share: number | undefined }) {
  const { format } = useLanguage();
  return (
    <>
      {format.count(count)}
      {share !== undefined && <small className={classes.share}>{format.percent(share)}</small>}
    </>
  );
}
