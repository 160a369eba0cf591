import type { TrainingRecord } from "../../artefact/training-record.ts";
import type { SavedBackTest } from "../../evaluation/back-test-metrics.ts";
import type { IntervalMetrics } from "../../evaluation/interval-metrics.ts";
import type { LateDeparturesMetrics } from "../../evaluation/late-departure-metrics.ts";
import { bandNear } from "../../evaluation/month-range.ts";
import { monthsInWords } from "../../evaluation/months.ts";
import { featureNames } from "../features/features.ts";
import { type LeadTime, MAIN_LEAD_TIMES } from "../lead-time.ts";
import { leadTimesOf, type OperationalModelData } from "../model-data.ts";
import { airportRows, airportTable, flightsInWords } from "./card-airports.ts";

/**
 * Renders the model card of an operational model, in Markdown.
 * @param noBackTest why a back-test that was asked for is not possible
 */
export function operationalCard(
  { flights, parameters, puntual, window, imported }: TrainingRecord,
  data: OperationalModelData,
  backTest?: SavedBackTest,
  noBackTest?: string,
): string {
  const { encoding, leads, movement } = data;
  const [leaves, here] = movement === "arrivals" ? ["arrives", "on their way"] : ["leaves", "still here"];
  const settings = Object.entries(parameters).map(([name, value]) => `${name} ${value}`);
  const leadTimes = leadTimesOf(data);
  const numbers = leadTimes.map((leadTime) => `${featureNames(leadTime, encoding).length} at ${leadTime}`);
  return `# Model card: operational

How probable is it that a flight ${leaves} over 15, 30, 60, 120 minutes late, and how late is it to be expected? From
the timetable, and from what was known of other flights 24 hours (\`day\`) or 60 minutes (\`hour\`) before its time${leadTimes.length > MAIN_LEAD_TIMES.length ? "; and at any moment between those of its further lead times" : ""}.

| | |
|---|---|
| learner | ${learnerInWords(leads, imported)}, calibrated on later flights than they saw |
| settings | ${settings.join(", ")} |
| features | ${numbers.join(", ")} |
| flights | ${flights.rows}, of which ${flights.delayed} (${percent(flights.delayed / flights.rows)}) delayed; ${flights.rejected} rows rejected |
| airlines, ${movement === "arrivals" ? "origins" : "destinations"} | ${encoding.airlines.length}, ${encoding.destinations.length} |
| window | ${flights.from} to ${flights.to}, local time${window === undefined ? "" : `; of the data only the last ${window} were learned from`} |
${airportRows(data)}
| data, SHA-256 | \`${flights.sha256}\` |
| trained by | Puntual ${puntual} |
${airportTable(data)}
## How good it is

${backTest === undefined ? notBackTested(noBackTest) : renderMetrics(backTest)}

## Intended use

To plan stands and staff: which flights of a day are likely to be late, how late, and why. Use the probabilities;
the decision is only as good as the costs behind its threshold. Report outcomes as they become known, delayed
flights that are ${here} among them: without them only the \`schedule\` forecast can be made.

## Limits

- ${flightsInWords(data)} in the window above: what other times and places do differently it cannot know.
- ${encoding.season ? "The season is a feature of it, as the flights cover two full years or more; a year unlike those it cannot know." : "Month and date are no features of it: the season takes flights of two full years or more."}
- The level of delays drifts, and a month unlike those before is forecast too low or too high${backTest === undefined ? "" : ": see the shares by month above"}.
- It knows no weather forecasts${aircraftUnknown(movement, encoding)}. Cancelled flights are counted, not forecast.
- An airline or a destination that it has not seen is forecast from the rest, and the forecast says so.
`;
}

/** Describes the trees of all lead times: Puntual's own, and those that another program fitted. */
function learnerInWords(
  leads: OperationalModelData["leads"],
  imported: TrainingRecord["imported"] = {},
): string {
  const own = Object.entries(leads).find(([leadTime]) => imported[leadTime] === undefined)?.[1];
  const others = Object.entries(imported).map(
    ([leadTime, { format, trees }]) => `${trees} at ${leadTime} that ${PROGRAMS[format] ?? format} fitted`,
  );
  const trees = own === undefined ? [] : [`${own.trees.trees.length} boosted trees for each lead time`];
  return [...trees, ...others].join(", but ");
}

/** The names of the programs whose trees are imported. */
const PROGRAMS: Readonly<Record<string, string>> = { xgboost: "XGBoost", lightgbm: "LightGBM" };

/** Names what the model does not know of aircraft, if it does not. */
function aircraftUnknown(
  movement: OperationalModelData["movement"],
  { aircraft }: OperationalModelData["encoding"],
): string {
  if (movement === "arrivals") return ", nor where an aircraft was before its flight";
  if (aircraft === undefined) return ", nor where an aircraft comes from";
  return ". It knows where an aircraft comes from where the flight and its legs are reported with a registration";
}

function notBackTested(reason: string | undefined): string {
  const how = "`puntual backtest` evaluates models of the same settings.";
  if (reason === undefined) return `It was not back-tested: nothing is known of it. ${how}`;
  return `It was not back-tested, as its flights allow none: nothing is known of it. ${reason}. ${how}`;
}

