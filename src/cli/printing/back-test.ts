import { cancelledShare } from "../../flights/cancelled-flights.ts";
import type { BackTest } from "../../models/evaluation/back-test.ts";
import type { ModelMetrics } from "../../models/evaluation/back-test-metrics.ts";
import { monthsInWords, NAMED_MONTHS } from "../../models/evaluation/months.ts";
import { momentTables } from "./moments.ts";
import { table } from "./table.ts";

/** Writes the metrics of a back-test for a terminal. */
export function describeBackTest(result: BackTest): string {
  const { models, months, why, window, rows, flights, threshold, airports = {} } = result;
  const names = months.map(({ name }) => name);
  const learned = window === undefined ? "the flights" : `the ${window} of flights`;
  const byMonth = Object.entries(models).map(([name, model]) => [
    name,
    ...months.map(({ key }) => shown(model.months[key].rocAuc, 3)),
  ]);
  const byAirport = Object.entries(airports).map(
    ([code, { models }]) => `\n${code}\n${metricsTable(models)}\n${latenessTable({ models, months })}`,
  );
  return `${flights.length} of ${rows} flights forecast: ${monthsInWords(names)}, each month from ${learned} before it
${why === NAMED_MONTHS ? "" : `these are ${why}\n`}
${metricsTable(models)}
${latenessTable(result)}${byAirport.join("")}
ROC AUC by month
${table(["model", ...months.map(({ key }) => key)], byMonth)}
${cancelledLines(result)}${result.moments === undefined ? "" : `${momentTables(result.moments)}\n`}
A delay is forecast where its probability is over ${threshold.toFixed(3)}; --cost-missed and --cost-false-alarm set this threshold.
MAE is the mean absolute error of the expected lateness. The constant is the median lateness of the flights before each
month; the skill is the share by which the CRPS is lower than that of all flights before the month; the last columns are
the shares of a month's flights in the 80 % interval, P10 to P90.`;
}

/** The table of how the lateness in minutes is forecast, with lines above and below; empty where it is not judged. */
function latenessTable({ models, months }: Pick<BackTest, "models" | "months">): string {
  const rows = Object.entries(models).flatMap(
    ([name, { p50, crps, crpsSkill, interval80, latenessByMonth }]) => {
      if (p50 === undefined || crps === undefined || crpsSkill === undefined || interval80 === undefined)
        return [];
      const byMonth = months.map(({ key }) =>
        percent(latenessByMonth?.[key]?.interval80.coverage ?? Number.NaN),
      );
      return [
        [
          name,
          ...[p50.meanAbsoluteError, p50.constant, crps].map((minutes) => shown(minutes, 2)),
          ...[percent(crpsSkill), percent(interval80.coverage), shown(interval80.width, 1), ...byMonth],
        ],
      ];
    },
  );
  if (rows.length === 0) return "";
  const head = ["model", "MAE of P50", "of a constant", "CRPS", "skill", "in 80 % interval", "its width"];
  return `
minutes late
${table([...head, ...months.map(({ key }) => key)], rows)}
`;
}

const METRIC_HEADS = [
  "model",
  "ROC AUC",
  "avg precision",
  "Brier",
  "log loss",
  "ECE",
  "AUC over 60 min",
  "MAE min",
];

function metricsTable(models: ModelMetrics["models"]): string {
  const rows = Object.entries(models).map(([name, { pooled, over, meanAbsoluteErrorMinutes }]) => [
    name,
    ...[pooled.rocAuc, pooled.averagePrecision, pooled.brier, pooled.logLoss, pooled.ece].map((metric) =>
      shown(metric, 4),
    ),
    over === undefined ? "" : shown(over[60].rocAuc, 4),
    meanAbsoluteErrorMinutes?.toFixed(1) ?? "",
  ]);
  return table(METRIC_HEADS, rows);
}

/** Formats a metric; one that does not exist, as where no flight of a month was delayed, is a dash. */
function shown(metric: number, digits: number): string {
  return Number.isNaN(metric) ? "–" : metric.toFixed(digits);
}

function percent(share: number): string {
  return Number.isNaN(share) ? "–" : `${(100 * share).toFixed(1)} %`;
}

/** Lists the share of cancelled flights of each airport; empty where the file has none. */
function cancelledLines({ counts, movement }: BackTest): string {
  if (counts.every(({ cancelled }) => cancelled === 0)) return "";
  const what = movement === "arrivals" ? "cancelled or diverted" : "cancelled";
  const lines = counts.map((count) => {
    const { airport, flights, cancelled } = count;
    const share = (100 * (cancelledShare(count) ?? 0)).toFixed(1);
    return `\n${what}${airport && ` (${airport})`}: ${cancelled} of ${flights + cancelled} scheduled flights of these months (${share} %), which are not forecast`;
  });
  return `${lines.join("")}\n`;
}
