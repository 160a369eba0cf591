import { makeMemory, type WasmMemory } from "../../wasm/runtime.ts";
import type { TrainingRows } from "../binning/training-rows.ts";
import { startOf } from "../boosting/raw-scores.ts";
import { bundleFeatures, type FeatureBundles, fillJointSlots } from "../histograms/feature-bundles.ts";
import type { SlotLayout } from "../histograms/histogram-kernel.ts";
import type { GradientBoostingParameters } from "../parameters.ts";

/** Slots of all rows, row by row, in the memory of a plan. */
export interface SlotTable extends SlotLayout {
  readonly slotsAt: number;
  readonly slotCount: number;
}

/**
 * Where everything stands that is done row by row: one memory, which threads share, and addresses in it. Plain data,
 * so that it can be sent to a worker.
 */
export interface WorkPlan {
  readonly memory: WasmMemory;
  readonly loss: GradientBoostingParameters["loss"];
  readonly rounding: number;
  readonly rowCount: number;
  /** The row list, an Int32Array; and room to part it. */
  readonly rowsAt: number;
  readonly spareAt: number;
  /** Gradient, hessian and weight of each row, a Float64Array. */
  readonly sumsAt: number;
  /** What stands of each row, Float64Arrays. */
  readonly weightsAt: number;
  readonly targetsAt: number;
  readonly marginsAt: number;
  /** The bins of all rows by feature, bytes; and by bin of the feature that parts them, 4 for left, 0 for right. */
  readonly binsAt: readonly number[];
  readonly stepsAt: number;
  /** Slots by feature, and by bundle of features where there are any. */
  readonly tables: readonly SlotTable[];
  /** For each thread, room for a histogram over any table. */
  readonly histogramsAt: readonly number[];
}

/** The most joint slots of a bundle of several features: more are dearer to sum up than they save. */
const mostJointSlots = 512;

const stepBytes = 256;

/** Lays out the work on rows for so many threads, all rows at the margin that trees start from. */
export function planWork(
  { binned, weights, targets, rounding }: TrainingRows,
  loss: GradientBoostingParameters["loss"],
  initialScore: number,
  threads: number,
): { plan: WorkPlan; bundles: FeatureBundles } {
  const { rowCount, features } = binned;
  const single = bundleFeatures(binned, 0);
  const bundles = bundleFeatures(binned, mostJointSlots);
  const layouts = bundles.bundles.length < features.length ? [single, bundles] : [single];
  const { allocate, size } = allocator();
  const ofRows = (bytes: number) => allocate(rowCount * bytes);
  const histogramBytes = Math.max(...layouts.map(({ jointCount }) => jointCount)) * 24;
  const places = {
    ...{ rowsAt: ofRows(4), spareAt: ofRows(4), sumsAt: ofRows(24) },
    ...{ weightsAt: ofRows(8), targetsAt: ofRows(8), marginsAt: ofRows(8) },
    ...{ binsAt: features.map(() => ofRows(1)), stepsAt: allocate(stepBytes) },
    tables: layouts.map(({ jointCount: slotCount, bundles: { length: width } }): SlotTable => {
      const slotBytes = slotCount <= 2 ** 16 ? 2 : 4;
      return { width, slotBytes, slotCount, slotsAt: ofRows(width * slotBytes) };
    }),
    histogramsAt: Array.from({ length: threads }, () => allocate(histogramBytes)),
  };
  const memory = makeMemory(size());
  const { buffer } = memory;
  for (const [index, { slotBytes, slotsAt, width }] of places.tables.entries()) {
    const length = rowCount * width;
    const isShort = slotBytes === 2;
    const slots = isShort
      ? new Uint16Array(buffer, slotsAt, length)
      : new Uint32Array(buffer, slotsAt, length);
    fillJointSlots(layouts[index], binned, slots);
  }
  for (const [f, at] of places.binsAt.entries()) new Uint8Array(buffer, at, rowCount).set(binned.bins[f]);
  new Float64Array(buffer, places.weightsAt, rowCount).set(weights);
  new Float64Array(buffer, places.targetsAt, rowCount).set(targets);
  new Float64Array(buffer, places.marginsAt, rowCount).fill(startOf(loss, initialScore));
  const sums = new Float64Array(buffer, places.sumsAt, rowCount * 3);
  for (let row = 0; row < rowCount; row++) sums[row * 3 + 2] = weights[row];
  return { plan: { memory, loss, rounding, rowCount, ...places }, bundles };
}

/** Hands out addresses of so many bytes, one after the other, each a multiple of 8. */
function allocator(): { allocate: (bytes: number) => number; size: () => number } {
  let free = 0;
  const allocate = (bytes: number) => {
    const at = free;
    free += Math.ceil(bytes / 8) * 8;
    return at;
  };
  return { allocate, size: () => free };
}
