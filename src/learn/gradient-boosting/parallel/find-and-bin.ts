import type { FeatureMatrix } from "../../matrix/feature-matrix.ts";
import { type BinnedMatrix, joinBinned } from "../binning/binned-matrix.ts";
import { type BinnedColumn, binningOf } from "../binning/column-binning.ts";
import { startBinWorker } from "./bin-worker.ts";

/**
 * Finds bins for every feature and puts the rows into them.
 * @param categorical whether each feature is categorical
 * @param maxBins of a numeric feature, from 2
 * @param threads the number of threads, from 1; the result is the same
 */
export function findAndBin(
  { columns, rowCount }: FeatureMatrix,
  categorical: readonly boolean[],
  maxBins: number,
  threads = 1,
): BinnedMatrix {
  const binned = new Array<BinnedColumn>(columns.length);
  const workers = Array.from({ length: threads - 1 }, () => startBinWorker(rowCount, maxBins));
  try {
    for (const [index, column] of columns.entries()) {
      const worker = categorical[index] ? undefined : workers.find((one) => one.isFree());
      if (worker !== undefined) {
        worker.start(column, (done) => {
          binned[index] = done;
        });
        continue;
      }
      const { find, bin } = binningOf(column);
      binned[index] = bin(find(categorical[index] ? undefined : maxBins));
    }
    for (const worker of workers) worker.finish();
  } finally {
    for (const worker of workers) worker.stop();
  }
  return joinBinned(rowCount, binned);
}
