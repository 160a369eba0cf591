import type { TrainingRecord } from "../../artefact/training-record.ts";
import type { BackTestMetrics } from "../../evaluation/back-test-metrics.ts";
import type { IntervalMetrics } from "../../evaluation/interval-metrics.ts";
import { thresholdOf } from "../costs.ts";
import { featureNames } from "../features/features.ts";
import { LEAD_TIMES, type LeadTime } from "../lead-time.ts";
import type { OperationalModelData } from "../model-data.ts";

/** Renders the model card of an operational model, in Markdown. */
export function operationalCard(
  { flights, parameters, puntual }: TrainingRecord,
  { encoding, costs, leads }: OperationalModelData,
  backTest?: BackTestMetrics,
): string {
  const settings = Object.entries(parameters).map(([name, value]) => `${name} ${value}`);
  const numbers = LEAD_TIMES.map((leadTime) => `${featureNames(leadTime).length} at ${leadTime}`);
  return `# Model card: operational

How probable is it that a flight leaves over 15, 30, 60, 120 minutes late, and how late is it to be expected? From
the timetable, and from what was known of other flights 24 hours (\`day\`) or 60 minutes (\`hour\`) before its time.

| | |
|---|---|
| learner | ${leads.hour.trees.trees.length} boosted trees for each lead time, calibrated on later flights than they saw |
| settings | ${settings.join(", ")} |
| features | ${numbers.join(", ")} |
| flights | ${flights.rows}, of which ${flights.delayed} (${((100 * flights.delayed) / flights.rows).toFixed(1)} %) delayed; ${flights.rejected} rows rejected |
| airlines, destinations | ${encoding.airlines.length}, ${encoding.destinations.length} |
| window | ${flights.from} to ${flights.to}, local time |
| data, SHA-256 | \`${flights.sha256}\` |
| threshold | ${thresholdOf(costs).toFixed(3)}: a missed delay costs ${costs.missed}, a false alarm ${costs.falseAlarm} |
| trained by | Puntual ${puntual} |

## How good it is

${backTest === undefined ? "The flights do not cover the months that a back-test needs: nothing is known of it." : renderMetrics(backTest)}

## Intended use

To plan stands and staff: which flights of a day are likely to be late, how late, and why. Use the probabilities;
the decision is only as good as the costs behind its threshold. Report outcomes as they become known, delayed
flights that are still here among them: without them only the \`schedule\` forecast can be made.

## Limits

- One year of one airport, departures only: what other years and seasons do differently it cannot know. Month and
  date are no features of it for that reason.
- The level of delays drifts. From the timetable alone a month much worse than those before is forecast too low; the
  forecasts that know of other flights follow it.
- Cancelled flights, weather forecasts, and where an aircraft comes from are not in the data.
- An airline or a destination that it has not seen is forecast from the rest, and the forecast says so.
`;
}

function renderMetrics({ models }: BackTestMetrics): string {
  const rows = Object.entries(models).map(([name, { pooled, meanAbsoluteErrorMinutes }]) => {
    const { rocAuc, averagePrecision, brier, ece } = pooled;
    const cells = [rocAuc, averagePrecision, brier, ece].map((metric) => metric.toFixed(4));
    return `| ${[name, ...cells, meanAbsoluteErrorMinutes?.toFixed(1) ?? "–"].join(" | ")} |`;
  });
  const months = Object.keys(models.hour.months).map(Number);
  return `Back-test: each of the months ${Math.min(...months)} to ${Math.max(...months)}, forecast by models of the same settings trained on what was known
when it began; all flights of these months together. ECE is the expected calibration error.

| lead time | ROC AUC | average precision | Brier score | ECE | error of expected lateness, minutes |
|---|---|---|---|---|---|
${rows.join("\n")}${intervals(models)}`;
}

/** Renders the coverage of the intervals of late departures, if it was evaluated. */
function intervals(models: BackTestMetrics["models"]): string {
  const evaluated = LEAD_TIMES.flatMap((leadTime) => {
    const metrics = models[leadTime].lateDepartures;
    return metrics === undefined ? [] : [{ leadTime, metrics }];
  });
  const hours = evaluated.map(({ leadTime, metrics }) => intervalRow(leadTime, metrics));
  const days = evaluated.flatMap(({ leadTime, metrics: { days } }) =>
    days ? [intervalRow(leadTime, days)] : [],
  );
  const ofHours = `

Interval coverage: how many flights of an hour are delayed lies in an interval of at least 80 %. Of the hours of each month,
by the spread of the other months, it held the share below; it promises more than 80 %, as counts are whole.

${intervalTable(hours)}`;
  const ofDays = `

The same of how many flights of a whole day are delayed, by a spread of days:

${intervalTable(days)}`;
  return (hours.length > 0 ? ofHours : "") + (days.length > 0 ? ofDays : "");
}

function intervalTable(rows: readonly string[]): string {
  return `| lead time | spread, log-odds | coverage | promised | coverage if flights were independent | width, flights |
|---|---|---|---|---|---|
${rows.join("\n")}`;
}

function intervalRow(
  leadTime: LeadTime,
  { spread, coverage, promised, width, coverageIndependent }: IntervalMetrics & { readonly spread: number },
): string {
  const shares = [coverage, promised, coverageIndependent].map((share) => `${(100 * share).toFixed(1)} %`);
  return `| ${[leadTime, spread.toFixed(2), ...shares, width.toFixed(1)].join(" | ")} |`;
}
