import { workerData } from "node:worker_threads";
import { binningOf } from "../binning/column-binning.ts";
import { type BinWorkerMemory, COLUMNS_OF_WORKER, STOP } from "./bin-worker.ts";
import { awaitChange, change, control } from "./control-block.ts";

/** The entry of a bin worker: puts one column after another into bins until it is stopped. */
const { block, columns, bins, features, maxBins } = workerData as BinWorkerMemory;

try {
  for (let done = 0; ; done++) {
    awaitChange(block, control.started, done);
    if (block[control.task] === STOP) break;
    const place = done % COLUMNS_OF_WORKER;
    const { find, bin } = binningOf(columns[place]);
    const feature = find(maxBins);
    features[place][0] = feature.binCount;
    features[place].set(feature.thresholds ?? [], 1);
    bins[place].set(bin(feature).bins);
    change(block, control.done, done + 1);
  }
} catch (error) {
  // The main thread may be blocked and would receive no message
  block[control.failed] = 1;
  change(block, control.done, -1);
  throw error;
}
