/** The gradient, hessian and weight of a node's rows summed by bin: three numbers per bin. */
export type Histogram = Float64Array;

/** Subtracts a child's histogram from its parent's, which leaves the other child's. */
export function subtractHistogram(from: Histogram, child: Histogram): void {
  for (let i = 0; i < from.length; i++) from[i] -= child[i];
}

/** Adds a histogram to another over the same bins. */
export function addHistogram(to: Histogram, other: Histogram): void {
  for (let i = 0; i < to.length; i++) to[i] += other[i];
}

/** Histograms of one length, used again instead of allocated for every node. */
export class HistogramPool {
  readonly #length: number;
  readonly #free: Histogram[] = [];

  /** @param totalBins bins of a histogram, of three numbers each. */
  constructor(totalBins: number) {
    this.#length = totalBins * 3;
  }

  /** A histogram of arbitrary content. */
  take(): Histogram {
    return this.#free.pop() ?? new Float64Array(this.#length);
  }

  /** Returns a histogram that is no longer used. */
  giveBack(histogram: Histogram): void {
    this.#free.push(histogram);
  }
}
