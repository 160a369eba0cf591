/**
 * Cuts numbers, which are added in ascending order, into bins so that about equally many rows fall into each; if there are no
 * more distinct values than bins left, each has a bin of its own. A threshold lies halfway between two values in double
 * precision, and so strictly between two float32 values: a tree sends training rows the way their bins went.
 */
export class BinCutter {
  readonly #maxBins: number;
  readonly #thresholds: number[] = [];
  /** The rows of the present bin and of all behind it, and those of the present bin so far. */
  #rowsLeft: number;
  #inBin = 0;
  #last = Number.NaN;
  #rowsOfLast = 0;

  /** @param maxBins from 2. @param rowCount the number of all rows. */
  constructor(maxBins: number, rowCount: number) {
    this.#maxBins = maxBins;
    this.#rowsLeft = rowCount;
  }

  /**
   * Adds the next value.
   * @param rows the number of its rows, from 1.
   * @param valuesLeft the number of distinct values from this one on; of more than bins, any number over theirs.
   */
  add(value: number, rows: number, valuesLeft: number): void {
    if (!Number.isNaN(this.#last)) {
      const binsLeft = this.#maxBins - this.#thresholds.length;
      const oneEach = valuesLeft < binsLeft && this.#inBin === this.#rowsOfLast;
      if (binsLeft > 1 && (oneEach || this.#inBin * binsLeft >= this.#rowsLeft)) {
        this.#thresholds.push((this.#last + value) / 2);
        this.#rowsLeft -= this.#inBin;
        this.#inBin = 0;
      }
    }
    this.#inBin += rows;
    this.#rowsOfLast = rows;
    this.#last = value;
  }

  /** Whether all bins are cut off but the last. */
  get isDone(): boolean {
    return this.#thresholds.length === this.#maxBins - 1;
  }

  /**
   * Adds next values at once if no cut is before, among or right behind them. More values than bins must follow.
   * @param rows the number of their rows.
   */
  pass(rows: number): boolean {
    const binsLeft = this.#maxBins - this.#thresholds.length;
    if ((this.#inBin + rows) * binsLeft >= this.#rowsLeft) return false;
    this.#inBin += rows;
    return true;
  }

  /** The bins of the values added. */
  bins(): { readonly binCount: number; readonly thresholds: Float64Array } {
    const thresholds = Float64Array.from(this.#thresholds);
    return { binCount: Number.isNaN(this.#last) ? 0 : thresholds.length + 1, thresholds };
  }
}
