import { useCallback } from "react";
import { wilsonInterval } from "../../../../../src/learn/metrics/wilson-interval.ts";
import { type Canvas, Chart } from "../../../charts/chart.tsx";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import type { EvaluatedModel } from "../evaluated/back-test.ts";
import { SERIES } from "../evaluated/series.ts";
import { modelTexts } from "../texts.ts";
import type { ReliabilityBin } from "./reliability.ts";
import { reliabilityTexts } from "./texts.ts";

/** The radius of the largest dot, in pixels. */
const MAX_RADIUS = 9;

/** The reliability curve of an evaluated model: the share late by the forecast. */
export function ReliabilityChart({
  name,
  bins,
  mostFlights,
}: {
  readonly name: EvaluatedModel;
  readonly bins: readonly ReliabilityBin[];
  /** The flights of the largest bin of all curves, which has the largest dot. */
  readonly mostFlights: number;
}) {
  const texts = useTexts(reliabilityTexts);
  const { evaluated } = useTexts(modelTexts);
  const { format } = useLanguage();
  const options = useCallback(
    ({ Plot, width }: Canvas) => {
      const color = SERIES[name].color;
      const points = bins.map(({ forecast, observed, flights }) => {
        const { lower, upper } = wilsonInterval(observed, flights);
        return {
          x: 100 * forecast,
          y: 100 * observed,
          lower: 100 * lower,
          upper: 100 * upper,
          flights,
          title: `${texts.forecast} ${format.percent(forecast, 1)}\n${texts.observed} ${format.percent(observed, 1)}\n${texts.flights} ${format.count(flights)}`,
        };
      });
      const ticks = width < 200 ? [0, 50, 100] : [0, 25, 50, 75, 100];
      return {
        marginLeft: 34,
        marginRight: 12,
        marginTop: 24,
        x: { domain: [0, 100], label: texts.axisX, grid: true, ticks, labelArrow: false },
        y: { domain: [0, 100], label: texts.axisY, grid: true, ticks, labelArrow: false },
        r: { domain: [0, mostFlights], range: [1.5, MAX_RADIUS] },
        marks: [
          Plot.line(
            [
              [0, 0],
              [100, 100],
            ],
            { stroke: "var(--mantine-color-dimmed)", strokeDasharray: "4,4" },
          ),
          Plot.ruleX(points, { x: "x", y1: "lower", y2: "upper", stroke: color, strokeWidth: 1.5 }),
          Plot.dot(points, { x: "x", y: "y", r: "flights", fill: color, fillOpacity: 0.85 }),
          Plot.tip(
            points,
            Plot.pointer({
              x: "x",
              y: "y",
              title: "title",
              fill: "var(--mantine-color-body)",
              stroke: "var(--line)",
            }),
          ),
        ],
      };
    },
    [bins, mostFlights, name, texts, format],
  );
  return (
    <Chart
      title={evaluated[name].name}
      height={250}
      options={options}
      table={() => ({
        head: [texts.forecast, texts.observed, texts.interval, texts.flights],
        rows: bins.map(({ forecast, observed, flights }) => {
          const { lower, upper } = wilsonInterval(observed, flights);
          return [
            format.percent(forecast, 1),
            format.percent(observed, 1),
            `${format.number(100 * lower, 1)}–${format.percent(upper, 1)}`,
            format.count(flights),
          ];
        }),
      })}
    />
  );
}
