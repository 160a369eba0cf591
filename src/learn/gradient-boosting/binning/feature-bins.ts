import { BinCutter } from "./bin-cutter.ts";

/** The most categories that have a bin of their own: a bin is a byte, and one bin is that of missing values. */
export const MAX_CATEGORY_BINS = 255;

/** The bins of one feature, numbered from 0. Missing values have the bin after the last, number `binCount`. */
export interface FeatureBins {
  readonly binCount: number;
  /** Of a numeric feature: bin b holds the values over `thresholds[b - 1]` and up to `thresholds[b]`. */
  readonly thresholds?: Float64Array;
  /** Of a categorical feature: the codes that occur, ascending. */
  readonly codes?: Uint16Array;
  /** Of a categorical feature: the bin of each of {@link codes}. */
  readonly binOfCode?: Uint8Array;
}

/**
 * Finds the bins of a feature.
 * @param values distinct, ascending.
 * @param counts the number of rows of each value.
 * @param maxBins of numbers, from 2; undefined for category codes.
 */
export function findBins(
  values: Float32Array,
  counts: Uint32Array,
  maxBins: number | undefined,
): FeatureBins {
  return maxBins === undefined ? findCategoryBins(values, counts) : findNumericBins(values, counts, maxBins);
}

/**
 * Finds bins for numbers, as {@link BinCutter} does.
 * @param values distinct, ascending.
 * @param counts the number of rows of each value; values without rows count for nothing.
 * @param maxBins from 2.
 */
export function findNumericBins(values: Float32Array, counts: Uint32Array, maxBins: number): FeatureBins {
  let [valuesLeft, rowCount] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    rowCount += counts[i];
    if (counts[i] > 0) valuesLeft++;
  }
  const cutter = new BinCutter(maxBins, rowCount);
  for (let i = 0; i < values.length; i++) if (counts[i] > 0) cutter.add(values[i], counts[i], valuesLeft--);
  return cutter.bins();
}

/**
 * Finds the bins of categories: one for every code that occurs, in the order of the codes. Of more codes than
 * {@link MAX_CATEGORY_BINS}, the most frequent, of equally frequent ones the lower, have bins of their own, and all others
 * share the last bin.
 * @param values distinct codes, ascending.
 * @param counts the number of rows of each code; codes without rows have no bin.
 */
export function findCategoryBins(values: Float32Array, counts: Uint32Array): FeatureBins {
  const ranks = Array.from(values.keys()).filter((rank) => counts[rank] > 0);
  const codes = Uint16Array.from(ranks, (rank) => values[rank]);
  if (ranks.length <= MAX_CATEGORY_BINS) {
    return { binCount: ranks.length, codes, binOfCode: Uint8Array.from(ranks.keys()) };
  }
  const byFrequency = ranks.toSorted((a, b) => counts[b] - counts[a] || a - b);
  const own = new Set(byFrequency.slice(0, MAX_CATEGORY_BINS - 1));
  let next = 0;
  const binOfCode = Uint8Array.from(ranks, (rank) => (own.has(rank) ? next++ : MAX_CATEGORY_BINS - 1));
  return { binCount: MAX_CATEGORY_BINS, codes, binOfCode };
}

/**
 * The bin of each value, and behind them the bin of missing values, which is also that of a category without a bin.
 * @param values distinct, ascending.
 */
export function binsOfValues(values: Float32Array, bins: FeatureBins): Uint8Array {
  const { binCount, thresholds, codes, binOfCode } = bins;
  const binOf = new Uint8Array(values.length + 1).fill(binCount);
  let bin = 0;
  for (let rank = 0; rank < values.length; rank++) {
    if (thresholds !== undefined) {
      while (bin < thresholds.length && values[rank] > thresholds[bin]) bin++;
      binOf[rank] = binCount === 0 ? 0 : bin;
    } else if (codes !== undefined && binOfCode !== undefined) {
      while (bin < codes.length && codes[bin] < values[rank]) bin++;
      if (codes[bin] === values[rank]) binOf[rank] = binOfCode[bin];
    }
  }
  return binOf;
}

/** The number of thresholds under a value. */
export function binOfValue(value: number, thresholds: Float64Array): number {
  let low = 0;
  let high = thresholds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= thresholds[middle]) high = middle;
    else low = middle + 1;
  }
  return low;
}
