import * as Plot from "@observablehq/plot";
import type { Decile } from "../metrics/deciles.ts";
import type { Html } from "../page/html.ts";
import { countOf, fixed } from "../page/number-text.ts";
import { drawPlot } from "./draw-plot.ts";
import { SERIES, type SeriesName } from "./series.ts";

/** Tenths of the flights by forecast, of several models. */
export interface DecilePlot {
  readonly what: string;
  readonly series: readonly { readonly name: SeriesName; readonly points: readonly Decile[] }[];
  /** Put after the values, such as a unit. */
  readonly unit: "%" | " min";
  readonly x: string;
  readonly y: string;
  readonly width: number;
}

/** Draws what came by what was forecast, and the diagonal on which both are equal. */
export function decilePlot({ what, series, unit, x, y, width }: DecilePlot): Html {
  const values = series.flatMap(({ points }) => points.flatMap(({ forecast, actual }) => [forecast, actual]));
  const [from, to] = [Math.min(0, ...values), Math.max(...values, 0) || 1];
  const told = series.map(
    ({ name, points }) =>
      `${SERIES[name].label} ${points.map((p) => `${fixed(p.forecast, 1)} → ${fixed(p.actual, 1)}`).join(", ")}`,
  );
  return drawPlot(`${what} in ${unit.trim()}, forecast → actual: ${told.join("; ")}.`, {
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
