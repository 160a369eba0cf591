import { basename } from "node:path";
import { Command } from "commander";
import { cancelledShare } from "../../flights/cancelled-flights.ts";
import { type BackTest, backTestMetrics } from "../../models/evaluation/back-test.ts";
import type { ModelMetrics } from "../../models/evaluation/back-test-metrics.ts";
import { monthsInWords, NAMED_MONTHS } from "../../models/evaluation/months.ts";
import { evaluateModel, readTrainingFile } from "../../models/lifecycle.ts";
import { DEFAULT_COSTS } from "../../models/operational/costs.ts";
import { printLine } from "../../service/process/standard-output.ts";
import { VERSION } from "../../version.ts";
import { withInputFile } from "../input-file.ts";
import {
  airportOption,
  type CostOptions,
  columnsOption,
  costOptions,
  costsOf,
  datesOption,
  type FileOptionValues,
  fileReading,
  flightsArgument,
  jsonOption,
  layoutOption,
  maxRejectsOption,
  monthOption,
  movementOption,
  namesOption,
  timeZoneOption,
  windowOption,
} from "../options.ts";
import { outputFile } from "../printing/output.ts";
import { startProgress } from "../printing/progress.ts";
import { printReading } from "../printing/reading.ts";
import { table } from "../printing/table.ts";

interface BackTestCommandOptions extends CostOptions, FileOptionValues {
  readonly from?: string;
  readonly to?: string;
  readonly window?: string;
  readonly report?: string;
  readonly json?: true;
}

/** `puntual backtest FLIGHTS`. */
export function backTestCommand(): Command {
  const [missed, falseAlarm] = costOptions(DEFAULT_COSTS);
  return new Command("backtest")
    .addArgument(flightsArgument())
    .addOption(
      monthOption(
        "--from <month>",
        "first month to forecast: 2014-07, or 7 for the last July up to --to (default: the first of up to six that end with --to)",
      ),
    )
    .addOption(
      monthOption(
        "--to <month>",
        "last month to forecast: 2014-12, or 12 for December of the year of the last flight (default: the last full month)",
      ),
    )
    .addOption(windowOption("", "each month"))
    .addOption(missed)
    .addOption(falseAlarm)
    .option("--report <file>", "HTML page to write: plots, errors by group, decisions, limits")
    .addOption(maxRejectsOption())
    .addOption(datesOption())
    .addOption(timeZoneOption())
    .addOption(layoutOption())
    .addOption(columnsOption())
    .addOption(namesOption())
    .addOption(airportOption())
    .addOption(movementOption())
    .addOption(jsonOption())
    .addHelpText(
      "after",
      `
Each month is forecast by models trained on what was known when it began. schedule, day and hour are the
operational model at its three lead times: with the timetable only, with what was known 24 hours before each
flight's scheduled time, and with what was known 60 minutes before it.`,
    )
    .action(runBackTest);
}

async function runBackTest(path: string, options: BackTestCommandOptions): Promise<void> {
  const page = options.report === undefined ? undefined : await outputFile(options.report);
  try {
    const result = await backTestFile(path, options);
    await page?.write(Buffer.from(await renderReport(result, path)));
    await page?.commit();
    await printLine(options.json ? JSON.stringify(backTestMetrics(result)) : describe(result));
    if (options.report !== undefined && !options.json) await printLine(`\nwrote ${options.report}`);
  } catch (error) {
    await page?.abort();
    throw error;
  }
}

async function backTestFile(path: string, options: BackTestCommandOptions): Promise<BackTest> {
  const reading = await fileReading(options);
  const read = await withInputFile(path, (file) => readTrainingFile("operational", file, reading));
  const progress = startProgress("back-testing", 1);
  const { from, to, window } = options;
  const onProgress = (done: number, of: number) => progress.update(done / of);
  try {
    const { flights, cancelled } = read;
    const evaluation = { from, to, window, cancelled, costs: costsOf(options), onProgress };
    return (await evaluateModel("operational", flights, evaluation)).details;
  } finally {
    progress.stop();
    printReading(path, read);
  }
}

/** Renders the page; its plotting library is loaded for `--report` only. */
async function renderReport(result: BackTest, path: string): Promise<string> {
  const { backTestReport } = await import("../../report/back-test-report.ts");
  return backTestReport(result, { file: basename(path), version: VERSION });
}

function describe(result: BackTest): string {
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
${cancelledLines(result)}
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
