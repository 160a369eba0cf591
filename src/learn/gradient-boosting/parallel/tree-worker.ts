import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import { awaitChange, change, control, controlWords, helperTask } from "./control-block.ts";
import type { WorkPlan } from "./work-plan.ts";

/** The worker beside this file, be it the source or, in the built package, what was made of it. */
const workerFile = new URL(`./tree-worker-thread${extname(import.meta.url)}`, import.meta.url);

/** A second thread, which does its share of the work on rows while this one does its own. */
export interface HelperThread {
  /** Gives it a task: about a table or feature, on rows `begin` up to `end`. The last must be finished. */
  start(task: Exclude<keyof typeof helperTask, "stop">, about: number, begin: number, end: number): void;
  /** Waits until the task is done and tells what came of it. */
  finish(): number;
  /** The address of its histogram. */
  readonly histogramAt: number;
  stop(): void;
}

/**
 * Starts a helper. It needs nothing of this thread's event loop: it may be given tasks, and be waited for, at once.
 * @param thread its number, from 1.
 */
export function startHelper(plan: WorkPlan, thread: number): HelperThread {
  const block = new Int32Array(new SharedArrayBuffer(controlWords * 4));
  const histogramAt = plan.histogramsAt[thread];
  new Worker(workerFile, { workerData: { plan, block, histogramAt } }).unref();
  let given = 0;
  const give = (task: number, about: number, begin: number, end: number) => {
    block.set([task, about, begin, end], control.task);
    change(block, control.given, ++given);
  };
  return {
    start: (task, about, begin, end) => give(helperTask[task], about, begin, end),
    finish() {
      awaitChange(block, control.done, given - 1);
      if (block[control.failed] === 1) throw new Error("a thread that helped in boosting has failed");
      return block[control.result];
    },
    histogramAt,
    stop: () => give(helperTask.stop, 0, 0, 0),
  };
}
