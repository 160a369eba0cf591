import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import { type ErrorData, errorFrom } from "../../../errors.ts";
import type { BlockMemory } from "../../../flights/reading/record-blocks.ts";
import type { PastRead } from "../../operational/features/read-history.ts";
import type { FileToForecast, ForecastingData } from "./file-forecaster.ts";
import type { BlockForecast } from "./forecast-block.ts";
import type { ThreadMessage } from "./forecast-worker.ts";
import type { BlockToForecast } from "./kept-blocks.ts";

/** The worker beside this file: TypeScript here, JavaScript in the built package. */
const WORKER_FILE = new URL(`./forecast-worker${extname(import.meta.url)}`, import.meta.url);

type Answer =
  | { readonly result: BlockForecast; readonly records?: Uint8Array<ArrayBuffer>; readonly failure?: never }
  | { readonly failure: ErrorData };

/** A thread that forecasts the blocks of a file, one after another, with a model and a history of its own. */
export class ForecastThread {
  readonly #worker: Worker;
  readonly #memory: BlockMemory;
  /** The worker returns blocks in the order in which it receives them. */
  readonly #waiting: PromiseWithResolvers<BlockForecast>[] = [];
  #fault: unknown;

  /**
   * Starts the thread, which prepares the model.
   * @param memory takes back the buffers of blocks that were forecast
   */
  constructor(data: ForecastingData, memory: BlockMemory) {
    this.#memory = memory;
    this.#worker = new Worker(WORKER_FILE, { workerData: data });
    this.#worker.on("message", (answer: Answer) => this.#settle(answer));
    this.#worker.on("error", (error) => {
      this.#fault = error;
      for (const { reject } of this.#waiting.splice(0)) reject(error);
    });
  }

  /** Sends the past flights, of which the thread makes a history, before the file. */
  know(past: PastRead): void {
    this.#post({ past });
  }

  /** Sends the file, before its first block. */
  open(file: FileToForecast): void {
    this.#post({ file });
  }

  /**
   * Forecasts a block, which the caller must not use any longer.
   * @throws the error of the thread, also of one that has ended, as for want of memory
   */
  forecast(block: BlockToForecast): Promise<BlockForecast> {
    const answer = Promise.withResolvers<BlockForecast>();
    answer.promise.catch(() => {}); // reported to the caller, who may have stopped waiting
    if (this.#fault !== undefined) answer.reject(this.#fault);
    else {
      this.#waiting.push(answer);
      this.#post({ block }, ...("records" in block ? [block.records.buffer] : []));
    }
    return answer.promise;
  }

  /** Ends the thread, whatever it does. */
  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #post(message: ThreadMessage, ...moved: ArrayBuffer[]): void {
    this.#worker.postMessage(message, moved);
  }

  #settle(answer: Answer): void {
    const waiting = this.#waiting.shift();
    if (answer.failure !== undefined) {
      waiting?.reject(errorFrom(answer.failure));
      return;
    }
    if (answer.records !== undefined) this.#memory.give(answer.records);
    waiting?.resolve(answer.result);
  }
}
