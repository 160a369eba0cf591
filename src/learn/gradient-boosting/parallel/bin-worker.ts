import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { FeatureColumn } from "../../matrix/feature-matrix.ts";
import { sharedArray } from "../../matrix/shared-array.ts";
import type { BinnedColumn } from "../binning/column-binning.ts";
import { awaitChange, CONTROL_WORDS, change, control } from "./control-block.ts";

const threadFile = new URL(`./bin-worker-thread${extname(import.meta.url)}`, import.meta.url);

/** The columns that a worker has at a time, the next one among them: it does not wait while this thread bins one of its own. */
export const COLUMNS_OF_WORKER = 2;

/** The task that ends a bin worker. */
export const STOP = 1;

/** The memory that a bin worker shares with the main thread. */
export interface BinWorkerMemory {
  /** The words of `control`; column `n` of a worker is in place `n % COLUMNS_OF_WORKER` of all others. */
  readonly block: Int32Array<SharedArrayBuffer>;
  readonly columns: readonly Float32Array[];
  readonly bins: readonly Uint8Array[];
  /** The number of bins, and behind it the thresholds. */
  readonly features: readonly Float64Array[];
  readonly maxBins: number;
}

/** A second thread that puts numeric columns into bins. */
export interface BinWorker {
  /** Whether a place for a column is free. */
  isFree(): boolean;
  /** Starts with a column; a place must be free. @param done receives it in bins */
  start(column: FeatureColumn, done: (binned: BinnedColumn) => void): void;
  /** Blocks until all columns are done and hands them over. */
  finish(): void;
  stop(): void;
}

/** Starts a bin worker, as `startTreeWorker` does. @param maxBins of a column, from 2 */
export function startBinWorker(rowCount: number, maxBins: number): BinWorker {
  const places = <Place>(make: () => Place) => Array.from({ length: COLUMNS_OF_WORKER }, make);
  const block = new Int32Array(new SharedArrayBuffer(CONTROL_WORDS * 4));
  const columns = places(() => sharedArray(Float32Array, rowCount));
  const bins = places(() => sharedArray(Uint8Array, rowCount));
  const features = places(() => sharedArray(Float64Array, maxBins));
  const memory: BinWorkerMemory = { block, columns, bins, features, maxBins };
  new Worker(threadFile, { workerData: memory }).unref();
  const waiting: ((binned: BinnedColumn) => void)[] = [];
  let [started, taken] = [0, 0];
  const takeDone = () => {
    const done = Atomics.load(block, control.done);
    if (block[control.failed] === 1)
      throw new Error("a worker thread failed while columns were put into bins");
    for (; taken < done; taken++) {
      const place = taken % COLUMNS_OF_WORKER;
      const [binCount] = features[place];
      const thresholds = features[place].slice(1, Math.max(binCount, 1));
      waiting.shift()?.({ feature: { binCount, thresholds }, bins: bins[place].slice() });
    }
  };
  return {
    isFree() {
      takeDone();
      return waiting.length < COLUMNS_OF_WORKER;
    },
    start(column, done) {
      const place = columns[started % COLUMNS_OF_WORKER];
      for (let row = 0; row < rowCount; row++) place[row] = column[row];
      waiting.push(done);
      change(block, control.started, ++started);
    },
    finish() {
      while (waiting.length > 0) {
        awaitChange(block, control.done, taken);
        takeDone();
      }
    },
    stop() {
      block[control.task] = STOP;
      change(block, control.started, ++started);
    },
  };
}
