import { Command } from "commander";
import {
  type ChallengeModelName,
  type Comparison,
  compareModels,
} from "../../models/evaluation/comparison.ts";
import { readTrainingFile } from "../../models/lifecycle.ts";
import { printLine } from "../../service/process/standard-output.ts";
import { withInputFile } from "../input-file.ts";
import {
  type FileOptionValues,
  fileReading,
  flightsArgument,
  jsonOption,
  withFileOptions,
} from "../options.ts";
import { startProgress } from "../printing/progress.ts";
import { printReading } from "../printing/reading.ts";
import { table } from "../printing/table.ts";

/** `puntual compare FLIGHTS`. */
export function compareCommand(): Command {
  const command = new Command("compare").addArgument(flightsArgument());
  return withFileOptions(command).addOption(jsonOption()).action(compare);
}

async function compare(path: string, options: FileOptionValues & { readonly json?: true }): Promise<void> {
  const reading = await fileReading(options);
  const read = await withInputFile(path, (file) => readTrainingFile("baseline", file, reading));
  const progress = startProgress("comparing", 1);
  const comparison = compareModels(read.flights, (done, of) => progress.update(done / of));
  progress.stop();
  printReading(path, read);
  await printLine(options.json ? JSON.stringify(comparison) : describe(comparison));
}

function describe({ models, split, recommended }: Comparison): string {
  const rows = Object.entries(models).map(([name, { confusion, ...scores }]) => {
    const [[tn, fp], [fn, tp]] = confusion;
    const metrics = [scores.rocAuc, scores.averagePrecision, scores.brier, scores.logLoss, scores.ece];
    const mark = (name as ChallengeModelName) === recommended.name ? "*" : "";
    return [name + mark, ...[tn, fp, fn, tp].map(String), ...metrics.map((metric) => metric.toFixed(4))];
  });
  const head = ["model", "TN", "FP", "FN", "TP", "ROC AUC", "avg precision", "Brier", "log loss", "ECE"];
  return `${table(head, rows)}

* recommended: ${recommended.name}
  ${recommended.why}

Trained on ${split.train} flights and evaluated on the other ${split.test}, split at random (seed ${split.randomState}) as in the SCL challenge.
TN to TP count flights: T right, F wrong, P delayed, N not. A random split is optimistic: use these metrics to compare
the six models with each other, not to predict how they will do next month.`;
}
