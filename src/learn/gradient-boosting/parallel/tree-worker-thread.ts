import { workerData } from "node:worker_threads";
import { awaitChange, change, control, helperTask } from "./control-block.ts";
import { type RowWork, rowWork } from "./row-work.ts";
import type { WorkPlan } from "./work-plan.ts";

/** Does the tasks that it is given through the control block, one after another, until it is told to stop. */
const { plan, block, histogramAt } = workerData as {
  readonly plan: WorkPlan;
  readonly block: Int32Array<SharedArrayBuffer>;
  readonly histogramAt: number;
};

try {
  const work = rowWork(plan);
  for (let given = 0; ; given++) {
    awaitChange(block, control.given, given);
    if (block[control.task] === helperTask.stop) break;
    block[control.result] = perform(work);
    change(block, control.done, given + 1);
  }
} catch (error) {
  // Whoever waits is blocked and gets no message
  block[control.failed] = 1;
  change(block, control.done, -1);
  throw error;
}

function perform(work: RowWork): number {
  const [about, begin, end] = [block[control.about], block[control.begin], block[control.end]];
  if (block[control.task] === helperTask.part) return work.part(about, begin, end, begin);
  if (block[control.task] === helperTask.differentiate) work.differentiate(begin, end);
  else {
    new Float64Array(plan.memory.buffer, histogramAt, plan.tables[about].slotCount * 3).fill(0);
    work.addRows(about, begin, end, histogramAt);
  }
  return 0;
}
