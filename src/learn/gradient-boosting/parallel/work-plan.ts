import { makeMemory, type WasmMemory } from "../../wasm/memory.ts";
import type { TrainingRows } from "../binning/training-rows.ts";
import { stateOf } from "../boosting/raw-scores.ts";
import { bundleFeatures, type FeatureBundles, fillJointBins } from "../histograms/feature-bundles.ts";
import type { BinLayout } from "../histograms/histogram-kernel.ts";
import type { LossName } from "../trees.ts";

/** The bins of all rows, row by row, in the memory of a plan. */
export interface BinTable extends BinLayout {
  readonly binsAt: number;
  readonly totalBins: number;
}

/**
 * The memory layout of all work that is done row by row: one memory, which threads share, and addresses in it. It is
 * plain data, so that it can be posted to a worker.
 */
export interface WorkPlan {
  readonly memory: WasmMemory;
  readonly loss: LossName;
  readonly rounding: number;
  readonly rowCount: number;
  /** The row list, an Int32Array; and room to partition it. */
  readonly rowsAt: number;
  readonly spareAt: number;
  /** Gradient, hessian and weight of each row, a Float64Array. */
  readonly sumsAt: number;
  /** One number per row, Float64Arrays: weights, weighted targets, and the state of the raw scores. */
  readonly weightsAt: number;
  readonly targetsAt: number;
  readonly scoresAt: number;
  /** The bins of all rows by feature, bytes. */
  readonly binsAt: readonly number[];
  /** By bin of the feature of a split: 4 if it goes left, 0 if it goes right. */
  readonly stepsAt: number;
  /** Bins by feature; and by bundle of features if there are bundles. */
  readonly tables: readonly BinTable[];
  /** For each thread, room for a histogram over any table. */
  readonly histogramsAt: readonly number[];
}

/** The most joint bins of a bundle of several features: summing up more costs more than it saves. */
const MAX_JOINT_BINS = 512;

/** Bundles have a table of their own, as large as that of the features, only where they make up for this share of these. */
const MIN_SHARE_BUNDLED = 0.25;

const STEP_BYTES = 256;

/** Lays out the work on rows for a number of threads, with all rows at the raw score before the first tree. */
export function planWork(
  { binned, weights, targets, rounding }: TrainingRows,
  loss: LossName,
  initialScore: number,
  threads: number,
): { plan: WorkPlan; bundles: FeatureBundles } {
  const { rowCount, features } = binned;
  const single = bundleFeatures(binned, 0);
  const bundles = bundleFeatures(binned, MAX_JOINT_BINS);
  const saved = features.length - bundles.bundles.length;
  const layouts = saved >= MIN_SHARE_BUNDLED * features.length ? [single, bundles] : [single];
  const { allocate, size } = allocator();
  const ofRows = (bytes: number) => allocate(rowCount * bytes);
  const histogramBytes = Math.max(...layouts.map(({ jointBins }) => jointBins)) * 24;
  const places = {
    ...{ rowsAt: ofRows(4), spareAt: ofRows(4), sumsAt: ofRows(24) },
    ...{ weightsAt: ofRows(8), targetsAt: ofRows(8), scoresAt: ofRows(8) },
    ...{ binsAt: features.map(() => ofRows(1)), stepsAt: allocate(STEP_BYTES) },
    tables: layouts.map(({ jointBins: totalBins, bundles: { length: width } }): BinTable => {
      const binBytes = totalBins <= 2 ** 16 ? 2 : 4;
      return { width, binBytes, totalBins, binsAt: ofRows(width * binBytes) };
    }),
    histogramsAt: Array.from({ length: threads }, () => allocate(histogramBytes)),
  };
  const memory = makeMemory(size());
  const { buffer } = memory;
  for (const [index, { binBytes, binsAt, width }] of places.tables.entries()) {
    const length = rowCount * width;
    const isShort = binBytes === 2;
    const bins = isShort ? new Uint16Array(buffer, binsAt, length) : new Uint32Array(buffer, binsAt, length);
    fillJointBins(layouts[index], binned, bins);
  }
  for (const [f, at] of places.binsAt.entries()) new Uint8Array(buffer, at, rowCount).set(binned.bins[f]);
  new Float64Array(buffer, places.weightsAt, rowCount).set(weights);
  new Float64Array(buffer, places.targetsAt, rowCount).set(targets);
  new Float64Array(buffer, places.scoresAt, rowCount).fill(stateOf(loss, initialScore));
  const sums = new Float64Array(buffer, places.sumsAt, rowCount * 3);
  for (let row = 0; row < rowCount; row++) sums[row * 3 + 2] = weights[row];
  return { plan: { memory, loss, rounding, rowCount, ...places }, bundles: layouts[1] ?? single };
}

/** Allocates addresses one after another, each a multiple of 8. */
function allocator(): { allocate: (bytes: number) => number; size: () => number } {
  let free = 0;
  const allocate = (bytes: number) => {
    const at = free;
    free += Math.ceil(bytes / 8) * 8;
    return at;
  };
  return { allocate, size: () => free };
}
