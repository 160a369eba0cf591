import { type CostOfModel, cheapest, costFigure, costsOfModels } from "../charts/cost-chart.ts";
import { SERIES } from "../charts/series.ts";
import { JUDGED_NAMES, type Judged } from "../evaluated-flights.ts";
import { alarmsOver, type Decisions, judgeAlarms } from "../metrics/decision-costs.ts";
import { markBest, table } from "../page/figure.ts";
import { type Html, html } from "../page/html.ts";
import { countText, fixed, percent } from "../page/number-text.ts";
import type { Section } from "./section.ts";

/** What comes of it when an alarm is raised over the threshold. */
export function decisions(judged: Judged): Section {
  const { backTest, labels } = judged;
  const { costs, threshold, forecasts } = backTest;
  const never = judgeAlarms(labels, new Uint8Array(labels.length), costs);
  const always = judgeAlarms(labels, new Uint8Array(labels.length).fill(1), costs);
  const models = JUDGED_NAMES.map((name) => ({
    label: SERIES[name].label,
    ...judgeAlarms(labels, alarmsOver(forecasts[name].probability, threshold), costs),
  }));
  const byModel = costsOfModels(judged);
  return {
    id: "decisions",
    title: "What if an alarm were raised?",
    body: html`
<p>An alarm is raised where the probability of a delay is over ${percent(threshold)}. That weighs what is taken to be
lost, in any common unit: ${costs.missed} by a delay without an alarm, ${costs.falseAlarm} by an alarm for a flight in
time.</p>
${decisionTable([{ label: "never an alarm", ...never }, { label: "always an alarm", ...always }, ...models])}
${saved(models, Math.min(never.costPer100, always.costPer100))}
${costFigure(byModel, { threshold, never: never.costPer100, always: always.costPer100 })}
${hindsightTable(byModel, models)}`,
  };
}

function decisionTable(rows: readonly (Decisions & { readonly label: string })[]): Html {
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
      "Rightly quiet",
      "Share of delays caught",
      "Share of alarms right",
      "Cost per 100 flights",
    ],
    rows: rows.map((row, index) => [
      row.label,
      countText(row.caught),
      countText(row.missed),
      countText(row.falseAlarms),
      countText(row.rightlyQuiet),
      percent(row.shareCaught),
      percent(row.shareRight),
      costs[index],
    ]),
  });
}

/** What the last model, the best informed, saves against the cheaper of never and always alarming, and the baseline. */
function saved(models: readonly (Decisions & { readonly label: string })[], without: number): Html {
  const [baseline, best] = [models[0], models[models.length - 1]];
  return html`<p>Per 100 flights the ${best.label} costs ${fixed(best.costPer100, 1)}, against ${fixed(without, 1)}
for the cheaper of never and always raising an alarm, and ${fixed(baseline.costPer100, 1)} for the baseline.</p>`;
}

function hindsightTable(byModel: readonly CostOfModel[], models: readonly Decisions[]): Html {
  return table({
    caption: "The cheapest threshold of each model in hindsight, and what the one in use costs more",
    head: ["Model", "Cheapest threshold", "Cost per 100 flights there", "More at the threshold in use"],
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
