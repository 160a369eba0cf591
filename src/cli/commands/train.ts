import { isAbsolute, join } from "node:path";
import process from "node:process";
import { Command, Option } from "commander";
import type { PuntualError } from "../../errors.ts";
import { formatLocalTime } from "../../flights/local-time.ts";
import { timeZoneOf } from "../../flights/time-zone.ts";
import { refuse } from "../../learn/check-arguments.ts";
import { type ArtefactWritten, replaceableArtefact } from "../../models/artefact/format.ts";
import type { DelayModelOptions } from "../../models/baseline/options.ts";
import { monthsInWords } from "../../models/evaluation/months.ts";
import {
  type OperationalTrainingOptions,
  readTrainingFile,
  saveModel,
  type TrainedModel,
  trainEachAirport,
  trainModel,
} from "../../models/lifecycle.ts";
import { MODEL_KINDS, type ModelKind } from "../../models/model.ts";
import { DEFAULT_COSTS } from "../../models/operational/costs.ts";
import { LEAD_TIMES, MAIN_LEAD_TIMES } from "../../models/operational/lead-time.ts";
import { printLine } from "../../service/process/standard-output.ts";
import { withInputFiles } from "../input-file.ts";
import {
  type CostOptions,
  costOptions,
  costsOf,
  type FileOptionValues,
  fileReading,
  flightFilesArgument,
  jsonOption,
  windowOption,
  withFileOptions,
} from "../options.ts";
import { startProgress } from "../printing/progress.ts";
import { printReading } from "../printing/reading.ts";

interface TrainOptions extends DelayModelOptions, CostOptions, FileOptionValues {
  readonly model: ModelKind;
  readonly compare?: true;
  readonly backTest?: true;
  readonly window?: string;
  readonly leadTimes: "all" | "main";
  readonly eachAirport?: true;
  readonly out?: string;
  readonly json?: true;
}

/** `puntual train FLIGHTS`. */
export function trainCommand(): Command {
  const [missed, falseAlarm] = costOptions(DEFAULT_COSTS, "operational: ");
  const command = new Command("train")
    .addArgument(flightFilesArgument())
    .addOption(new Option("--model <kind>", "kind of model").choices(MODEL_KINDS).default("baseline"))
    .addOption(
      new Option("--learner <name>", "baseline: the learner")
        .choices(["boosting", "logistic"])
        .default("boosting"),
    )
    .addOption(
      new Option("--features <set>", "baseline: all features, or the ten that boosting splits on most often")
        .choices(["top10", "all"])
        .default("top10"),
    )
    .addOption(new Option("--balance", "baseline: give both classes equal weight").default(true, "on"))
    .option("--no-balance", "baseline: weight every flight equally")
    .option("--compare", "baseline: also compare the six models of the SCL challenge, for the model card")
    .addOption(missed)
    .addOption(falseAlarm)
    .option(
      "--back-test",
      "operational: also back-test the model on the last six full months, for the model card; takes about a minute more",
    )
    .addOption(windowOption("operational: "))
    .addOption(
      new Option(
        "--lead-times <set>",
        "operational: train at all lead times, for forecasts at any moment, or at the main ones: schedule, day, hour",
      )
        .choices(["all", "main"])
        .default("all"),
    )
    .option(
      "--each-airport",
      "operational: train a model for each airport, one after another, in folders of --out named by their codes",
    )
    .option(
      "--out <folder>",
      "folder of the artefact; an existing artefact is replaced (default: models/<model>)",
    );
  return withFileOptions(command)
    .addOption(jsonOption())
    .addHelpText(
      "after",
      `
With several airports (--airport KSEA,KPDX, or --airport all) one operational model forecasts the flights of all of them.
With --each-airport each has a model of its own: models/operational/KSEA. Memory then holds all flights and the features of one
airport's; an airport that cannot be trained does not stop the others, and the exit code is that of the first such airport.

The costs set the threshold: the operational model forecasts a delay where its probability is over
cost-false-alarm / (cost-missed + cost-false-alarm), by default 1 / 4.`,
    )
    .action(train);
}

async function train(path: string, options: TrainOptions, command: Command): Promise<void> {
  refuseOptionsOfOtherKind(options.model, command);
  const out = options.out ?? join("models", options.model);
  if (options.eachAirport) return trainEach(path, options, out);
  await replaceableArtefact(out); // refused before the training, which takes minutes
  const reading = await fileReading(options);
  const progress = startProgress("training", 1);
  try {
    const file = await withInputFiles(path, (files) => readTrainingFile(options.model, files, reading));
    const { learner, features, balance, compare } = options;
    const { cancelled } = file;
    const shared = { source: file.source, onProgress: progress.update };
    const trained: TrainedModel =
      options.model === "baseline"
        ? await trainModel("baseline", file.flights, { learner, features, balance, compare, ...shared })
        : await trainModel("operational", file.flights, {
            ...{ ...operationalOptions(options), cancelled },
            ...shared,
          });
    const written = await saveModel(out, trained);
    progress.stop();
    printReading(path, file);
    await printLine(options.json ? json(trained, written, out) : describe(trained, written, out));
  } finally {
    progress.stop();
  }
}

