import { basename } from "node:path";
import { Command } from "commander";
import { PuntualError } from "../../errors.ts";
import { type BackTest, backTestMetrics } from "../../models/evaluation/back-test.ts";
import { evaluateModel, readTrainingFile } from "../../models/lifecycle.ts";
import { DEFAULT_COSTS } from "../../models/operational/costs.ts";
import { LEAD_TIMES } from "../../models/operational/lead-time.ts";
import { printLine } from "../../service/process/standard-output.ts";
import { VERSION } from "../../version.ts";
import { withInputFiles } from "../input-file.ts";
import {
  type CostOptions,
  costOptions,
  costsOf,
  type FileOptionValues,
  fileReading,
  flightFilesArgument,
  jsonOption,
  monthOption,
  windowOption,
  withFileOptions,
} from "../options.ts";
import { describeBackTest } from "../printing/back-test.ts";
import { type Output, outputFile } from "../printing/output.ts";
import { startProgress } from "../printing/progress.ts";
import { printReading } from "../printing/reading.ts";

interface BackTestCommandOptions extends CostOptions, FileOptionValues {
  readonly from?: string;
  readonly to?: string;
  readonly window?: string;
  readonly report?: string;
  readonly moments?: true;
  readonly plot?: string;
  readonly json?: true;
}

/** `puntual backtest FLIGHTS`. */
export function backTestCommand(): Command {
  const [missed, falseAlarm] = costOptions(DEFAULT_COSTS);
  const command = new Command("backtest")
    .addArgument(flightFilesArgument())
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
    .option(
      "--moments",
      "forecast at every moment from 7 days before to 10 minutes after the scheduled time, and print the quality by moment",
    )
    .option("--plot <file>", "with --moments: SVG to write, the quality by moment");
  return withFileOptions(command)
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
  if (options.plot !== undefined && !options.moments) {
    throw new PuntualError("invalid-argument", {
      name: "--plot without --moments",
      value: options.plot,
      allowed: "--moments --plot <file>",
    });
  }
  const outputs: { readonly file: Output; readonly render: (result: BackTest) => Promise<string> }[] = [];
  try {
    for (const [name, render] of [
      [options.report, renderReport],
      [options.plot, renderPlot],
    ] as const) {
      if (name === undefined) continue;
      outputs.push({ file: await outputFile(name), render: (result) => render(result, path) });
    }
    const result = await backTestFile(path, options);
    for (const { file, render } of outputs) await file.write(Buffer.from(await render(result)));
    for (const { file } of outputs) await file.commit();
    await printLine(options.json ? JSON.stringify(backTestMetrics(result)) : describeBackTest(result));
    if (options.json) return;
    for (const written of [options.report, options.plot]) {
      if (written !== undefined) await printLine(`\nwrote ${written}`);
    }
  } catch (error) {
    for (const { file } of outputs) await file.abort();
    throw error;
  }
}

async function backTestFile(path: string, options: BackTestCommandOptions): Promise<BackTest> {
  const reading = await fileReading(options);
  const read = await withInputFiles(path, (files) => readTrainingFile("operational", files, reading));
  const progress = startProgress("back-testing", 1);
  const { from, to, window } = options;
  const onProgress = (done: number, of: number) => progress.update(done / of);
  try {
    const { flights, cancelled } = read;
    const leadTimes = options.moments ? LEAD_TIMES : undefined;
    const evaluation = { from, to, window, cancelled, leadTimes, costs: costsOf(options), onProgress };
    return (await evaluateModel("operational", flights, evaluation)).details;
  } finally {
    progress.stop();
    printReading(path, read);
  }
}

/** Draws the quality by moment; the plotting library is loaded for `--plot` only. */
async function renderPlot(result: BackTest, path: string): Promise<string> {
  const { momentsPlot } = await import("../../report/moments-plot.ts");
  const airports = result.counts.flatMap(({ airport }) => (airport === "" ? [] : [airport]));
  return momentsPlot(result, airports.join(", ") || basename(path));
}

/** Renders the page; its plotting library is loaded for `--report` only. */
async function renderReport(result: BackTest, path: string): Promise<string> {
  const { backTestReport } = await import("../../report/back-test-report.ts");
  return backTestReport(result, { file: basename(path), version: VERSION });
}
