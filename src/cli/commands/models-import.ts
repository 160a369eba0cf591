import { Command, Option } from "commander";
import { replaceableArtefact } from "../../models/artefact/format.ts";
import { loadModelOf } from "../../models/artefact/registry.ts";
import { readImportedTrees } from "../../models/exchange/read-imported-trees.ts";
import { readTrainingFile, saveModel, trainModel } from "../../models/lifecycle.ts";
import { DEFAULT_COSTS } from "../../models/operational/costs.ts";
import { readingFor } from "../../models/operational/features/read-history.ts";
import { MAIN_LEAD_TIMES, type MainLeadTime } from "../../models/operational/lead-time.ts";
import { matrixFeatures } from "../../models/operational/matrix/training-matrix.ts";
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

interface ImportOptions extends CostOptions, FileOptionValues {
  readonly trees: string;
  readonly earlierTrees?: string;
  readonly lead: MainLeadTime;
  readonly backTest: boolean;
  readonly window?: string;
  readonly model?: string;
  readonly out: string;
  readonly json?: true;
}

/** `puntual models import FLIGHTS`. */
export function importCommand(): Command {
  const [missed, falseAlarm] = costOptions(DEFAULT_COSTS);
  const command = new Command("import")
    .description(
      "make an operational model of trees that XGBoost or LightGBM fitted to the matrix of puntual features",
    )
    .addArgument(flightFilesArgument())
    .addOption(new Option("--trees <file>", "trees: JSON of XGBoost, text of LightGBM").makeOptionMandatory())
    .addOption(
      new Option("--lead <time>", "lead time of the matrix").choices(MAIN_LEAD_TIMES).default("hour"),
    )
    .option(
      "--earlier-trees <file>",
      "trees of the same settings, fitted to the earlier flights only, where --trees are fitted to all",
    )
    .addOption(
      new Option(
        "--out <folder>",
        "folder of the artefact; an existing artefact is replaced",
      ).makeOptionMandatory(),
    )
    .option("--model <name>", "operational model that puntual features was given with --model, if it was")
    .option("--no-back-test", "do not back-test the model for its card")
    .addOption(missed)
    .addOption(falseAlarm)
    .addOption(windowOption());
  return withFileOptions(command)
    .addOption(jsonOption())
    .addHelpText(
      "after",
      `
FLIGHTS are those of the matrix, read with the same options, --window and --model among them: the numbers of airlines and
destinations follow from them. The trees forecast at --lead, the other two lead times are trained here. The trees are
calibrated on the latest fifth of the flights, which they must not have seen (rows with part = 'earlier' are to train on),
and back-tested on the full months of that fifth. Their features are columns of the matrix, by name.`,
    )
    .action(importTrees);
}

async function importTrees(path: string, options: ImportOptions): Promise<void> {
  const { trees: treesPath, earlierTrees, lead, out, window, backTest } = options;
  await replaceableArtefact(out);
  const saved = options.model === undefined ? undefined : await loadModelOf("operational", options.model);
  const importedFor = await readImportedTrees(treesPath, earlierTrees);
  const given = await fileReading(options);
  const reading = saved === undefined ? given : readingFor(saved.model, given);
  const like = saved?.model;
  const progress = startProgress("training", 1);
  try {
    const file = await withInputFiles(path, (files) => readTrainingFile("operational", files, reading));
    printReading(path, file);
    const matrix = matrixFeatures(file.flights, lead, { window, model: like });
    const imported = { [lead]: importedFor(matrix) };
    const { cancelled, source } = file;
    const trained = await trainModel("operational", file.flights, {
      ...{ imported, like, backTest, window, cancelled, source, costs: costsOf(options) },
      ...{ leadTimes: MAIN_LEAD_TIMES, onProgress: progress.update },
    });
    const written = await saveModel(out, trained);
    progress.stop();
    const { format, trees } = imported[lead];
    const result = { rocAuc: trained.backTest?.models[lead].pooled.rocAuc, noBackTest: trained.noBackTest };
    if (options.json) {
      const { backTest: metrics } = trained;
      await printLine(
        JSON.stringify({
          out,
          ...written,
          format,
          trees: trees.trees.length,
          ...(metrics && { backTest: metrics }),
          ...(result.noBackTest && { noBackTest: result.noBackTest }),
        }),
      );
      return;
    }
    const tested =
      result.rocAuc === undefined
        ? `not back-tested${result.noBackTest === undefined ? "" : `: ${result.noBackTest}`}`
        : `back-tested on ${trained.backTest?.months?.join(", ")}: ROC AUC ${result.rocAuc.toFixed(4)}`;
    await printLine(
      `imported ${trees.trees.length} trees of ${format} for lead time ${lead}\n${tested}\nwrote ${out}, version ${written.version}`,
    );
  } finally {
    progress.stop();
  }
}
