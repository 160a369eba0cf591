import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import { type ErrorData, errorFrom } from "../../../errors.ts";
import type { PastFlights } from "../features/past-flights.ts";
import type { Job, JobResults } from "./lead-jobs.ts";

/** The worker beside this file: TypeScript here, JavaScript in the built package. */
const WORKER_FILE = new URL(`./lead-worker${extname(import.meta.url)}`, import.meta.url);

type Answer =
  | { readonly result: JobResults[Job["kind"]]; readonly failure?: never }
  | { readonly result?: never; readonly failure: ErrorData };

interface Waiting {
  readonly job: Job;
  readonly resolve: (result: never) => void;
  readonly reject: (error: unknown) => void;
}

/** Threads that run jobs on the same flights, each the next that waits. */
export class JobThreads {
  readonly #idle: Worker[];
  readonly #workers: readonly Worker[];
  readonly #waiting: Waiting[] = [];
  #fault: unknown;

  /**
   * @param count the number of threads, from 1
   * @param file of their program
   */
  constructor(flights: Pick<PastFlights, "columns">, count: number, file = WORKER_FILE) {
    this.#workers = Array.from({ length: count }, () => new Worker(file, { workerData: flights.columns }));
    this.#idle = [...this.#workers];
  }

  /**
   * Runs a job after those that wait already.
   * @throws PuntualError that the job throws; once a thread has ended, as for want of memory, its error, also of jobs that wait
   */
  run<Kind extends Job["kind"]>(job: Job & { readonly kind: Kind }): Promise<JobResults[Kind]> {
    return new Promise((resolve, reject) => {
      if (this.#fault !== undefined) return reject(this.#fault);
      this.#waiting.push({ job, resolve, reject });
      this.#next();
    });
  }

  /** Ends the threads; jobs that are not done are never done. */
  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  #next(): void {
    if (this.#idle.length === 0) return;
    const [worker, waiting] = [this.#idle[0], this.#waiting.shift()];
    if (waiting === undefined) return;
    this.#idle.shift();
    const settle = (end: () => void) => {
      worker.removeAllListeners("message").removeAllListeners("error");
      this.#idle.push(worker);
      end();
      this.#next();
    };
    worker.once("message", ({ result, failure }: Answer) => {
      settle(() =>
        failure === undefined ? waiting.resolve(result as never) : waiting.reject(errorFrom(failure)),
      );
    });
    worker.once("error", (error) => {
      this.#fault = error;
      for (const { reject } of [waiting, ...this.#waiting.splice(0)]) reject(error);
    });
    worker.postMessage(waiting.job);
  }
}
