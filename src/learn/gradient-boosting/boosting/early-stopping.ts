import type { TrainingRows } from "../binning/training-rows.ts";
import type { GrownNode } from "../growing/grower.ts";
import type { GradientBoostingParameters } from "../parameters.ts";
import { initialScores } from "./raw-scores.ts";
import { addToOtherRows } from "./score-updater.ts";

/** Follows the loss on validation rows, tree after tree. */
export interface EarlyStopping {
  /** Adds a tree and computes the loss. */
  add(root: GrownNode): void;
  /** Whether the loss has not fallen for `patience` trees. */
  isOver(): boolean;
  /** The number of trees at which the loss was lowest, at least 1. */
  bestCount(): number;
}

/** Early stopping before the first tree. */
export function earlyStopping(
  rows: TrainingRows,
  { loss, patience }: GradientBoostingParameters,
  initialScore: number,
): EarlyStopping {
  const { binned } = rows;
  const scores = initialScores(loss, rows, initialScore);
  const numbers = Int32Array.from({ length: binned.rowCount }, (_, row) => row);
  const spare = new Int32Array(binned.rowCount);
  let [lowest, best, trees] = [Infinity, 1, 0];
  return {
    add(root) {
      addToOtherRows(root, binned, numbers, 0, numbers.length, scores, spare);
      trees++;
      const mean = scores.meanLoss();
      if (mean < lowest) [lowest, best] = [mean, trees];
    },
    isOver: () => trees - best >= patience,
    bestCount: () => best,
  };
}
