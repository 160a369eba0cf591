import { basename } from "node:path";
import { Command } from "commander";
import type { BackTest } from "../../models/evaluation/back-test.ts";
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
} from "../options.ts";
import { outputFile } from "../printing/output.ts";
import { startProgress } from "../printing/progress.ts";
import { printReading } from "../printing/reading.ts";
import { table } from "../printing/table.ts";

interface BackTestCommandOptions extends CostOptions, FileOptionValues {
  readonly from: number;
  readonly to: number;
  readonly report?: string;
  readonly json?: true;
}

/** `puntual backtest FLIGHTS`. */
export function backTestCommand(): Command {
  const [missed, falseAlarm] = costOptions(DEFAULT_COSTS);
  return new Command("backtest")
    .addArgument(flightsArgument())
    .addOption(monthOption("--from <month>", "first month to forecast, 1 to 12, of the last year", 7))
    .addOption(monthOption("--to <month>", "last month to forecast", 12))
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
    await printLine(options.json ? JSON.stringify({ models: result.models }) : describe(result));
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
  const { from, to } = options;
  const onProgress = (done: number, of: number) => progress.update(done / of);
  try {
    const evaluation = { from, to, costs: costsOf(options), onProgress };
    return (await evaluateModel("operational", read.flights, evaluation)).details;
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

function describe({ models, months, rows, flights, threshold }: BackTest): string {
  const metrics = Object.entries(models).map(([name, { pooled, over, meanAbsoluteErrorMinutes }]) => [
    name,
    ...[pooled.rocAuc, pooled.averagePrecision, pooled.brier, pooled.logLoss, pooled.ece].map((metric) =>
      metric.toFixed(4),
    ),
    over?.[60].rocAuc.toFixed(4) ?? "",
    meanAbsoluteErrorMinutes?.toFixed(1) ?? "",
  ]);
  const head = [
    "model",
    "ROC AUC",
    "avg precision",
    "Brier",
    "log loss",
    "ECE",
    "AUC over 60 min",
    "MAE min",
  ];
  const codes = Object.keys(models.hour.airports ?? {}).sort();
  const byAirport = Object.entries(models).map(([name, { airports = {} }]) => [
    name,
    ...codes.flatMap((code) => [airports[code].rocAuc.toFixed(4), airports[code].ece.toFixed(4)]),
  ]);
  const airportHead = codes.flatMap((code) => [`${code} AUC`, `${code} ECE`]);
  const ofAirports =
    codes.length === 0 ? "" : `\nBy airport\n${table(["model", ...airportHead], byAirport)}\n`;
  const byMonth = Object.entries(models).map(([name, model]) => [
    name,
    ...months.map((month) => model.months[month].rocAuc.toFixed(3)),
  ]);
  return `${flights.length} of ${rows} flights forecast: months ${months[0]} to ${months.at(-1)}, each from the flights before it

${table(head, metrics)}
${ofAirports}
ROC AUC by month
${table(["model", ...months.map(String)], byMonth)}

A delay is forecast where its probability is over ${threshold.toFixed(3)}; --cost-missed and --cost-false-alarm set this threshold.
MAE is the mean absolute error of the expected lateness.`;
}
