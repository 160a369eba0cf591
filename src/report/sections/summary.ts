import { cancelledShare } from "../../flights/cancelled-flights.ts";
import type { ProbabilityMetrics } from "../../models/evaluation/evaluate.ts";
import { NAMED_MONTHS } from "../../models/evaluation/months.ts";
import { SERIES } from "../charts/series.ts";
import { type EvaluatedFlights, MODEL_NAMES } from "../evaluated-flights.ts";
import { markBest, table } from "../page/elements.ts";
import { type Html, html } from "../page/html.ts";
import { countOf, countText, fixed, monthsText, percent } from "../page/number-text.ts";
import type { Section } from "../page/page.ts";

const columns = [
  { metric: "rocAuc", title: "ROC AUC", best: "highest" },
  { metric: "averagePrecision", title: "Average precision", best: "highest" },
  { metric: "brier", title: "Brier score", best: "lowest" },
  { metric: "logLoss", title: "Log loss", best: "lowest" },
  { metric: "ece", title: "Calibration error", best: "lowest" },
] as const satisfies readonly {
  metric: keyof ProbabilityMetrics;
  title: string;
  best: "highest" | "lowest";
}[];

/** Describes the back-test and the metrics of the models on all flights together. */
export function summary(evaluated: EvaluatedFlights): Section {
  const { backTest, delayRate, labels } = evaluated;
  const { months, why, flights, rows, movement } = backTest;
  const delayed = labels.reduce((sum, label) => sum + label, 0);
  return {
    id: "summary",
    title: "Summary",
    body: html`
<p class="lead">${countOf(flights.length, "flight")} of ${monthsText(months)}, each forecast by models trained only
on flights before its month${learned(backTest)}. ${countText(delayed)} of them (${percent(delayRate)})
${movement === "arrivals" ? "arrived" : "left"} more than 15 minutes late. There are ${countOf(rows, "flight")} in all.${why === NAMED_MONTHS ? "" : ` The months are ${why}.`}</p>
<p>${bestModel(evaluated)}</p>
${resultTable(evaluated)}
${airportTable(evaluated)}
<dl class="notes">
<dt>ROC AUC</dt><dd>how often a delayed flight got a higher probability than a flight on time: 0.5 is chance, 1 is
perfect.</dd>
<dt>Average precision</dt><dd>the share of correct alarms, averaged over all shares of delays caught: chance
is ${fixed(delayRate)}, the share of delayed flights.</dd>
<dt>Brier score, log loss</dt><dd>the distance of the probabilities from the outcomes; lower is better. Forecasting the
share of delayed flights for every flight has a Brier score of ${fixed(delayRate * (1 - delayRate))}.</dd>
<dt>Calibration error</dt><dd>the mean difference between a forecast, such as 30%, and the actual share of delays (ECE,
15 bins); 0 is perfect.</dd>
</dl>
`,
  };
}

function resultTable({ backTest }: EvaluatedFlights): Html {
  const cells = columns.map(({ metric, best }) =>
    markBest(
      MODEL_NAMES.map((name) => backTest.models[name].pooled[metric]),
      best,
      fixed,
    ),
  );
  return table({
    caption: "The models on all flights; ★ marks the best of each column.",
    head: ["Model", ...columns.map(({ title }) => title)],
    rows: MODEL_NAMES.map((name, row) => [
      html`${SERIES[name].label}<small>${SERIES[name].about}</small>`,
      ...cells.map((column) => column[row]),
    ]),
  });
}

function learned({ window }: EvaluatedFlights["backTest"]): string {
  return window === undefined ? "" : `, of the last ${window} only`;
}

/** Shows the metrics by airport and the cancelled flights; of one airport the cancelled flights alone, if there are any. */
function airportTable({ backTest }: EvaluatedFlights): Html {
  const { airports = {}, counts, movement } = backTest;
  const isCancelled = counts.some(({ cancelled }) => cancelled > 0);
  if (counts.length < 2 && !isCancelled) return html``;
  const models = Object.keys(airports).length > 0 ? MODEL_NAMES : [];
  return table({
    caption: "Flights of the months forecast by airport, and the ROC AUC of each model there",
    head: [
      "Airport",
      "Flights",
      movement === "arrivals" ? "Cancelled or diverted" : "Cancelled",
      ...models.map((name) => SERIES[name].label),
      ...(models.length > 0 ? ["Calibration error of the hour lead"] : []),
    ],
    rows: counts.map((count) => [
      count.airport || "all",
      countText(count.flights),
      percent(cancelledShare(count) ?? Number.NaN),
      ...models.map((name) => fixed(airports[count.airport]?.models[name].pooled.rocAuc ?? Number.NaN)),
      ...(models.length > 0 ? [fixed(airports[count.airport]?.models.hour.pooled.ece ?? Number.NaN)] : []),
    ]),
  });
}

function bestModel({ backTest }: EvaluatedFlights): string {
  const auc = (name: (typeof MODEL_NAMES)[number]) => backTest.models[name].pooled.rocAuc;
  const numbers = MODEL_NAMES.filter((name) => !Number.isNaN(auc(name)));
  if (numbers.length === 0) {
    return "All flights had the same outcome, so the ranking of the models cannot be evaluated.";
  }
  const best = numbers.reduce((a, b) => (auc(b) > auc(a) ? b : a));
  const first = `By ROC AUC the ${SERIES[best].label} ranks flights best, at ${fixed(auc(best), 3)}`;
  const rest = numbers.filter((name) => name !== best);
  return `${first}; ${rest.map((name) => `the ${SERIES[name].label} has ${fixed(auc(name), 3)}`).join(", ")}.`;
}
