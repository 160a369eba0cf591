import process from "node:process";
import type { Config } from "../../config.ts";
import { endProcess } from "./end-process.ts";
import { reportError } from "./report-error.ts";

/** The time beyond that to drain: for closing the storage, which may take five seconds, in milliseconds. */
const MARGIN_MS = 6_000;

/** The end of this process: gracefully within a limited time, or at once. */
export class GracefulEnd {
  readonly #end: (reason: string) => Promise<void>;
  readonly #milliseconds: number;
  readonly #abandon: () => void;
  #hasBegun = false;

  /**
   * @param end ends gracefully; if it rejects, the error is printed and the process ends at once
   * @param abandon called before the process ends at once
   */
  constructor(end: (reason: string) => Promise<void>, config: Config, abandon = () => {}) {
    this.#end = end;
    this.#milliseconds = config.PUNTUAL_DRAIN_SECONDS * 1000 + MARGIN_MS;
    this.#abandon = abandon;
  }

  /** Ends gracefully, with exit code 0; later calls do nothing. When the time is over, ends at once. */
  begin(reason: string): void {
    if (this.#hasBegun) return;
    this.#hasBegun = true;
    this.#end(reason).then(
      () => endProcess(0),
      (error) => endProcess(reportError(error)),
    );
    setTimeout(() => {
      process.stderr.write(
        `puntual: not ended in ${this.#milliseconds / 1000} s after ${reason}: ended at once\n`,
      );
      this.now();
    }, this.#milliseconds).unref();
  }

  /** Ends at once, with exit code 1. */
  now(): never {
    this.#abandon();
    return endProcess(1);
  }
}