function renderMetrics(backTest: SavedBackTest): string {
  const { models } = backTest;
  const rows = Object.entries(models).map(([name, { pooled, meanAbsoluteErrorMinutes }]) => {
    const { rocAuc, averagePrecision, brier, ece } = pooled;
    const cells = [rocAuc, averagePrecision, brier, ece].map((metric) => metric.toFixed(4));
    return `| ${[name, ...cells, meanAbsoluteErrorMinutes?.toFixed(1) ?? "–"].join(" | ")} |`;
  });
  const months = backTest.months ?? Object.keys(models.hour.months);
  const learned = backTest.window === undefined ? "what" : `what of the ${backTest.window} before it`;
  return `Back-test: each of the months ${monthsInWords(months)}, forecast by models of the same settings trained on ${learned} was known
when it began; all flights of these months together. ECE is the expected calibration error.

| lead time | ROC AUC | average precision | Brier score | ECE | error of expected lateness, minutes |
|---|---|---|---|---|---|
${rows.join("\n")}${minutes(models)}${airportMetrics(backTest)}${reliability(models)}${intervals(models)}`;
}

/** Renders how the distributions of lateness did, if they were judged. */
function minutes(models: SavedBackTest["models"]): string {
  const rows = MAIN_LEAD_TIMES.flatMap((leadTime) => {
    const { p50, crps, crpsSkill, interval80, latenessByMonth = {} } = models[leadTime];
    if (p50 === undefined || crps === undefined || crpsSkill === undefined || interval80 === undefined)
      return [];
    const months = Object.entries(latenessByMonth).map(
      ([month, ofMonth]) => `${month}: ${percent(ofMonth.interval80.coverage)}`,
    );
    const errors = [p50.meanAbsoluteError, p50.constant, crps].map((value) => value.toFixed(2));
    const cells = [percent(crpsSkill), percent(interval80.coverage), interval80.width.toFixed(1)];
    return [`| ${[leadTime, ...errors, ...cells, months.join("; ")].join(" | ")} |`];
  });
  if (rows.length === 0) return "";
  return `

How late, in minutes: the error of the median (P50) beside that of a constant, the median lateness before each month; the
CRPS and the share by which it is lower than that of all flights before the month; the 80 % interval, P10 to P90:

| lead time | error of P50 | of the constant | CRPS | skill | flights in the interval | its width | by month |
|---|---|---|---|---|---|---|---|
${rows.join("\n")}`;
}

/** Renders the metrics of each airport of a model of several. */
function airportMetrics({ airports = {} }: SavedBackTest): string {
  const rows = Object.entries(airports).flatMap(([code, { models }]) =>
    MAIN_LEAD_TIMES.map((leadTime) => {
      const { rocAuc, brier, ece } = models[leadTime].pooled;
      // Metrics that do not exist, as where no flight was delayed, are null in JSON.
      const cells = [rocAuc, brier, ece].map((metric) => (Number.isFinite(metric) ? metric.toFixed(4) : "–"));
      return `| ${[code, leadTime, ...cells].join(" | ")} |`;
    }),
  );
  if (rows.length === 0) return "";
  return `

The same by airport:

| airport | lead time | ROC AUC | Brier score | ECE |
|---|---|---|---|---|
${rows.join("\n")}`;
}

/** The probability whose band is shown by month: one that planners act on. */
const SHOWN_PROBABILITY = 0.3;

/** Renders the share of delays among flights with about the same forecast, over all months and by month. */
function reliability(models: SavedBackTest["models"]): string {
  const bands = MAIN_LEAD_TIMES.flatMap((leadTime) => {
    const band = bandNear(models[leadTime].reliabilityByMonth ?? [], SHOWN_PROBABILITY);
    return band === undefined ? [] : [{ leadTime, band }];
  });
  if (bands.length === 0) return "";
  const rows = bands.map(({ leadTime, band }) => {
    const months = Object.entries(band.months).map(
      ([month, { flights, delayed }]) => `${month}: ${percent(delayed / flights)} of ${flights}`,
    );
    const { from, to, forecast, flights, delayed } = band;
    const cells = [`${percent(from, 0)} to ${percent(to, 0)}`, percent(forecast), percent(delayed / flights)];
    return `| ${[leadTime, ...cells, flights, months.join("; ")].join(" | ")} |`;
  });
  return `

How many flights with such a forecast were delayed, over all months and by month:

| lead time | forecast | mean forecast | delayed | flights | by month |
|---|---|---|---|---|---|
${rows.join("\n")}`;
}

/** Renders the coverage of the intervals of late departures, if it was evaluated. */
function intervals(models: SavedBackTest["models"]): string {
  const evaluated = MAIN_LEAD_TIMES.flatMap((leadTime) => {
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
  const months = evaluated.flatMap(({ leadTime, metrics: { months } }) =>
    months ? [`| ${leadTime} | ${daysByMonth(months)} |`] : [],
  );
  const byMonth = `

Days on which it lay in the interval, by month:

| lead time | days |
|---|---|
${months.join("\n")}`;
  return (
    (hours.length > 0 ? ofHours : "") + (days.length > 0 ? ofDays : "") + (months.length > 0 ? byMonth : "")
  );
}

function daysByMonth(months: NonNullable<LateDeparturesMetrics["months"]>): string {
  return Object.entries(months)
    .map(([month, { days }]) => `${month}: ${days.within} of ${days.groups}`)
    .join("; ");
}

function percent(share: number, digits = 1): string {
  return `${(100 * share).toFixed(digits)} %`;
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
  const shares = [coverage, promised, coverageIndependent].map((share) => percent(share));
  return `| ${[leadTime, spread.toFixed(2), ...shares, width.toFixed(1)].join(" | ")} |`;
}
