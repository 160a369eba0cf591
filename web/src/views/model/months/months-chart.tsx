import { useCallback, useMemo } from "react";
import { type Canvas, Chart } from "../../../charts/chart.tsx";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import { type BackTest, monthsOf, valuesOf } from "../evaluated/back-test.ts";
import { SERIES } from "../evaluated/series.ts";
import { SeriesLegend } from "../evaluated/series-legend.tsx";
import { METRICS, type MetricName, type MonthPoint, monthPoints } from "../metrics/metrics.ts";
import { modelTexts } from "../texts.ts";
import { monthsTexts } from "./texts.ts";

/** The chart of a metric by month, with a line for each evaluated model. */
export function MonthsChart({
  backTest,
  metric,
}: {
  readonly backTest: BackTest;
  readonly metric: MetricName;
}) {
  const texts = useTexts(monthsTexts);
  const { evaluated } = useTexts(modelTexts);
  const { format } = useLanguage();
  const points = useMemo(() => monthPoints(backTest, metric), [backTest, metric]);
  const months = useMemo(() => monthsOf(backTest), [backTest]);
  const { name, more } = texts.metrics[metric];
  const { better, digits } = METRICS[metric];
  const options = useCallback(
    ({ Plot, width }: Canvas) => {
      const values = points.map(({ value }) => value);
      const isFine = Math.max(...values) - Math.min(...values) < 0.05;
      const every = Math.ceil((36 * months.length) / width);
      return {
        marginLeft: 52,
        x: {
          type: "point" as const,
          domain: months,
          label: null,
          padding: 0.3,
          ticks: months.filter((_, index) => index % every === 0),
          tickFormat: (month: string) => format.month(month, "short"),
        },
        y: {
          label: null,
          grid: true,
          nice: 5,
          zero: metric === "ece",
          ticks: 5,
          tickFormat: (value: number) => format.number(value, isFine ? 3 : 2),
        },
        marks: [
          ...valuesOf(backTest, () => true).flatMap((series) => {
            const { color, dash, symbol } = SERIES[series.name];
            const own = points.filter((point) => point.name === series.name);
            return [
              Plot.lineY(own, {
                x: "month",
                y: "value",
                stroke: color,
                strokeDasharray: dash,
                strokeWidth: 2,
              }),
              Plot.dot(own, { x: "month", y: "value", fill: color, symbol, r: 4 }),
            ];
          }),
          Plot.tip(
            points,
            Plot.pointer({
              x: "month",
              y: "value",
              title: (point: MonthPoint) =>
                `${evaluated[point.name].name}, ${format.month(point.month)}\n${name} ${format.number(point.value, digits)}`,
              fill: "var(--mantine-color-body)",
              stroke: "var(--line)",
            }),
          ),
        ],
      };
    },
    [backTest, points, months, metric, digits, evaluated, name, format],
  );
  const names = valuesOf(backTest, () => true).map((series) => series.name);
  const cell = (month: string, series: (typeof names)[number]) => {
    const found = points.find((point) => point.month === month && point.name === series);
    return found === undefined ? "–" : format.number(found.value, digits);
  };
  return (
    <Chart
      title={texts.chart(name)}
      note={`${texts.better[better]} ${name}: ${more}.`}
      height={320}
      options={options}
      legend={<SeriesLegend names={names} />}
      table={() => ({
        head: [texts.month, ...names.map((series) => evaluated[series].name)],
        rows: months.map((month) => [format.month(month), ...names.map((series) => cell(month, series))]),
      })}
    />
  );
}
