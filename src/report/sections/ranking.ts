import * as Plot from "@observablehq/plot";
import { precisionRecallCurve } from "../../learn/metrics/average-precision.ts";
import { rocCurve } from "../../learn/metrics/roc-auc.ts";
import { drawPlot } from "../charts/draw-plot.ts";
import { legend, SERIES, type SeriesName } from "../charts/series.ts";
import { type CurvePoint, thinCurve } from "../charts/thin-curve.ts";
import { JUDGED_NAMES, type Judged } from "../evaluated-flights.ts";
import { figure } from "../page/figure.ts";
import { type Html, html } from "../page/html.ts";
import { fixed, percent } from "../page/number-text.ts";
import type { Section } from "./section.ts";

/** Of fewer of the delays than this share, the precision jumps with every single flight. */
const LEAST_RECALL = 0.01;

/** How well the models tell delayed flights from others: receiver operating characteristic and precision by recall. */
export function ranking(judged: Judged): Section {
  return {
    id: "ranking",
    title: "Can they tell which flights will be late?",
    body: html`<div class="pair">${rocFigure(judged)}${precisionFigure(judged)}</div>`,
  };
}

function rocFigure({ backTest, labels }: Judged): Html {
  const curves = JUDGED_NAMES.map((name) => {
    const { falsePositiveRate, truePositiveRate } = rocCurve(labels, backTest.forecasts[name].probability);
    return { name, points: thinCurve(falsePositiveRate, truePositiveRate) };
  });
  const told = JUDGED_NAMES.map(
    (name) => `${SERIES[name].label} ${fixed(backTest.models[name].pooled.rocAuc, 3)}`,
  );
  return figure({
    title: "ROC curves",
    shows:
      "The further a curve bends to the upper left, the more of the delays are caught for the same share of false " +
      "alarms among the flights in time; the dashed line is chance.",
    legend: legend(JUDGED_NAMES, "lines"),
    plots: [
      curvePlot(`ROC curves; area under the curve: ${told.join(", ")}.`, curves, {
        x: "flights in time alarmed, %",
        y: "delays caught, %",
        chance: [
          [0, 0],
          [100, 100],
        ],
      }),
    ],
  });
}

function precisionFigure({ backTest, labels, delayRate }: Judged): Html {
  const curves = JUDGED_NAMES.map((name) => {
    const { precision, recall } = precisionRecallCurve(labels, backTest.forecasts[name].probability);
    return { name, points: thinCurve(recall, precision).filter(({ x }) => x >= LEAST_RECALL) };
  });
  const told = JUDGED_NAMES.map(
    (name) => `${SERIES[name].label} ${fixed(backTest.models[name].pooled.averagePrecision, 3)}`,
  );
  return figure({
    title: "Precision and recall",
    shows:
      "The higher a curve, the more of the alarms are right when so many of the delays are to be caught; the dashed " +
      `line is chance, ${percent(delayRate)}, and the curves begin at ${percent(LEAST_RECALL, 0)} of the delays.`,
    legend: legend(JUDGED_NAMES, "lines"),
    plots: [
      curvePlot(`Precision by recall; average precision: ${told.join(", ")}.`, curves, {
        x: "delays caught, %",
        y: "alarms right, %",
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
