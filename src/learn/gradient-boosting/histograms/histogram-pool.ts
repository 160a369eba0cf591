import type { Histogram } from "./histogram.ts";

/** Histograms of one length, used again rather than made anew for every node. */
export class HistogramPool {
  readonly #length: number;
  readonly #free: Histogram[] = [];

  /** @param slotCount three numbers are kept for each slot. */
  constructor(slotCount: number) {
    this.#length = slotCount * 3;
  }

  /** A histogram; it may still hold anything. */
  take(): Histogram {
    return this.#free.pop() ?? new Float64Array(this.#length);
  }

  /** Takes a histogram back that is no longer used. */
  giveBack(histogram: Histogram): void {
    this.#free.push(histogram);
  }
}
