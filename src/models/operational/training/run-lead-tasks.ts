import { once } from "node:events";
import { availableParallelism } from "node:os";
import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import { type ErrorData, errorFrom } from "../../../errors.ts";
import type { FlightTable } from "../../../flights/flight-table.ts";
import type { LeadResult, LeadTask } from "./lead-trainer.ts";

/** Each thread holds the whole history; more threads than this gain little. */
const MAX_THREADS = 4;

/** The worker beside this file: TypeScript here, JavaScript in the built package. */
const WORKER_FILE = new URL(`./lead-worker${extname(import.meta.url)}`, import.meta.url);

type Answer =
  | { readonly result: LeadResult; readonly failure?: never }
  | { readonly result?: never; readonly failure: ErrorData };

/**
 * Runs tasks on as many threads as there are cores. The results are in the order of the tasks, and the same as on one
 * thread.
 * @param onDone called after each task with the number of tasks that are done
 */
export async function runLeadTasks(
  table: FlightTable,
  tasks: readonly LeadTask[],
  onDone: (done: number) => void = () => {},
): Promise<LeadResult[]> {
  const results: LeadResult[] = [];
  let [next, done] = [0, 0];
  const work = async () => {
    const worker = new Worker(WORKER_FILE, { workerData: table });
    try {
      while (next < tasks.length) {
        const index = next++;
        worker.postMessage(tasks[index]);
        const [{ result, failure }]: Answer[] = await once(worker, "message");
        if (result === undefined) throw errorFrom(failure);
        results[index] = result;
        onDone(++done);
      }
    } catch (error) {
      next = tasks.length;
      throw error;
    } finally {
      await worker.terminate();
    }
  };
  const threads = Math.min(MAX_THREADS, availableParallelism(), tasks.length);
  await Promise.all(Array.from({ length: threads }, work));
  return results;
}
