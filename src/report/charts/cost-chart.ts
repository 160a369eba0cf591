import * as Plot from "@observablehq/plot";
import type { MainName } from "../../models/evaluation/back-test-metrics.ts";
import { type EvaluatedFlights, MODEL_NAMES } from "../evaluated-flights.ts";
import { costCurve, type ThresholdCost } from "../metrics/alarm-metrics.ts";
import { chart } from "../page/elements.ts";
import type { Html } from "../page/html.ts";
import { fixed, percent } from "../page/number-text.ts";
import { drawPlot } from "./draw-plot.ts";
import { legend, SERIES } from "./series.ts";

/** The cost of a model's alarms at each threshold. */
export interface CostOfModel {
  readonly name: MainName;
  readonly curve: readonly ThresholdCost[];
}

/** Computes the cost curves of all models. */
export function costsOfModels({ backTest, labels }: EvaluatedFlights): CostOfModel[] {
  return MODEL_NAMES.map((name) => ({
    name,
    curve: costCurve(labels, backTest.forecasts[name].probability, backTest.costs),
  }));
}

/** Returns the threshold, in whole per cent, with the lowest cost; the lowest of several. */
export function cheapest({ curve }: CostOfModel): ThresholdCost {
  return curve.reduce((best, point) => (point.costPer100 < best.costPer100 ? point : best));
}

/** Draws the cost of alarms by threshold. */
export function costChart(
  models: readonly CostOfModel[],
  {
    threshold,
    never,
    always,
  }: { readonly threshold: number; readonly never: number; readonly always: number },
): Html {
  const lowest = models.map((model) => {
    const { threshold: at, costPer100 } = cheapest(model);
    return `${SERIES[model.name].label} lowest ${fixed(costPer100, 1)} at ${percent(at, 0)}`;
  });
  const top = 1.25 * Math.max(never, Math.min(always, 2 * never)) || 1;
  return chart({
    title: "Cost by threshold",
    shows:
      "The total cost of missed delays and false alarms. The vertical line is the threshold in use; the dashed line is " +
      "the cost without any alarm.",
    legend: legend(MODEL_NAMES, "lines"),
    plots: [
      drawPlot(
        `Cost per 100 flights by threshold: ${lowest.join("; ")}; without alarms ${fixed(never, 1)}.`,
        {
          width: 950,
          height: 340,
          marginLeft: 52,
          x: { domain: [0, 100], label: "alarm if the probability is over, %", grid: true },
          y: { domain: [0, top], label: "cost per 100 flights", grid: true },
          marks: [
            Plot.ruleY([never], { stroke: "var(--faint)", strokeDasharray: "4,4" }),
            Plot.ruleX([100 * threshold], { stroke: "var(--ink)" }),
            ...models.map(({ name, curve }) =>
              Plot.line(
                curve.filter(({ costPer100 }) => costPer100 <= top),
                {
                  x: (point: ThresholdCost) => 100 * point.threshold,
                  y: "costPer100",
                  stroke: SERIES[name].colour,
                  strokeDasharray: SERIES[name].dash,
                  strokeWidth: 2,
                },
              ),
            ),
          ],
        },
      ),
    ],
  });
}
