import { workerData } from "node:worker_threads";
import { awaitChange, change, control, treeTask } from "./control-block.ts";
import { type RowWork, rowWork } from "./row-work.ts";
import type { WorkPlan } from "./work-plan.ts";

/** The entry of a tree worker: does the tasks of its control block one after another until it is stopped. */
const { plan, block, histogramAt } = workerData as {
  readonly plan: WorkPlan;
  readonly block: Int32Array<SharedArrayBuffer>;
  readonly histogramAt: number;
};

try {
  const work = rowWork(plan);
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
  if (block[control.task] === treeTask.partition) return work.partition(subject, begin, end, begin);
  if (block[control.task] === treeTask.differentiate) work.differentiate(begin, end);
  else {
    new Float64Array(plan.memory.buffer, histogramAt, plan.tables[subject].totalBins * 3).fill(0);
    work.addRows(subject, begin, end, histogramAt);
  }
  return 0;
}
