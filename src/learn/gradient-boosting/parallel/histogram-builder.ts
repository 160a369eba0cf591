import type { TrainingRows } from "../binning/training-rows.ts";
import type { MarginState, RowSums } from "../boosting/raw-scores.ts";
import type { Split } from "../growing/splitter.ts";
import { unbundle } from "../histograms/feature-bundles.ts";
import { addHistogram, copyHistogram, type Histogram } from "../histograms/histogram.ts";
import type { GradientBoostingParameters } from "../parameters.ts";
import { type RowWork, rowWork } from "./row-work.ts";
import { type HelperThread, startHelper } from "./tree-worker.ts";
import { planWork } from "./work-plan.ts";

/** Does what is done row by row, on one thread or several; what comes of it is the same to the last bit. */
export interface HistogramBuilder {
  /** All row numbers, in any order; 0 at first. */
  readonly rows: Int32Array;
  /** The weights are there from the beginning, gradients and hessians after {@link differentiate}. */
  readonly sums: RowSums;
  readonly margins: MarginState;
  /** Fills in the gradients and hessians of all rows at their margins. */
  differentiate(): void;
  /** Fills in the histogram of `rows[begin]` to `rows[end - 1]`, whatever it held before. */
  build(begin: number, end: number, into: Histogram): void;
  /** As `partRows` of these rows: moves those that go left to the front and says where the others begin. */
  part(begin: number, end: number, split: Pick<Split, "feature" | "goesLeft">): number;
  /** Ends the threads that help. */
  close(): void;
}

/** Fewer rows are not shared with another thread: to wake it would cost more than it saves. */
const fewRowsToShare = 16_384;

/** @param threads how many threads work, from 1. */
export function makeHistogramBuilder(
  training: TrainingRows,
  loss: GradientBoostingParameters["loss"],
  initialScore: number,
  threads = 1,
): HistogramBuilder {
  const { plan, bundles } = planWork(training, loss, initialScore, threads);
  const { rowCount, rowsAt, sumsAt, stepsAt, tables, histogramsAt } = plan;
  const { buffer } = plan.memory;
  const rows = new Int32Array(buffer, rowsAt, rowCount);
  const steps = new Uint8Array(buffer, stepsAt, 256);
  const histogramAt = (at: number, table: number) =>
    new Float64Array(buffer, at, tables[table].slotCount * 3);
  const own = tables.map((_, table) => histogramAt(histogramsAt[0], table));
  const work = rowWork(plan);
  const helpers = Array.from({ length: threads - 1 }, (_, i) => startHelper(plan, i + 1));
  const saved = training.binned.features.length - bundles.bundles.length;
  const fewRowsToBundle = saved === 0 ? Infinity : (2 * bundles.from.length) / saved;
  return {
    rows,
    sums: new Float64Array(buffer, sumsAt, rowCount * 3),
    margins: work.margins,
    differentiate() {
      shareRows(helpers, "differentiate", 0, 0, rowCount, (end) => work.differentiate(0, end));
    },
    build(begin, end, into) {
      const table = end - begin > fewRowsToBundle ? 1 : 0;
      const histogram = own[table].fill(0);
      const shares = shareRows(helpers, "addRows", table, begin, end, (ownEnd) =>
        work.addRows(table, begin, ownEnd, histogramsAt[0]),
      );
      for (const { helper } of shares) addHistogram(histogram, histogramAt(helper.histogramAt, table));
      if (table === 0) copyHistogram(histogram, into);
      else unbundle(bundles, histogram, into.fill(0));
    },
    part(begin, end, { feature, goesLeft }) {
      for (let bin = 0; bin < goesLeft.length; bin++) steps[bin] = goesLeft[bin] * 4;
      return partShared(work, helpers, feature, begin, end);
    },
    close() {
      for (const helper of helpers) helper.stop();
    },
  };
}

/** What a helper was given to do, and what came of it. */
interface Share {
  readonly helper: HelperThread;
  readonly begin: number;
  readonly end: number;
  readonly result: number;
}

/** Has the first part of the rows done here, up to the row that is told, and each helper do another. */
function shareRows(
  helpers: readonly HelperThread[],
  task: Parameters<HelperThread["start"]>[0],
  about: number,
  begin: number,
  end: number,
  workUpTo: (end: number) => void,
): Share[] {
  if (helpers.length === 0 || end - begin < fewRowsToShare) {
    workUpTo(end);
    return [];
  }
  const each = Math.ceil((end - begin) / (helpers.length + 1));
  const given = helpers.map((helper, index) => {
    const first = Math.min(end, begin + each * (index + 1));
    return { helper, begin: first, end: Math.min(end, first + each) };
  });
  for (const share of given) share.helper.start(task, about, share.begin, share.end);
  workUpTo(Math.min(end, begin + each));
  return given.map((share) => ({ ...share, result: share.helper.finish() }));
}

/** Parts the rows share by share, then moves what goes left together and what goes right behind it. */
function partShared(
  work: RowWork,
  helpers: readonly HelperThread[],
  feature: number,
  begin: number,
  end: number,
): number {
  let middle = begin;
  const rights: { readonly from: number; readonly count: number }[] = [];
  const shares = shareRows(helpers, "part", feature, begin, end, (ownEnd) => {
    middle = work.part(feature, begin, ownEnd, begin);
    rights.push({ from: begin, count: ownEnd - middle });
  });
  for (const share of shares) {
    work.moveRows(middle, share.begin, share.result - share.begin);
    middle += share.result - share.begin;
    rights.push({ from: share.begin, count: share.end - share.result });
  }
  let at = middle;
  for (const { from, count } of rights) {
    work.takeSpare(at, from, count);
    at += count;
  }
  return middle;
}
