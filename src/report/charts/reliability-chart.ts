import * as Plot from "@observablehq/plot";
import type { ReliabilityBin } from "../../learn/metrics/reliability-curve.ts";
import { wilsonInterval } from "../../learn/metrics/wilson-interval.ts";
import { panel } from "../page/elements.ts";
import type { Html } from "../page/html.ts";
import { countOf, countText, fixed, percent } from "../page/number-text.ts";
import { drawPlot } from "./draw-plot.ts";
import { SERIES, type SeriesName } from "./series.ts";

const SIZE = { width: 234, marginLeft: 44 };

/** Draws the reliability of one model: the actual over the forecast share, with intervals, above a histogram of flights. */
export function reliabilityChart(name: SeriesName, bins: readonly ReliabilityBin[]): Html {
  return panel(SERIES[name].label, curve(name, bins), counts(name, bins));
}

function curve(name: SeriesName, bins: readonly ReliabilityBin[]): Html {
  const { label, colour, symbol } = SERIES[name];
  const points = bins.map(({ meanProbability, positiveRate, weight }) => ({
    x: 100 * meanProbability,
    y: 100 * positiveRate,
    lower: 100 * wilsonInterval(positiveRate, weight).lower,
    upper: 100 * wilsonInterval(positiveRate, weight).upper,
    title: `forecast ${percent(meanProbability)}, actual ${percent(positiveRate)}, ${countOf(weight, "flight")}`,
  }));
  const values = bins.map(
    ({ meanProbability, positiveRate }) => `${percent(meanProbability, 0)} → ${percent(positiveRate, 0)}`,
  );
  return drawPlot(`Reliability of the ${label}, forecast → actual: ${values.join(", ")}.`, {
    ...SIZE,
    height: 238,
    x: { domain: [0, 100], label: "forecast, %", grid: true, ticks: 4 },
    y: { domain: [0, 100], label: "delayed, %", grid: true, ticks: 4 },
    marks: [
      Plot.line(
        [
          [0, 0],
          [100, 100],
        ],
        { stroke: "var(--faint)", strokeDasharray: "4,4" },
      ),
      Plot.ruleX(points, { x: "x", y1: "lower", y2: "upper", stroke: colour, strokeOpacity: 0.6 }),
      Plot.line(points, { x: "x", y: "y", stroke: colour }),
      Plot.dot(points, { x: "x", y: "y", fill: colour, symbol, r: 3.5, title: "title" }),
    ],
  });
}

function counts(name: SeriesName, bins: readonly ReliabilityBin[]): Html {
  const { label, colour } = SERIES[name];
  const bars = bins.map(({ lower, upper, weight }) => ({
    x1: 100 * lower,
    x2: 100 * upper,
    weight,
    title: `${fixed(100 * lower, 0)} to ${percent(upper, 0)}: ${countOf(weight, "flight")}`,
  }));
  const values = bins.map(({ upper, weight }) => `up to ${percent(upper, 0)} ${countText(weight)}`);
  return drawPlot(`Flights by forecast of the ${label}: ${values.join(", ")}.`, {
    ...SIZE,
    height: 130,
    x: { domain: [0, 100], label: "forecast, %", ticks: 4 },
    y: { label: "flights", ticks: 2, tickFormat: thousands, grid: true },
    marks: [
      Plot.rectY(bars, { x1: "x1", x2: "x2", y: "weight", fill: colour, insetRight: 1, title: "title" }),
      Plot.ruleY([0]),
    ],
  });
}

/** Writes a count shortly enough for a narrow axis. */
function thousands(count: number): string {
  return count < 1000 ? String(count) : `${count / 1000}k`;
}