/** Trains and writes a model for each airport. */
async function trainEach(path: string, options: TrainOptions, out: string): Promise<void> {
  const reading = await fileReading(options);
  const progress = startProgress("training", 1);
  const failures: PuntualError[] = [];
  try {
    const file = await withInputFiles(path, (files) => readTrainingFile("operational", files, reading));
    if (file.airports.length === 0) refuse("flights", "of no named airport", "flights of named airports");
    printReading(path, file);
    for (const { code } of file.airports) await replaceableArtefact(join(out, code));
    const models = trainEachAirport(file, { ...operationalOptions(options), onProgress: progress.update });
    for await (const model of models) {
      if ("error" in model) {
        process.stderr.write(`${model.code}: ${model.error.message}\n`);
        failures.push(model.error);
        continue;
      }
      const folder = join(out, model.code);
      const written = await saveModel(folder, model.trained);
      const print = options.json ? json : describe;
      await printLine(print(model.trained, written, folder));
    }
    if (failures.length === 0) return;
    process.stderr.write(`${failures.length} of ${file.airports.length} airports have no new model\n`);
    throw failures[0];
  } finally {
    progress.stop();
  }
}

function operationalOptions(options: TrainOptions): OperationalTrainingOptions {
  const { backTest, window } = options;
  const leadTimes = options.leadTimes === "main" ? MAIN_LEAD_TIMES : LEAD_TIMES;
  return { costs: costsOf(options), backTest, window, leadTimes };
}

/** The options that only one kind of model takes. */
const OPTIONS_OF: Readonly<Record<ModelKind, readonly string[]>> = {
  baseline: ["learner", "features", "balance", "compare"],
  operational: ["costMissed", "costFalseAlarm", "backTest", "window", "leadTimes", "eachAirport"],
};

function refuseOptionsOfOtherKind(model: ModelKind, command: Command): void {
  const other = model === "baseline" ? "operational" : "baseline";
  const refused = command.options.find((option) => {
    const name = option.attributeName();
    return OPTIONS_OF[other].includes(name) && command.getOptionValueSource(name) === "cli";
  });
  if (refused !== undefined) command.error(`error: option '${refused.long}' is for --model ${other}`);
}

function json(trained: TrainedModel, written: ArtefactWritten, out: string): string {
  const { rows, delayed, ...window } = trained.flights;
  const zone = timeZoneOf(window.timeZone);
  const [from, to] = [window.from, window.to].map((instant) => formatLocalTime(zone.localMinutes(instant)));
  const flights = { rows, delayed, from, to, rejected: trained.source.rejected };
  return JSON.stringify({ out, ...written, flights, ...metricsOf(trained) });
}

/** Returns the metrics of a trained model, under the names that `--json` gives them. */
function metricsOf(trained: TrainedModel): object {
  if (trained.kind === "operational") {
    const { backTest, noBackTest } = trained;
    return { ...(backTest && { backTest }), ...(noBackTest !== undefined && { noBackTest }) };
  }
  const { heldOut, comparison } = trained;
  return { heldOut, ...(comparison && { comparison }) };
}

function describe(trained: TrainedModel, written: ArtefactWritten, out: string): string {
  const { rows, delayed } = trained.flights;
  const replaced = written.replaced ? ` (replaced ${written.replaced})` : "";
  const path = isAbsolute(out) ? out : `./${out}`;
  const use =
    trained.kind === "operational"
      ? `puntual explain --model ${path} --airline … ${endsOf(trained)} --scheduled …`
      : `puntual predict FLIGHTS --model ${path}`;
  return `trained on ${rows} ${flightsOf(trained)}, ${((100 * delayed) / rows).toFixed(1)} % of them delayed
${describeMetrics(trained)}
wrote ${out}, version ${written.version}${replaced}
use it: ${use}`;
}

/** Names the flights of a trained model: `departures of KPDX, KSEA`. */
function flightsOf(trained: TrainedModel): string {
  if (trained.kind === "baseline" || trained.model.airports.length === 0) return "flights";
  const { movement, airports } = trained.model;
  return `${movement} ${movement === "arrivals" ? "at" : "of"} ${airports.map(({ code }) => code).join(", ")}`;
}

/** Returns the options of `puntual explain` for the airports of a flight; that of the model where it has several. */
function endsOf({ model: { movement, airports } }: TrainedModel<"operational">): string {
  const [own, other] =
    movement === "arrivals" ? ["--destination", "--origin"] : ["--origin", "--destination"];
  return airports.length > 1 ? `${own} ${airports[0].code} ${other} …` : `${other} …`;
}

function describeMetrics(trained: TrainedModel): string {
  if (trained.kind === "baseline") {
    const { rocAuc, logLoss } = trained.heldOut.laterFlights;
    return `on later flights held out: ROC AUC ${rocAuc.toFixed(3)}, log loss ${logLoss.toFixed(3)}`;
  }
  if (trained.noBackTest !== undefined) return `not back-tested: ${trained.noBackTest}`;
  if (trained.backTest === undefined) return "not evaluated; use --back-test, or puntual backtest";
  const { hour, schedule } = trained.backTest.models;
  const [auc, aucOfTimetable] = [hour, schedule].map(({ pooled }) => pooled.rocAuc.toFixed(3));
  const months = monthsInWords(trained.backTest.months);
  return `in the back-test of ${months}: ROC AUC ${auc} an hour before, ${aucOfTimetable} from the timetable alone`;
}
