import type { TrainingRows } from "../binning/training-rows.ts";
import type { GrownNode } from "../growing/grower.ts";
import type { GradientBoostingParameters } from "../parameters.ts";
import { startMargins } from "./raw-scores.ts";
import { addToOtherRows } from "./score-updater.ts";

/** Watches the loss on rows that are not learnt from. */
export interface LossWatch {
  /** Adds a tree and takes the loss. */
  add(root: GrownNode): void;
  /** Whether the loss has not fallen for as many trees as patience lasts. */
  isOver(): boolean;
  /** After how many trees the loss was lowest, at least 1. */
  best(): number;
}

/** A watch before the first tree. */
export function watchLoss(
  rows: TrainingRows,
  { loss, patience }: GradientBoostingParameters,
  initialScore: number,
): LossWatch {
  const { binned } = rows;
  const margins = startMargins(loss, rows, initialScore);
  const numbers = Int32Array.from({ length: binned.rowCount }, (_, row) => row);
  const spare = new Int32Array(binned.rowCount);
  let [lowest, best, trees] = [Infinity, 1, 0];
  return {
    add(root) {
      addToOtherRows(root, binned, numbers, 0, numbers.length, margins, spare);
      trees++;
      const mean = margins.meanLoss();
      if (mean < lowest) [lowest, best] = [mean, trees];
    },
    isOver: () => trees - best >= patience,
    best: () => best,
  };
}
