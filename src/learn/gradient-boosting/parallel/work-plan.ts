import { growMemory, makeMemory, Room, type WasmMemory } from "../../wasm/memory.ts";
import type { TrainingRows } from "../binning/training-rows.ts";
import { stateOf } from "../boosting/raw-scores.ts";
import { SEARCH_FIELDS } from "../growing/threshold-kernel.ts";
import { SCANNED_FEATURE_BYTES } from "../growing/threshold-scanner.ts";
import { BIN_BYTES } from "../histograms/drain-kernel.ts";
import { bundleFeatures, fillJointBins } from "../histograms/feature-bundles.ts";
import { columnBinsFor, sumBytes } from "../histograms/histogram-kernel.ts";
import { strideFor } from "../histograms/interleave-kernel.ts";
import { rowSums } from "../histograms/row-sums.ts";
import { type SumFormat, sumFormat } from "../histograms/sum-format.ts";
import type { LossName } from "../trees.ts";

/**
 * The memory layout of all work that is done row by row: one memory, which threads share, and addresses in it. It is
 * plain data, so that it can be posted to a worker.
 */
export interface WorkPlan {
  readonly memory: WasmMemory;
  readonly loss: LossName;
  readonly rounding: number;
  readonly rowCount: number;
  readonly format: SumFormat;
  /** The row list, an Int32Array; and room to partition it. */
  readonly rowsAt: number;
  readonly spareAt: number;
  /** Gradient, hessian and weight of each row, in the {@link format}. */
  readonly sumsAt: number;
  /** One number per row, Float64Arrays: weights, weighted targets, and the state of the raw scores. */
  readonly weightsAt: number;
  readonly targetsAt: number;
  readonly scoresAt: number;
  /** The value to add to raw scores, a double: for the logistic loss its exponential. */
  readonly addedAt: number;
  /** By bin of the feature of a split: 4 if it goes left, 0 if it goes right. */
  readonly stepsAt: number;
  /** The bins of all rows, a byte each, by feature. */
  readonly columnsAt: readonly number[];
  readonly bundles: readonly PlacedBundle[];
  /** The bundles in the table, an Int32Array: their number, then their indices. */
  readonly chosenAt: number;
  /** The addresses of their bins, an Int32Array. */
  readonly addressesAt: number;
  /** The bins of the chosen bundles, row by row. */
  readonly tableAt: number;
  /** For each thread: sums by bin of the columns of the table, all 0 between two tasks. */
  readonly cellsAt: readonly number[];
  /** The sums from one of these columns to the next. */
  readonly columnBins: number;
  /** For each thread, room for a histogram. */
  readonly histogramsAt: readonly number[];
  readonly totalBins: number;
  /** The features whose thresholds are tried; see `writeFeatures`. */
  readonly scannedAt: number;
  /** For each thread, room for the numbers of a search for a split. */
  readonly searchesAt: readonly number[];
  /** The end of all this: what lies behind it is free. */
  readonly end: number;
}

/** A bundle of features in the memory. */
export interface PlacedBundle {
  readonly features: readonly number[];
  /** The number of its joint bins. */
  readonly jointBins: number;
  /** The address of the joint bin of each row, a byte. */
  readonly columnAt: number;
  /** The addresses of the offsets of a `FeatureBundle`, Int32Arrays, by feature. */
  readonly offsetsAt: readonly number[];
}

const STEP_BYTES = 256;

/** The kernel that interleaves columns reads 16 rows at once. */
const SPARE_ROWS = 15;

/**
 * Lays out the work on rows for a number of threads, with all rows at the raw score before the first tree.
 * @param memory for the plan, which grows as needed; a new one by default
 */
export function planWork(
  training: TrainingRows,
  loss: LossName,
  initialScore: number,
  threads: number,
  memory: WasmMemory = makeMemory(0),
): WorkPlan {
  const { binned, rounding } = training;
  const { rowCount, totalBins } = binned;
  const format = sumFormat(training, loss);
  const bundles = bundleFeatures(binned);
  // A power of two, that the bins of other rows have as well: the code is used again
  const most = Math.max(...bundles.map(({ offsets }) => offsets[0].length));
  const columnBins = columnBinsFor(2 ** Math.ceil(Math.log2(most)));
  const stride = strideFor(bundles.length);
  const room = new Room();
  const ofRows = (bytes: number) => room.take((rowCount + SPARE_ROWS) * bytes);
  // At the same addresses whatever the number of rows: the compiled code, which holds them, is used again
  const cellsAt = Array.from({ length: threads }, () =>
    room.take(sumBytes(format.kind, bundles.length * columnBins)),
  );
  const columnsAt = binned.features.map(() => ofRows(1));
  const plan: WorkPlan = {
    ...{ memory, loss, rounding, rowCount, format, cellsAt, columnsAt, columnBins, totalBins },
    ...{ rowsAt: ofRows(4), spareAt: ofRows(4), sumsAt: ofRows(sumBytes(format.kind, 1)) },
    ...{ weightsAt: ofRows(8), targetsAt: ofRows(8), scoresAt: ofRows(8) },
    addedAt: room.take(8),
    stepsAt: room.take(STEP_BYTES),
    bundles: bundles.map(({ features, offsets }) => ({
      features,
      jointBins: offsets[0].length,
      columnAt: features.length === 1 ? columnsAt[features[0]] : ofRows(1),
      offsetsAt: offsets.map(({ byteLength }) => room.take(byteLength)),
    })),
    scannedAt: room.take(binned.features.length * SCANNED_FEATURE_BYTES),
    searchesAt: Array.from({ length: threads }, () => room.take(SEARCH_FIELDS * 8)),
    chosenAt: room.take((bundles.length + 1) * 4),
    addressesAt: room.take(stride * 4),
    tableAt: ofRows(stride),
    histogramsAt: Array.from({ length: threads - 1 }, () => room.take(totalBins * BIN_BYTES)),
    end: room.bytes,
  };
  growMemory(memory, plan.end);
  for (const [index, { offsets }] of bundles.entries()) {
    for (const [feature, bytes] of offsets.entries()) {
      new Int32Array(memory.buffer, plan.bundles[index].offsetsAt[feature], bytes.length).set(bytes);
    }
  }
  writeRows(plan, training, initialScore);
  return plan;
}

/** Writes what is known before the first tree. The memory may be that of an earlier fit. */
function writeRows(plan: WorkPlan, { binned, weights, targets }: TrainingRows, initialScore: number): void {
  const { rowCount, format, columnsAt, columnBins, bundles } = plan;
  const { buffer } = plan.memory;
  for (const at of plan.cellsAt)
    new Uint8Array(buffer, at, sumBytes(format.kind, bundles.length * columnBins)).fill(0);
  new Int32Array(buffer, plan.rowsAt, rowCount).fill(0);
  for (const [feature, at] of columnsAt.entries()) {
    new Uint8Array(buffer, at, rowCount).set(binned.bins[feature]);
  }
  for (const { features, columnAt } of bundles) {
    if (features.length > 1) fillJointBins(features, binned, new Uint8Array(buffer, columnAt, rowCount));
  }
  new Float64Array(buffer, plan.weightsAt, rowCount).set(weights);
  new Float64Array(buffer, plan.targetsAt, rowCount).set(targets);
  new Float64Array(buffer, plan.scoresAt, rowCount).fill(stateOf(plan.loss, initialScore));
  const sums = rowSums(format, buffer, plan.sumsAt, rowCount);
  for (let row = 0; row < rowCount; row++) sums.set(row, 0, 0, weights[row]);
}
