import type { ProbabilityMetrics } from "../../models/evaluation/evaluate.ts";
import { SERIES } from "../charts/series.ts";
import { JUDGED_NAMES, type Judged } from "../evaluated-flights.ts";
import { markBest, table } from "../page/figure.ts";
import { type Html, html } from "../page/html.ts";
import { countOf, countText, fixed, monthsText, percent } from "../page/number-text.ts";
import type { Section } from "./section.ts";

const columns = [
  { figure: "rocAuc", title: "ROC AUC", best: "highest" },
  { figure: "averagePrecision", title: "Average precision", best: "highest" },
  { figure: "brier", title: "Brier score", best: "lowest" },
  { figure: "logLoss", title: "Log loss", best: "lowest" },
  { figure: "ece", title: "Calibration error", best: "lowest" },
] as const satisfies readonly {
  figure: keyof ProbabilityMetrics;
  title: string;
  best: "highest" | "lowest";
}[];

/** What was judged, and how the models did on all flights together. */
export function headline(judged: Judged): Section {
  const { backTest, delayRate, labels } = judged;
  const { months, flights, rows } = backTest;
  const delayed = labels.reduce((sum, label) => sum + label, 0);
  return {
    id: "result",
    title: "What was judged, and the result",
    body: html`
<p class="lead">${countOf(flights.length, "flight")} of ${monthsText(months)}, each forecast by models trained only
on what was known before its month began. ${countText(delayed)} of them (${percent(delayRate)}) left more than 15
minutes late. The file holds ${countOf(rows, "flight")} in all.</p>
<p>${inWords(judged)}</p>
${resultTable(judged)}
<dl class="notes">
<dt>ROC AUC</dt><dd>how often a delayed flight was given a higher probability than one in time: 0.5 is chance, 1 is
perfect.</dd>
<dt>Average precision</dt><dd>the share of alarms that are right, averaged over all shares of delays caught: chance
is ${fixed(delayRate)}, the share delayed.</dd>
<dt>Brier score, log loss</dt><dd>how far the probabilities lie from what happened; lower is better. To forecast
the share delayed for every flight would have given a Brier score of ${fixed(delayRate * (1 - delayRate))}.</dd>
<dt>Calibration error</dt><dd>how far a forecast of, say, 30% is from 30 delays in 100 flights, on average (ECE over
15 bins); 0 is perfect.</dd>
</dl>
`,
  };
}

function resultTable({ backTest }: Judged): Html {
  const cells = columns.map(({ figure, best }) =>
    markBest(
      JUDGED_NAMES.map((name) => backTest.models[name].pooled[figure]),
      best,
      fixed,
    ),
  );
  return table({
    caption: "The models on all flights judged; ★ marks the best of each column.",
    head: ["Model", ...columns.map(({ title }) => title)],
    rows: JUDGED_NAMES.map((name, row) => [
      html`${SERIES[name].label}<small>${SERIES[name].about}</small>`,
      ...cells.map((column) => column[row]),
    ]),
  });
}

function inWords({ backTest }: Judged): string {
  const auc = (name: (typeof JUDGED_NAMES)[number]) => backTest.models[name].pooled.rocAuc;
  const numbers = JUDGED_NAMES.filter((name) => !Number.isNaN(auc(name)));
  if (numbers.length === 0) {
    return "All flights had the same outcome, so how well the models rank flights cannot be said.";
  }
  const best = numbers.reduce((a, b) => (auc(b) > auc(a) ? b : a));
  const told = `By ROC AUC the ${SERIES[best].label} ranks flights best, at ${fixed(auc(best), 3)}`;
  const rest = numbers.filter((name) => name !== best);
  return `${told}; ${rest.map((name) => `the ${SERIES[name].label} has ${fixed(auc(name), 3)}`).join(", ")}.`;
}
