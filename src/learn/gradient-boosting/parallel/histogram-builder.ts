import type { WasmMemory } from "../../wasm/memory.ts";
import type { TrainingRows } from "../binning/training-rows.ts";
import { type RawScores, rawScores, stateOf } from "../boosting/raw-scores.ts";
import type { ScanThresholds } from "../growing/numeric-splits.ts";
import type { Split } from "../growing/splitter.ts";
import { type Histogram, HistogramPool } from "../histograms/histogram.ts";
import { histogramArithmetic } from "../histograms/histogram-arithmetic.ts";
import { type RowSums, rowSums } from "../histograms/row-sums.ts";
import type { LossName } from "../trees.ts";
import { chooseBundles } from "./interleaver.ts";
import { type RowWork, rowWork } from "./row-work.ts";
import { sharedScan } from "./shared-scan.ts";
import { startTreeWorker, type TreeWorker } from "./tree-worker.ts";
import { planWork } from "./work-plan.ts";

/** Does the work row by row, on one thread or several; the results are the same to the last bit. */
export interface HistogramBuilder {
  /** All row numbers, in any order; 0 at first. */
  readonly rows: Int32Array;
  /** The weights are there from the beginning, gradients and hessians after {@link differentiate}. */
  readonly sums: RowSums;
  readonly scores: RawScores;
  /** The histograms that may be built. */
  readonly pool: HistogramPool;
  /** Tries the thresholds of a feature in a histogram of the {@link pool}. */
  readonly scan: ScanThresholds;
  /** Computes the gradients and hessians of all rows at their raw scores. */
  differentiate(): void;
  /** Adds a value to the raw scores of `rows[begin]` to `rows[end - 1]`. */
  addScore(begin: number, end: number, value: number): void;
  /** Chooses the features whose histograms are built from now on; all at first. */
  choose(features: readonly number[]): void;
  /**
   * Builds the histogram of `rows[begin]` to `rows[end - 1]`, overwriting `into`, one of the {@link pool}; other features than
   * the chosen ones may be 0.
   */
  build(begin: number, end: number, into: Histogram): void;
  /** Subtracts a child's histogram from its parent's, which leaves the other child's. */
  subtract(from: Histogram, child: Histogram): void;
  /** As `partitionRows`: moves the rows that go left to the front and returns where the others begin. */
  partition(begin: number, end: number, split: Pick<Split, "feature" | "goesLeft">): number;
  /** Stops the worker threads. */
  close(): void;
}

/** Fewer rows are not shared with a worker: waking it would cost more than it saves. */
const MIN_ROWS_TO_SHARE = 16_384;

/**
 * @param threads the number of threads, from 1.
 * @param memory to work in, which no other builder uses at the time; a new one by default.
 */
export function makeHistogramBuilder(
  training: TrainingRows,
  loss: LossName,
  initialScore: number,
  threads = 1,
  memory?: WasmMemory,
): HistogramBuilder {
  const plan = planWork(training, loss, initialScore, threads, memory);
  const { rowCount, rowsAt, stepsAt, bundles, totalBins } = plan;
  const { buffer } = plan.memory;
  const steps = new Uint8Array(buffer, stepsAt, 256);
  const work = rowWork(plan, 0);
  const workers = Array.from({ length: threads - 1 }, (_, i) => startTreeWorker(plan, i + 1));
  const { add, subtract, clear } = histogramArithmetic(plan.memory);
  const histograms = workers.map(({ histogramAt }) => new Float64Array(buffer, histogramAt, totalBins * 3));
  let chosen = "";
  const choose = (features: readonly number[]) => {
    if (features.join() === chosen) return;
    chosen = features.join();
    const isChosen = new Set(features);
    const columns = bundles.keys().filter((bundle) => bundles[bundle].features.some((f) => isChosen.has(f)));
    chooseBundles(plan, [...columns]);
    shareRows(workers, "interleave", 0, 0, rowCount, (end) => work.interleave(0, end));
  };
  const numbersAt = (at: number) => new Float64Array(buffer, at, rowCount);
  const [weights, targets] = [numbersAt(plan.weightsAt), numbersAt(plan.targetsAt)];
  choose(training.binned.features.map((_, feature) => feature));
  return {
    rows: new Int32Array(buffer, rowsAt, rowCount),
    choose,
    subtract,
    pool: new HistogramPool(plan.memory, plan.end, totalBins),
    scan: sharedScan(plan, work, workers),
    sums: rowSums(plan.format, buffer, plan.sumsAt, rowCount),
    scores: rawScores(loss, { weights, targets, rounding: plan.rounding }, numbersAt(plan.scoresAt)),
    addScore(begin, end, value) {
      new Float64Array(buffer, plan.addedAt, 1)[0] = stateOf(loss, value);
      shareRows(workers, "addScore", 0, begin, end, (ownEnd) => work.addScore(begin, ownEnd));
    },
    differentiate() {
      shareRows(workers, "differentiate", 0, 0, rowCount, (end) => work.differentiate(0, end));
    },
    build(begin, end, into) {
      clear(into);
      const shares = shareRows(workers, "addRows", 0, begin, end, (ownEnd) =>
        work.addRows(begin, ownEnd, into),
      );
      for (const index of shares.keys()) add(into, histograms[index]);
    },
    partition(begin, end, { feature, goesLeft }) {
      for (let bin = 0; bin < goesLeft.length; bin++) steps[bin] = goesLeft[bin] * 4;
      return partitionShared(work, workers, feature, begin, end);
    },
    close() {
      for (const worker of workers) worker.stop();
    },
  };
}

/** The share of one worker, and the result of its task. */
interface Share {
  readonly worker: TreeWorker;
  readonly begin: number;
  readonly end: number;
  readonly result: number;
}

/** Divides rows among this thread, which calls `workUpTo` with the end of its share, and the workers. */
function shareRows(
  workers: readonly TreeWorker[],
  task: Parameters<TreeWorker["start"]>[0],
  subject: number,
  begin: number,
  end: number,
  workUpTo: (end: number) => void,
): Share[] {
  if (workers.length === 0 || end - begin < MIN_ROWS_TO_SHARE) {
    workUpTo(end);
    return [];
  }
  const each = Math.ceil((end - begin) / (workers.length + 1));
  const shares = workers.map((worker, index) => {
    const first = Math.min(end, begin + each * (index + 1));
    return { worker, begin: first, end: Math.min(end, first + each) };
  });
  for (const share of shares) share.worker.start(task, subject, share.begin, share.end);
  workUpTo(Math.min(end, begin + each));
  return shares.map((share) => ({ ...share, result: share.worker.finish() }));
}

/** Partitions each share, then moves the rows that go left together and those that go right behind them. */
function partitionShared(
  work: RowWork,
  workers: readonly TreeWorker[],
  feature: number,
  begin: number,
  end: number,
): number {
  let middle = begin;
  const rights: { readonly from: number; readonly count: number }[] = [];
  const shares = shareRows(workers, "partition", feature, begin, end, (ownEnd) => {
    middle = work.partition(feature, begin, ownEnd, begin);
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
