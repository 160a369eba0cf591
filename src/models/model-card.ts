import type { Evaluation } from "./evaluation.ts";
import type { TrainingRecord } from "./saved-baseline.ts";
import type { HeldOut } from "./train-baseline.ts";

/** The model card of a baseline, in Markdown: what it is, what it was trained on, how good it is, what it is not for. */
export function modelCard(
  training: TrainingRecord,
  heldOut: HeldOut,
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

Models of the same settings, judged on flights that they were not trained on:

| | later flights | random flights |
|---|---|---|
${rows(heldOut.laterFlights, heldOut.randomFlights)}

*Later flights* are the last third of the window, with the first two thirds to train on: what to expect in use.
*Random flights* are the notebook's random third (seed 42), which flatters and serves to compare with the notebook.

## Intended use

The frozen \`POST /predict\`, and as the mark that a better model has to pass. Its answer is the same for all
flights of an airline, flight type and month.

## Limits

- It knows nothing of the day: neither the hour, nor the destination, nor how the airport is doing.
- One year cannot teach a season: its months are those of the window.
${options.balance ? "- Its probabilities are of balanced classes, far above the true rate: use the decision, not the figure.\n" : ""}- Departures only, of the airport in the data.
`;
}

function rows(later: Evaluation, random: Evaluation): string {
  const figure = (name: string, of: (evaluation: Evaluation) => string) =>
    `| ${name} | ${of(later)} | ${of(random)} |`;
  return [
    figure("ROC AUC", ({ rocAuc }) => rocAuc.toFixed(4)),
    figure("average precision", ({ averagePrecision }) => averagePrecision.toFixed(4)),
    figure("Brier score", ({ brier }) => brier.toFixed(4)),
    figure("log loss", ({ logLoss }) => logLoss.toFixed(4)),
    figure("expected calibration error", ({ ece }) => ece.toFixed(4)),
    figure("delayed flights found", ({ confusion: [, [fn, tp]] }) => percent(tp / (fn + tp))),
    figure("alarms that are right", ({ confusion: [[, fp], [, tp]] }) => percent(tp / (fp + tp))),
  ].join("\n");
}

function percent(share: number): string {
  return Number.isNaN(share) ? "–" : `${(share * 100).toFixed(1)} %`;
}
