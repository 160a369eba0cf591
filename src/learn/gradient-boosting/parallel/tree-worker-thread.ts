import { workerData } from "node:worker_threads";
import { histogramArithmetic } from "../histograms/histogram-arithmetic.ts";
import { awaitChange, change, control, treeTask } from "./control-block.ts";
import { type RowWork, rowWork } from "./row-work.ts";
import type { WorkPlan } from "./work-plan.ts";

/** The entry of a tree worker: does the tasks of its control block one after another until it is stopped. */
const { plan, block, thread } = workerData as {
  readonly plan: WorkPlan;
  readonly block: Int32Array<SharedArrayBuffer>;
  readonly thread: number;
};

const histogram = new Float64Array(plan.memory.buffer, plan.histogramsAt[thread - 1], plan.totalBins * 3);
// `TypedArray.fill` takes several times as long on memory that threads share
const { clear } = histogramArithmetic(plan.memory);

try {
  const work = rowWork(plan, thread);
  for (let started = 0; ; started++) {
    awaitChange(block, control.started, started);
    if (block[control.task] === treeTask.stop) break;
    block[control.result] = perform(work);
    change(block, control.done, started + 1);
  }
} catch (error) {
  // The main thread is blocked and would receive no message
  block[control.failed] = 1;
  change(block, control.done, -1);
  throw error;
}

function perform(work: RowWork): number {
  const [subject, begin, end] = [block[control.subject], block[control.begin], block[control.end]];
  switch (block[control.task]) {
    case treeTask.partition:
      return work.partition(subject, begin, end, begin);
    case treeTask.differentiate:
      work.differentiate(begin, end);
      return 0;
    case treeTask.addScore:
      work.addScore(begin, end);
      return 0;
    case treeTask.interleave:
      work.interleave(begin, end);
      return 0;
    case treeTask.scan:
      return work.scan(begin, end);
    default:
      clear(histogram);
      work.addRows(begin, end, histogram);
      return 0;
  }
}
