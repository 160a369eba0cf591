import * as Plot from "@observablehq/plot";
import type { Decile } from "../metrics/deciles.ts";
import type { Html } from "../page/html.ts";
import { countOf, fixed } from "../page/number-text.ts";
import { drawPlot } from "./draw-plot.ts";
import { SERIES, type SeriesName } from "./series.ts";

/** Deciles of the forecasts of several models. */
export interface DecileChart {
  readonly title: string;
  readonly series: readonly { readonly name: SeriesName; readonly points: readonly Decile[] }[];
  /** The unit after each value. */
  readonly unit: "%" | " min";
  readonly x: string;
  readonly y: string;
  readonly width: number;
}

/** Draws actual over forecast values, with the diagonal on which both are equal. */
export function decileChart({ title: heading, series, unit, x, y, width }: DecileChart): Html {
  const values = series.flatMap(({ points }) => points.flatMap(({ forecast, actual }) => [forecast, actual]));
  const [from, to] = [Math.min(0, ...values), Math.max(...values, 0) || 1];
  const texts = series.map(
    ({ name, points }) =>
      `${SERIES[name].label} ${points.map((p) => `${fixed(p.forecast, 1)} → ${fixed(p.actual, 1)}`).join(", ")}`,
  );
  return drawPlot(`${heading} in ${unit.trim()}, forecast → actual: ${texts.join("; ")}.`, {
    width,
    height: width - 10,
    marginLeft: 52,
    x: { domain: [from, to], label: x, grid: true, nice: true, ticks: 5 },
    y: { domain: [from, to], label: y, grid: true, nice: true, ticks: 5 },
    marks: [
      Plot.line(
        [
          [from, from],
          [to, to],
        ],
        { stroke: "var(--faint)", strokeDasharray: "4,4" },
      ),
      ...series.flatMap(({ name, points }) => {
        const { label, colour, dash, symbol } = SERIES[name];
        const title = ({ flights, forecast, actual }: Decile) =>
          `${label}, ${countOf(flights, "flight")}: forecast ${fixed(forecast, 1)}${unit}, actual ${fixed(actual, 1)}${unit}`;
        return [
          Plot.line(points, { x: "forecast", y: "actual", stroke: colour, strokeDasharray: dash }),
          Plot.dot(points, { x: "forecast", y: "actual", fill: colour, symbol, r: 4, title }),
        ];
      }),
    ],
  });
}
