import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { isAbsolute, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { Command, Option } from "commander";
import { formatLocalTime } from "../../flights/local-time.ts";
import { type FlightsRead, readFlights } from "../../flights/reading/read-flights.ts";
import type { TrainingFlights, TrainingSource } from "../../models/artefact/training-record.ts";
import type { DelayModelOptions } from "../../models/baseline/options.ts";
import { DEFAULT_COSTS } from "../../models/operational/costs.ts";
import { OPERATIONAL_COLUMNS } from "../../models/operational/features/past-flights.ts";
import { type CostOptions, costOptions, jsonOption, maxRejectsOption } from "../options.ts";
import { type Progress, startProgress } from "../printing/progress.ts";
import { reportRejections } from "../printing/report-rejections.ts";

interface TrainOptions extends DelayModelOptions, CostOptions {
  readonly model: "baseline" | "operational";
  readonly compare?: true;
  readonly backTest?: true;
  readonly out?: string;
  readonly maxRejects: number;
  readonly json?: true;
}

/** A model that has been trained and written. */
interface Trained {
  readonly saved: { readonly version: string; readonly replaced: string | undefined };
  readonly flights: TrainingFlights;
  /** How a model of its settings did on flights that it had not seen, for `--json`. */
  readonly judged: object;
  /** The same in a line. */
  readonly line: string;
}

/** `puntual train FLIGHTS`. */
export function trainCommand(): Command {
  const [missed, falseAlarm] = costOptions(DEFAULT_COSTS);
  return new Command("train")
    .argument("<flights>", "file of flights: .csv, .csv.gz or .parquet")
    .addOption(
      new Option("--model <name>", "what to train").choices(["baseline", "operational"]).default("baseline"),
    )
    .addOption(
      new Option("--learner <name>", "baseline: how to learn")
        .choices(["boosting", "logistic"])
        .default("boosting"),
    )
    .addOption(
      new Option("--features <set>", "baseline: all features, or the ten that boosting splits on most")
        .choices(["top10", "all"])
        .default("top10"),
    )
    .addOption(new Option("--balance", "baseline: let both classes weigh the same").default(true, "on"))
    .option("--no-balance", "baseline: leave the classes as they are")
    .option("--compare", "baseline: compare the notebook's six models too, for its card")
    .addOption(missed)
    .addOption(falseAlarm)
    .option("--back-test", "operational: judge it on July to December too, for its card; takes a minute more")
    .option("--out <dir>", "folder of the artefact; one that is there is replaced (default: models/<model>)")
    .addOption(maxRejectsOption())
    .addOption(jsonOption())
    .addHelpText(
      "after",
      `
The costs set the threshold over which the operational model forecasts a delay: with a missed delay at 3 and a
false alarm at 1 (any unit), a probability of 1 in 4.`,
    )
    .action(train);
}

async function train(path: string, options: TrainOptions, command: Command): Promise<void> {
  refuseOptionsOfOthers(options.model, command);
  const out = options.out ?? join("models", options.model);
  const progress = startProgress("training", 1);
  const columns =
    options.model === "baseline"
      ? (["airline", "flightType", "month", "scheduled", "operated"] as const)
      : ([...OPERATIONAL_COLUMNS, "month"] as const);
  try {
    const [read, sha256] = await Promise.all([
      readFlights(path, { columns, maxRejects: options.maxRejects }),
      hashFile(path),
    ]);
    const rejected = read.rowCount - read.flights.rowCount;
    const trainAndSave = options.model === "baseline" ? trainBaselineTo : trainOperationalTo;
    const trained = await trainAndSave(out, read, options, { sha256, rejected }, progress);
    progress.stop();
    reportRejections(path, read.rejections, read.rowCount);
    tell(trained, out, rejected, options);
  } finally {
    progress.stop();
  }
}

/** The options that one model alone takes. */
const optionsOf = {
  baseline: ["learner", "features", "balance", "compare"],
  operational: ["costMissed", "costFalseAlarm", "backTest"],
} as const;

function refuseOptionsOfOthers(model: TrainOptions["model"], command: Command): void {
  const other = model === "baseline" ? "operational" : "baseline";
  const given = command.options.find(
    (option) =>
      (optionsOf[other] as readonly string[]).includes(option.attributeName()) &&
      command.getOptionValueSource(option.attributeName()) === "cli",
  );
  if (given !== undefined) command.error(`error: option '${given.long}' is for --model ${other}`);
}

async function trainBaselineTo(
  out: string,
  { flights }: FlightsRead,
  { learner, features, balance, compare }: TrainOptions,
  source: TrainingSource,
  progress: Progress,
): Promise<Trained> {
  const [{ trainBaseline }, { compareModels }, { saveBaseline }] = await Promise.all([
    import("../../models/baseline/train-baseline.ts"),
    import("../../models/evaluation/comparison.ts"),
    import("../../models/baseline/saved-baseline.ts"),
  ]);
  progress.update(0.3);
  const trained = trainBaseline(flights, { learner, features, balance });
  progress.update(compare ? 0.5 : 0.9);
  const comparison =
    compare && compareModels(flights, (done, of) => progress.update(0.5 + (0.5 * done) / of));
  const { rocAuc, logLoss } = trained.heldOut.laterFlights;
  return {
    saved: await saveBaseline(out, { ...trained, ...(comparison && { comparison }) }, source),
    flights: trained.flights,
    judged: { heldOut: trained.heldOut, ...(comparison && { comparison }) },
    line: `on later flights held out: ROC AUC ${rocAuc.toFixed(3)}, log loss ${logLoss.toFixed(3)}`,
  };
}

async function trainOperationalTo(
  out: string,
  { flights }: FlightsRead,
  options: TrainOptions,
  source: TrainingSource,
  progress: Progress,
): Promise<Trained> {
  const [{ trainOperational }, { saveOperational }, { backTest }] = await Promise.all([
    import("../../models/operational/training/train-operational.ts"),
    import("../../models/operational/artefact/saved-operational.ts"),
    import("../../models/evaluation/back-test.ts"),
  ]);
  const costs = { missed: options.costMissed, falseAlarm: options.costFalseAlarm };
  const share = options.backTest ? 0.15 : 0.95;
  progress.update(0);
  const trained = await trainOperational(flights, {
    costs,
    onLead: (done) => progress.update((share * done) / 3),
  });
  if (!options.backTest) {
    const saved = await saveOperational(out, trained, source);
    const line = "not judged: --back-test does, or puntual backtest";
    return { saved, flights: trained.flights, judged: {}, line };
  }
  const { models } = await backTest(flights, {
    costs,
    onProgress: (done, of) => progress.update(share + ((1 - share) * done) / of),
  });
  const [auc, before] = [models.hour.pooled.rocAuc, models.schedule.pooled.rocAuc];
  return {
    saved: await saveOperational(out, { ...trained, backTest: { models } }, source),
    flights: trained.flights,
    judged: { backTest: { models } },
    line: `on months not seen: ROC AUC ${auc.toFixed(3)} an hour before, ${before.toFixed(3)} from the timetable alone`,
  };
}

function tell(
  { saved, flights, judged, line }: Trained,
  out: string,
  rejected: number,
  { model, json }: TrainOptions,
) {
  if (json) {
    const [from, to] = [formatLocalTime(flights.from), formatLocalTime(flights.to)];
    console.log(JSON.stringify({ out, ...saved, flights: { ...flights, from, to, rejected }, ...judged }));
    return;
  }
  const share = ((100 * flights.delayed) / flights.rows).toFixed(1);
  const replaced = saved.replaced ? ` (replaced ${saved.replaced})` : "";
  const path = isAbsolute(out) ? out : `./${out}`;
  console.log(`trained on ${flights.rows} flights, ${share} % of them delayed`);
  console.log(line);
  console.log(`wrote ${out}, version ${saved.version}${replaced}`);
  console.log(
    model === "operational"
      ? `use it: puntual explain --model ${path} --airline … --destination … --scheduled …`
      : `use it: puntual predict FLIGHTS --model ${path}`,
  );
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  // A file that cannot be read is the reader's to tell of, in its own words.
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash).catch(() => {});
  return hash.digest("hex");
}
