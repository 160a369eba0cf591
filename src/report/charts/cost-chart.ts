import * as Plot from "@observablehq/plot";
import type { BackTestedName } from "../../models/evaluation/back-test-metrics.ts";
import { JUDGED_NAMES, type Judged } from "../evaluated-flights.ts";
import { costCurve, type ThresholdCost } from "../metrics/decision-costs.ts";
import { figure } from "../page/figure.ts";
import type { Html } from "../page/html.ts";
import { fixed, percent } from "../page/number-text.ts";
import { drawPlot } from "./draw-plot.ts";
import { legend, SERIES } from "./series.ts";

/** What a model's alarms would have cost at each threshold. */
export interface CostOfModel {
  readonly name: BackTestedName;
  readonly curve: readonly ThresholdCost[];
}

/** The cost curves of all models. */
export function costsOfModels({ backTest, labels }: Judged): CostOfModel[] {
  return JUDGED_NAMES.map((name) => ({
    name,
    curve: costCurve(labels, backTest.forecasts[name].probability, backTest.costs),
  }));
}

/** The threshold of whole per cent at which a model's alarms would have cost least; of equals the lowest. */
export function cheapest({ curve }: CostOfModel): ThresholdCost {
  return curve.reduce((best, point) => (point.costPer100 < best.costPer100 ? point : best));
}

/** Draws cost by threshold. */
export function costFigure(
  models: readonly CostOfModel[],
  {
    threshold,
    never,
    always,
  }: { readonly threshold: number; readonly never: number; readonly always: number },
): Html {
  const told = models.map((model) => {
    const { threshold: at, costPer100 } = cheapest(model);
    return `${SERIES[model.name].label} lowest ${fixed(costPer100, 1)} at ${percent(at, 0)}`;
  });
  const top = 1.25 * Math.max(never, Math.min(always, 2 * never)) || 1;
  return figure({
    title: "Cost by threshold",
    shows:
      "The lower, the less missed delays and false alarms cost together; the upright line is the threshold in use, " +
      "the dashed one what it costs never to raise an alarm.",
    legend: legend(JUDGED_NAMES, "lines"),
    plots: [
      drawPlot(`Cost per 100 flights by threshold: ${told.join("; ")}; never an alarm ${fixed(never, 1)}.`, {
        width: 950,
        height: 340,
        marginLeft: 52,
        x: { domain: [0, 100], label: "alarm where the probability is over, %", grid: true },
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
      }),
    ],
  });
}
