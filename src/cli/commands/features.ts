import { Command, Option } from "commander";
import { loadModelOf } from "../../models/artefact/registry.ts";
import { readTrainingFile } from "../../models/lifecycle.ts";
import { readingFor } from "../../models/operational/features/read-history.ts";
import { LEAD_TIMES, type LeadTime } from "../../models/operational/lead-time.ts";
import { trainingMatrix } from "../../models/operational/matrix/training-matrix.ts";
import { writeMatrix } from "../../models/operational/matrix/write-matrix.ts";
import { printLine } from "../../service/process/standard-output.ts";
import { withInputFiles } from "../input-file.ts";
import {
  type FileOptionValues,
  fileReading,
  flightFilesArgument,
  jsonOption,
  windowOption,
  withFileOptions,
} from "../options.ts";
import { outputFile } from "../printing/output.ts";
import { printReading } from "../printing/reading.ts";

interface FeaturesOptions extends FileOptionValues {
  readonly lead: LeadTime;
  readonly window?: string;
  readonly model?: string;
  readonly out: string;
  readonly json?: true;
}

/** `puntual features FLIGHTS`. */
export function featuresCommand(): Command {
  const command = new Command("features")
    .addArgument(flightFilesArgument())
    .addOption(new Option("--lead <time>", "lead time of the features").choices(LEAD_TIMES).default("hour"))
    .addOption(
      new Option(
        "--out <file>",
        "Parquet file to write, or folder of files by airport and month",
      ).makeOptionMandatory(),
    )
    .option(
      "--model <name>",
      "operational model that numbers airlines, destinations and airports, for parts of a table that are to have the same columns (default: as the flights teach)",
    )
    .addOption(windowOption());
  return withFileOptions(command)
    .addOption(jsonOption())
    .addHelpText(
      "after",
      `
Writes the matrix that \`puntual train --model operational\` trains the model of a lead time on: one row for each flight, one
column for each feature, each from what was known at the lead time before the flight. Needs the package @duckdb/node-api.

With a name that ends in .parquet one file is written; else a folder with files such as
airport=KSEA/month=2014-07/part-0.parquet, in which only files of the same names are replaced. Columns:

  airport, month          of the flight (of files by airport and month, in their paths)
  row                     its number among all flights, by scheduled time, from 0
  scheduled               its scheduled time, an instant
  airline, destination    ICAO codes
  part                    earlier: the flights that trees are to be trained on; latest: those of the calibration
  lateness_minutes        its actual lateness
  delayed                 the label: 1 where it was over 15 minutes late
  f_…                     the features; a missing value is null

"puntual models import" takes trees that XGBoost or LightGBM trained on these columns.`,
    )
    .action(writeFeatures);
}

async function writeFeatures(path: string, options: FeaturesOptions): Promise<void> {
  const { lead, window, out } = options;
  const saved = options.model === undefined ? undefined : await loadModelOf("operational", options.model);
  const given = await fileReading(options);
  const reading = saved === undefined ? given : readingFor(saved.model, given);
  const read = await withInputFiles(path, (files) => readTrainingFile("operational", files, reading));
  printReading(path, read);
  const matrix = await trainingMatrix(read.flights, lead, { window, model: saved?.model });
  const { rows, features, files } = await writeMatrix(matrix, out, outputFile);
  const { earlierCount } = matrix;
  if (options.json) {
    const counts = { rows, earlier: earlierCount, features, files: files.length };
    await printLine(JSON.stringify({ out, leadTime: lead, ...counts }));
    return;
  }
  await printLine(
    `wrote ${out}: ${rows} flights with ${features} features at lead time ${lead} in ${files.length} ${files.length === 1 ? "file" : "files"}, ` +
      `${earlierCount} of them to train on and ${rows - earlierCount} to calibrate on`,
  );
}
