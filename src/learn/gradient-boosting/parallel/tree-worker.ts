import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import { awaitChange, CONTROL_WORDS, change, control, treeTask } from "./control-block.ts";
import type { WorkPlan } from "./work-plan.ts";

/** The worker's file beside this one, a source or, in the built package, compiled. */
const threadFile = new URL(`./tree-worker-thread${extname(import.meta.url)}`, import.meta.url);

/** A second thread that does a share of the work on rows while the main thread does its own. */
export interface TreeWorker {
  /** Starts a task on a feature and rows `begin` up to `end`. The last task must be finished. */
  start(task: Exclude<keyof typeof treeTask, "stop">, subject: number, begin: number, end: number): void;
  /**
   * Blocks until the task is done.
   * @returns its result.
   * @throws Error when the worker has failed.
   */
  finish(): number;
  /** The address of its histogram. */
  readonly histogramAt: number;
  stop(): void;
}

/**
 * Starts a tree worker. It does not depend on the event loop of this thread, so that tasks may be started, and waited
 * for, at once.
 * @param thread its number, from 1.
 */
export function startTreeWorker(plan: WorkPlan, thread: number): TreeWorker {
  const block = new Int32Array(new SharedArrayBuffer(CONTROL_WORDS * 4));
  const histogramAt = plan.histogramsAt[thread - 1];
  new Worker(threadFile, { workerData: { plan, block, thread } }).unref();
  let started = 0;
  const start = (task: number, subject: number, begin: number, end: number) => {
    block.set([task, subject, begin, end], control.task);
    change(block, control.started, ++started);
  };
  return {
    start: (task, subject, begin, end) => start(treeTask[task], subject, begin, end),
    finish() {
      awaitChange(block, control.done, started - 1);
      if (block[control.failed] === 1) throw new Error("a worker thread failed while trees were grown");
      return block[control.result];
    },
    histogramAt,
    stop: () => start(treeTask.stop, 0, 0, 0),
  };
}
