import * as Plot from "@observablehq/plot";
import { precisionRecallCurve, rocCurve } from "../../learn/metrics/ranking.ts";
import { drawPlot } from "../charts/draw-plot.ts";
import { legend, SERIES, type SeriesName } from "../charts/series.ts";
import { type CurvePoint, thinCurve } from "../charts/thin-curve.ts";
import { type EvaluatedFlights, MODEL_NAMES } from "../evaluated-flights.ts";
import { chart } from "../page/elements.ts";
import { type Html, html } from "../page/html.ts";
import { fixed, percent } from "../page/number-text.ts";
import type { Section } from "../page/page.ts";

/** The lowest recall drawn: under it, precision jumps with every flight. */
const MIN_RECALL = 0.01;

/** Shows how well the models separate delayed flights from others: ROC curves, and precision by recall. */
export function ranking(evaluated: EvaluatedFlights): Section {
  return {
    id: "ranking",
    title: "Ranking",
    body: html`<div class="pair">${rocChart(evaluated)}${precisionChart(evaluated)}</div>`,
  };
}

function rocChart({ backTest, labels }: EvaluatedFlights): Html {
  const curves = MODEL_NAMES.map((name) => {
    const { falsePositiveRate, truePositiveRate } = rocCurve(labels, backTest.forecasts[name].probability);
    return { name, points: thinCurve(falsePositiveRate, truePositiveRate) };
  });
  const areas = MODEL_NAMES.map(
    (name) => `${SERIES[name].label} ${fixed(backTest.models[name].pooled.rocAuc, 3)}`,
  );
  return chart({
    title: "ROC curves",
    shows:
      "The further a curve bends to the upper left, the more delays are caught at the same rate of false alarms. The " +
      "dashed line is chance.",
    legend: legend(MODEL_NAMES, "lines"),
    plots: [
      curvePlot(`ROC curves; area under the curve: ${areas.join(", ")}.`, curves, {
        x: "flights on time with an alarm, %",
        y: "delays caught, %",
        chance: [
          [0, 0],
          [100, 100],
        ],
      }),
    ],
  });
}

function precisionChart({ backTest, labels, delayRate }: EvaluatedFlights): Html {
  const curves = MODEL_NAMES.map((name) => {
    const { precision, recall } = precisionRecallCurve(labels, backTest.forecasts[name].probability);
    return { name, points: thinCurve(recall, precision).filter(({ x }) => x >= MIN_RECALL) };
  });
  const areas = MODEL_NAMES.map(
    (name) => `${SERIES[name].label} ${fixed(backTest.models[name].pooled.averagePrecision, 3)}`,
  );
  return chart({
    title: "Precision and recall",
    shows:
      "The higher a curve, the more alarms are correct at the same share of delays caught. The dashed line is chance, " +
      `${percent(delayRate)}; the curves begin at ${percent(MIN_RECALL, 0)} of the delays.`,
    legend: legend(MODEL_NAMES, "lines"),
    plots: [
      curvePlot(`Precision by recall; average precision: ${areas.join(", ")}.`, curves, {
        x: "delays caught, %",
        y: "alarms correct, %",
        chance: [
          [0, 100 * delayRate],
          [100, 100 * delayRate],
        ],
      }),
    ],
  });
}

function curvePlot(
  alt: string,
  curves: readonly { readonly name: SeriesName; readonly points: readonly CurvePoint[] }[],
  { x, y, chance }: { readonly x: string; readonly y: string; readonly chance: readonly [number, number][] },
): Html {
  return drawPlot(alt, {
    width: 470,
    height: 420,
    marginLeft: 52,
    x: { domain: [0, 100], label: x, grid: true },
    y: { domain: [0, 100], label: y, grid: true },
    marks: [
      Plot.line(chance, { stroke: "var(--faint)", strokeDasharray: "4,4" }),
      ...curves.map(({ name, points }) =>
        Plot.line(points, {
          x: (point: CurvePoint) => 100 * point.x,
          y: (point: CurvePoint) => 100 * point.y,
          stroke: SERIES[name].colour,
          strokeDasharray: SERIES[name].dash,
          strokeWidth: 2,
        }),
      ),
    ],
  });
}
