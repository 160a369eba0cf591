import type { Comparison } from "../evaluation/comparison.ts";
import type { Evaluation } from "../evaluation/evaluate.ts";
import type { BaselineMetrics, BaselineTrainingRecord } from "./train-baseline.ts";

/** Renders the model card of a baseline, in Markdown: training, metrics, intended use, limits. */
export function baselineCard(
  training: BaselineTrainingRecord,
  { laterFlights, comparison }: BaselineMetrics,
  featureNames: readonly string[],
): string {
  const { flights, options } = training;
  const learner = options.learner === "boosting" ? "gradient boosting" : "logistic regression";
  return `# Model card: baseline

The data scientist's model: from airline, flight type and month, will a flight leave over 15 minutes late?

| | |
|---|---|
| learner | ${learner}, ${options.balance ? "both classes weighing the same" : "classes as they are"} |
| features | ${featureNames.join(", ")} |
| flights | ${flights.rows}, of which ${flights.delayed} (${percent(flights.delayed / flights.rows)}) delayed; ${flights.rejected} rows rejected |
| window | ${flights.from} to ${flights.to}, local time |
| data, SHA-256 | \`${flights.sha256}\` |
| trained by | Puntual ${training.puntual} |

## How good it is

A model of the same settings, trained on the first two thirds of the window and judged on the flights after:

| | |
|---|---|
${renderMetrics(laterFlights)}${comparison === undefined ? "" : renderComparison(comparison)}

## Intended use

The frozen \`POST /predict\`, and as the mark that a better model has to pass. Its answer is the same for all
flights of an airline, flight type and month.

## Limits

- It knows nothing of the day: neither the hour, nor the destination, nor how the airport is doing.
- One year cannot teach a season: its months are those of the window.
${options.balance ? "- Its probabilities are of balanced classes, far above the true rate: use the decision, not the figure.\n" : ""}- Departures only, of the airport in the data.
`;
}

function renderMetrics(evaluation: Evaluation): string {
  const { rocAuc, averagePrecision, brier, logLoss, ece, confusion } = evaluation;
  const [[, fp], [fn, tp]] = confusion;
  return [
    ["ROC AUC", rocAuc.toFixed(4)],
    ["average precision", averagePrecision.toFixed(4)],
    ["Brier score", brier.toFixed(4)],
    ["log loss", logLoss.toFixed(4)],
    ["expected calibration error", ece.toFixed(4)],
    ["delayed flights found", percent(tp / (fn + tp))],
    ["alarms that are right", percent(tp / (fp + tp))],
  ]
    .map(([name, value]) => `| ${name} | ${value} |`)
    .join("\n");
}

/** Renders the six models side by side, a row each. */
function renderComparison({ split, models, recommended }: Comparison): string {
  const rows = Object.entries(models).map(
    ([name, { confusion, rocAuc, averagePrecision, brier, logLoss }]) => {
      const counts = confusion.flat().map(String);
      const scores = [rocAuc, averagePrecision, brier, logLoss].map((metric) => metric.toFixed(4));
      return `| ${[name, ...counts, ...scores].join(" | ")} |`;
    },
  );
  return `

## The six models of the notebook

Trained on ${split.train} flights, judged on the other ${split.test}, split at random (seed ${split.randomState}) as the notebook does. TN to TP count
flights: T right, F wrong, P delayed, N not. A random split flatters: it compares these models with each other, no more.

| model | TN | FP | FN | TP | ROC AUC | average precision | Brier score | log loss |
|---|---|---|---|---|---|---|---|---|
${rows.join("\n")}

Recommended: ${recommended.name}; ${recommended.why}`;
}

function percent(share: number): string {
  return Number.isNaN(share) ? "–" : `${(share * 100).toFixed(1)} %`;
}
