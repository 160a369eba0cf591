import { growMemory, makeMemory, type WasmMemory } from "../../wasm/memory.ts";
import type { TrainingRows } from "../binning/training-rows.ts";
import { stateOf } from "../boosting/raw-scores.ts";
import { bundleFeatures, type FeatureBundles, fillJointBins } from "../histograms/feature-bundles.ts";
import type { LossName } from "../trees.ts";

/** The bins of all rows in the memory of a plan, column by column: of each feature, or of each bundle of features. */
export interface BinTable {
  /** The features of each column. */
  readonly members: readonly (readonly number[])[];
  readonly binBytes: 1 | 2;
  readonly columnsAt: readonly number[];
  /** The first bin of each column in a histogram over the table. */
  readonly offsets: readonly number[];
  readonly totalBins: number;
  /** The columns to add to histograms, an Int32Array: their number, then their indices. */
  readonly chosenAt: number;
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
  /** By bin of the feature of a split: 4 if it goes left, 0 if it goes right. */
  readonly stepsAt: number;
  /** Bins by feature; and by bundle of features if bundles save much. */
  readonly tables: readonly BinTable[];
  /** For each thread, room for a histogram over any table. */
  readonly histogramsAt: readonly number[];
}

/** The most joint bins of a bundle of several features: summing up more costs more than it saves. */
const MAX_JOINT_BINS = 512;

/** Bundles have a table of their own, as large as that of the features, only where they make up for this share of these. */
const MIN_SHARE_BUNDLED = 0.25;

const STEP_BYTES = 256;

/**
 * Lays out the work on rows for a number of threads, with all rows at the raw score before the first tree.
 * @param memory for the plan, which grows as needed; a new one by default
 */
export function planWork(
  { binned, weights, targets, rounding }: TrainingRows,
  loss: LossName,
  initialScore: number,
  threads: number,
  memory: WasmMemory = makeMemory(0),
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
    stepsAt: allocate(STEP_BYTES),
    tables: layouts.map(({ bundles: members, offsets, jointBins: totalBins }, index): BinTable => {
      const binBytes = index === 0 ? 1 : 2;
      const columnsAt = members.map(() => ofRows(binBytes));
      return {
        members,
        binBytes,
        columnsAt,
        offsets,
        totalBins,
        chosenAt: allocate((members.length + 1) * 4),
      };
    }),
    histogramsAt: Array.from({ length: threads }, () => allocate(histogramBytes)),
  };
  growMemory(memory, size());
  const { buffer } = memory;
  // The memory may be that of an earlier fit.
  new Int32Array(buffer, places.rowsAt, rowCount).fill(0);
  const [ofFeatures, ofBundles] = places.tables;
  for (const [feature, at] of ofFeatures.columnsAt.entries()) {
    new Uint8Array(buffer, at, rowCount).set(binned.bins[feature]);
  }
  for (const [index, at] of ofBundles?.columnsAt.entries() ?? []) {
    fillJointBins(ofBundles.members[index], binned, new Uint16Array(buffer, at, rowCount));
  }
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
