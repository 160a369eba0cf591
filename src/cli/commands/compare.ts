import { Command } from "commander";
import { readFlights } from "../../flights/reading/read-flights.ts";
import {
  type ChallengeModelName,
  type Comparison,
  compareModels,
} from "../../models/evaluation/comparison.ts";
import { jsonOption, maxRejectsOption } from "../options.ts";
import { startProgress } from "../printing/progress.ts";
import { reportRejections } from "../printing/report-rejections.ts";
import { table } from "../printing/table.ts";

/** `puntual compare FLIGHTS`. */
export function compareCommand(): Command {
  return new Command("compare")
    .argument("<flights>", "file of flights: .csv, .csv.gz or .parquet")
    .addOption(maxRejectsOption())
    .addOption(jsonOption())
    .action(compare);
}

async function compare(path: string, options: { maxRejects: number; json?: true }): Promise<void> {
  const columns = ["airline", "flightType", "month", "scheduled", "operated"] as const;
  const { flights, rejections, rowCount } = await readFlights(path, {
    columns,
    maxRejects: options.maxRejects,
  });
  const progress = startProgress("comparing", 6);
  const comparison = compareModels(flights, (done) => progress.update(done));
  progress.stop();
  reportRejections(path, rejections, rowCount);
  console.log(options.json ? JSON.stringify(comparison) : describe(comparison));
}

function describe({ models, split, recommended }: Comparison): string {
  const rows = Object.entries(models).map(([name, { confusion, ...scores }]) => {
    const [[tn, fp], [fn, tp]] = confusion;
    const figures = [scores.rocAuc, scores.averagePrecision, scores.brier, scores.logLoss, scores.ece];
    const mark = (name as ChallengeModelName) === recommended.name ? "*" : "";
    return [name + mark, ...[tn, fp, fn, tp].map(String), ...figures.map((figure) => figure.toFixed(4))];
  });
  const head = ["model", "TN", "FP", "FN", "TP", "ROC AUC", "avg precision", "Brier", "log loss", "ECE"];
  return `${table(head, rows)}

* recommended: ${recommended.name}
  ${recommended.why}

Trained on ${split.train} flights, judged on the other ${split.test}, split at random (seed ${split.randomState}) as the notebook does. TN … TP
count flights: T right, F wrong, P delayed, N not. A random split flatters: compare these models with each
other by it, and do not expect these figures of next month's flights.`;
}
