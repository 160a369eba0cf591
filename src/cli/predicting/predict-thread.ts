import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import { type ErrorData, errorFrom } from "../../errors.ts";
import type { PredictOptions } from "./load-forecasting.ts";

/** The worker beside this file: TypeScript here, JavaScript in the built package. */
const WORKER_FILE = new URL(`./predict-worker${extname(import.meta.url)}`, import.meta.url);

/** A file to forecast, and the one to write. */
export interface FileToPredict {
  readonly path: string;
  readonly out: string;
}

/** A thread that forecasts files, one after the other, with a model and a history of its own. */
export class PredictThread {
  readonly #worker: Worker;
  #isAlive = true;
  #fault: Error | undefined;

  constructor(options: PredictOptions) {
    this.#worker = new Worker(WORKER_FILE, { workerData: { ...options } });
    this.#worker.on("error", (error) => {
      this.#fault = error;
    });
    this.#worker.on("exit", () => {
      this.#isAlive = false;
    });
  }

  /** Whether it takes another file: not after it ran out of memory. */
  get isAlive(): boolean {
    return this.#isAlive;
  }

  /**
   * Forecasts a file, and resolves once it is written.
   * @throws the error of the thread; Error if the thread ends
   */
  forecast(file: FileToPredict): Promise<void> {
    return new Promise((done, fail) => {
      const answer = ({ failure }: { readonly failure?: ErrorData }) => {
        this.#worker.off("exit", end);
        if (failure === undefined) done();
        else fail(errorFrom(failure));
      };
      const end = () => {
        this.#worker.off("message", answer);
        const { message = "its thread ended" } = this.#fault ?? {};
        fail(new Error(`${file.path}: ${message}`, { cause: this.#fault }));
      };
      this.#worker.once("message", answer);
      this.#worker.once("exit", end);
      this.#worker.postMessage(file);
    });
  }

  /** Ends the thread, whatever it does. */
  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
