import * as Plot from "@observablehq/plot";
import type { Html } from "../page/html.ts";
import { drawPlot } from "./draw-plot.ts";
import { SERIES, type SeriesName } from "./series.ts";

/** A value at a place of the x axis. Points with NaN are not drawn. */
export interface SeriesPoint {
  readonly x: string;
  readonly y: number;
}

/** Lines over named places, such as months. */
export interface SeriesChart {
  readonly title: string;
  readonly series: readonly { readonly name: SeriesName; readonly points: readonly SeriesPoint[] }[];
  /** Writes a value as text. */
  readonly text: (value: number) => string;
  readonly x: { readonly label: string; readonly domain: readonly string[] };
  /** The lowest and the highest value of the axis; undefined for the highest value of the points. */
  readonly y: { readonly label: string; readonly domain: readonly [number, number | undefined] };
  /** Marks under the lines. */
  readonly marks?: readonly Plot.Markish[];
}

/** Draws a line with symbols for each series. */
export function seriesChart({ title: heading, series, text, x, y, marks = [] }: SeriesChart): Html {
  const known = series.map(({ name, points }) => ({
    name,
    points: points.filter((point) => !Number.isNaN(point.y)),
  }));
  const [
    from,
    to = highest(
      known.flatMap(({ points }) => points.map((point) => point.y)),
      from,
    ),
  ] = y.domain;
  const values = known.map(
    ({ name, points }) =>
      `${SERIES[name].label} ${points.map((point) => `${point.x} ${text(point.y)}`).join(", ")}`,
  );
  return drawPlot(`${heading}: ${values.join("; ")}.`, {
    width: 950,
    height: 320,
    marginLeft: 52,
    x: { type: "point", label: x.label, domain: [...x.domain] },
    y: { label: y.label, domain: [from, to], grid: true, nice: true },
    marks: [
      ...marks,
      ...known.flatMap(({ name, points }) => {
        const { label, colour, dash, symbol } = SERIES[name];
        const title = (point: SeriesPoint) => `${label}, ${point.x}: ${text(point.y)}`;
        return [
          Plot.line(points, { x: "x", y: "y", stroke: colour, strokeDasharray: dash, strokeWidth: 2 }),
          Plot.dot(points, { x: "x", y: "y", fill: colour, symbol, r: 4.5, title }),
        ];
      }),
    ],
  });
}

function highest(values: readonly number[], from: number): number {
  const top = Math.max(from, ...values);
  return top > from ? top : from + 1;
}
