import { parentPort, Worker } from "node:worker_threads";
import { type ErrorData, errorData, errorFrom } from "../../errors.ts";

/** The answer of a thread to a request: its result or, where it could not be made, the error. */
type Answer<Result> = { readonly result: Result } | { readonly failure: ErrorData };

/** A result of a thread, and the buffers that are moved with it, not copied. */
export interface Moved<Result> {
  readonly result: Result;
  readonly buffers: readonly ArrayBuffer[];
}

/** A thread that answers requests, one after another. */
export class BlockThread<Request, Result> {
  readonly #worker: Worker;
  /** Answers come in the order of their requests. */
  readonly #waiting: PromiseWithResolvers<Result>[] = [];
  #fault: unknown;

  /** @param file of the thread, which calls {@link answerRequests} with what it starts with */
  constructor(file: URL, data: unknown) {
    this.#worker = new Worker(file, { workerData: data });
    this.#worker.on("message", (answer: Answer<Result>) => {
      const waiting = this.#waiting.shift();
      if ("failure" in answer) waiting?.reject(errorFrom(answer.failure));
      else waiting?.resolve(answer.result);
    });
    this.#worker.on("error", (error) => {
      this.#fault = error;
      for (const { reject } of this.#waiting.splice(0)) reject(error);
    });
  }

  /**
   * Sends a request and resolves to its result.
   * @param buffers that are moved to the thread: the caller must not use them any longer
   * @throws the error of the thread, also of one that has ended, as for want of memory
   */
  ask(request: Request, ...buffers: ArrayBuffer[]): Promise<Result> {
    const answer = Promise.withResolvers<Result>();
    answer.promise.catch(() => {}); // reported to the caller, who may have stopped waiting
    if (this.#fault !== undefined) answer.reject(this.#fault);
    else {
      this.#waiting.push(answer);
      this.#worker.postMessage(request, buffers);
    }
    return answer.promise;
  }

  /** Ends the thread, whatever it does. */
  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}

/** Answers the requests to this thread, in their order. */
export function answerRequests<Request, Result>(answer: (request: Request) => Moved<Result>): void {
  parentPort?.on("message", (request: Request) => {
    try {
      const { result, buffers } = answer(request);
      parentPort?.postMessage({ result } satisfies Answer<Result>, buffers);
    } catch (error) {
      parentPort?.postMessage({ failure: errorData(error) } satisfies Answer<Result>);
    }
  });
}
