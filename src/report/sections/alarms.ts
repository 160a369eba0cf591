import { type CostOfModel, cheapest, costChart, costsOfModels } from "../charts/cost-chart.ts";
import { SERIES } from "../charts/series.ts";
import { type EvaluatedFlights, MODEL_NAMES } from "../evaluated-flights.ts";
import { type AlarmMetrics, alarmsOver, evaluateAlarms } from "../metrics/alarm-metrics.ts";
import { markBest, table } from "../page/elements.ts";
import { type Html, html } from "../page/html.ts";
import { countText, fixed, percent } from "../page/number-text.ts";
import type { Section } from "../page/page.ts";

/** Shows the number of correct and false alarms and their cost, at the threshold in use and at others. */
export function alarms(evaluated: EvaluatedFlights): Section {
  const { backTest, labels } = evaluated;
  const { costs, threshold, forecasts } = backTest;
  const never = evaluateAlarms(labels, new Uint8Array(labels.length), costs);
  const always = evaluateAlarms(labels, new Uint8Array(labels.length).fill(1), costs);
  const models = MODEL_NAMES.map((name) => ({
    label: SERIES[name].label,
    ...evaluateAlarms(labels, alarmsOver(forecasts[name].probability, threshold), costs),
  }));
  const byModel = costsOfModels(evaluated);
  return {
    id: "alarms",
    title: "Alarms and their cost",
    body: html`
<p>An alarm is raised if the probability of a delay is over ${percent(threshold)}. This threshold follows from two
assumed costs, in any common unit: ${costs.missed} for a delay without an alarm, ${costs.falseAlarm} for an alarm for a
flight that is on time.</p>
${alarmTable([{ label: "no alarms", ...never }, { label: "an alarm for every flight", ...always }, ...models])}
${savings(models, Math.min(never.costPer100, always.costPer100))}
${costChart(byModel, { threshold, never: never.costPer100, always: always.costPer100 })}
${cheapestThresholdTable(byModel, models)}`,
  };
}

function alarmTable(rows: readonly (AlarmMetrics & { readonly label: string })[]): Html {
  const costs = markBest(
    rows.map(({ costPer100 }) => costPer100),
    "lowest",
    (value) => fixed(value, 1),
  );
  return table({
    caption: "Alarms at the threshold; ★ marks the lowest cost.",
    head: [
      "Model",
      "Delays caught",
      "Delays missed",
      "False alarms",
      "On time, no alarm",
      "Share of delays caught",
      "Share of alarms correct",
      "Cost per 100 flights",
    ],
    rows: rows.map((row, index) => [
      row.label,
      countText(row.caught),
      countText(row.missed),
      countText(row.falseAlarms),
      countText(row.correctlyQuiet),
      percent(row.shareCaught),
      percent(row.shareRight),
      costs[index],
    ]),
  });
}

/**
 * Compares the cost of the last model, which uses most data, with the baseline and with no model.
 * @param withoutModel the cost of the cheaper choice without a model
 */
function savings(models: readonly (AlarmMetrics & { readonly label: string })[], withoutModel: number): Html {
  const [baseline, best] = [models[0], models[models.length - 1]];
  return html`<p>Per 100 flights, the ${best.label} costs ${fixed(best.costPer100, 1)} and the baseline
${fixed(baseline.costPer100, 1)}. Without a model, the cheaper choice costs ${fixed(withoutModel, 1)}: either no alarms, or an
alarm for every flight.</p>`;
}

function cheapestThresholdTable(byModel: readonly CostOfModel[], models: readonly AlarmMetrics[]): Html {
  return table({
    caption: "The cheapest threshold of each model in hindsight, and the extra cost of the threshold in use",
    head: ["Model", "Cheapest threshold", "Cost per 100 flights there", "Extra cost at the threshold in use"],
    rows: byModel.map((model, index) => {
      const { threshold, costPer100 } = cheapest(model);
      return [
        SERIES[model.name].label,
        percent(threshold, 0),
        fixed(costPer100, 1),
        fixed(models[index].costPer100 - costPer100, 1),
      ];
    }),
  });
}
