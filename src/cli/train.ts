import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { isAbsolute, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { Command, Option } from "commander";
import { formatLocalTime } from "../flights/local-time.ts";
import { readFlights } from "../flights/read-flights.ts";
import type { DelayModelOptions } from "../models/baseline-options.ts";
import { jsonOption, maxRejectsOption } from "./options.ts";
import { startProgress } from "./progress.ts";
import { reportRejections } from "./report-rejections.ts";

interface TrainOptions extends DelayModelOptions {
  readonly model: "baseline";
  readonly out?: string;
  readonly maxRejects: number;
  readonly json?: true;
}

/** `puntual train FLIGHTS`. */
export function trainCommand(): Command {
  return new Command("train")
    .argument("<flights>", "file of flights: .csv, .csv.gz or .parquet")
    .addOption(new Option("--model <name>", "what to train").choices(["baseline"]).default("baseline"))
    .addOption(
      new Option("--learner <name>", "how to learn").choices(["boosting", "logistic"]).default("boosting"),
    )
    .addOption(
      new Option("--features <set>", "all features, or the ten that boosting splits on most")
        .choices(["top10", "all"])
        .default("top10"),
    )
    .addOption(new Option("--balance", "let both classes weigh the same").default(true, "on"))
    .option("--no-balance", "leave the classes as they are")
    .option("--out <dir>", "folder of the artefact; one that is there is replaced (default: models/<model>)")
    .addOption(maxRejectsOption())
    .addOption(jsonOption())
    .action(train);
}

async function train(path: string, options: TrainOptions): Promise<void> {
  const progress = startProgress("training", 3);
  const out = options.out ?? join("models", options.model);
  const columns = ["airline", "flightType", "month", "scheduled", "operated"] as const;
  const [{ flights, rejections, rowCount }, sha256, { trainBaseline }, { saveBaseline }] = await Promise.all([
    readFlights(path, { columns, maxRejects: options.maxRejects }),
    hashFile(path),
    // What learns is loaded while the file is being read.
    import("../models/train-baseline.ts"),
    import("../models/saved-baseline.ts"),
  ]);
  progress.update(1);
  const { learner, features, balance } = options;
  const trained = trainBaseline(flights, { learner, features, balance });
  progress.update(2);
  const rejected = rowCount - flights.rowCount;
  const saved = await saveBaseline(out, trained, { sha256, rejected });
  progress.stop();
  reportRejections(path, rejections, rowCount);
  const { laterFlights } = trained.heldOut;
  if (options.json) {
    console.log(
      JSON.stringify({
        out,
        ...saved,
        flights: {
          ...trained.flights,
          from: formatLocalTime(trained.flights.from),
          to: formatLocalTime(trained.flights.to),
          rejected,
        },
        heldOut: trained.heldOut,
      }),
    );
    return;
  }
  const share = ((100 * trained.flights.delayed) / trained.flights.rows).toFixed(1);
  console.log(`trained on ${trained.flights.rows} flights, ${share} % of them delayed`);
  console.log(
    `on later flights held out: ROC AUC ${laterFlights.rocAuc.toFixed(3)}, log loss ${laterFlights.logLoss.toFixed(3)}`,
  );
  console.log(
    `wrote ${out}, version ${saved.version}${saved.replaced ? ` (replaced ${saved.replaced})` : ""}`,
  );
  console.log(`use it: puntual predict FLIGHTS --model ${isAbsolute(out) ? out : `./${out}`}`);
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  // A file that cannot be read is the reader's to tell of, in its own words.
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash).catch(() => {});
  return hash.digest("hex");
}
