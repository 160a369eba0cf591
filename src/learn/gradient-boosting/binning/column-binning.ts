import type { FeatureColumn } from "../../matrix/feature-matrix.ts";
import { type WholeNumberRange, wholeNumberRange } from "../../matrix/ranked-column.ts";
import { binNumbers, findBinsOfNumbers } from "./bins-of-numbers.ts";
import { binsOfValues, type FeatureBins, findBins } from "./feature-bins.ts";

/** One feature in bins. */
export interface BinnedColumn {
  readonly feature: FeatureBins;
  /** The bin of each row. */
  readonly bins: Uint8Array;
}

/** The way of a column into bins. */
export interface ColumnBinning {
  /**
   * Finds bins.
   * @param maxBins of a numeric column, from 2; undefined for a column of category codes
   * @param count the number of the rows to find them from, the first ones; all by default
   */
  find(maxBins: number | undefined, count?: number): FeatureBins;
  /** Puts all rows into bins that were found. */
  bin(feature: FeatureBins): BinnedColumn;
}

/**
 * Reads a column that is to be put into bins.
 * @param column finite numbers, NaN where missing
 * @param rows the rows of the column to take, in their order; all by default
 */
export function binningOf(column: FeatureColumn, rows?: Uint32Array): ColumnBinning {
  const values = new Float32Array(rows?.length ?? column.length);
  // Adding 0 turns -0 into 0, and every NaN into a quiet one.
  if (rows === undefined) for (let row = 0; row < values.length; row++) values[row] = column[row] + 0;
  else for (let row = 0; row < values.length; row++) values[row] = column[rows[row]] + 0;
  const range = wholeNumberRange(values);
  return range === undefined ? ofNumbers(values) : ofWholeNumbers(values, range);
}

function ofNumbers(values: Float32Array): ColumnBinning {
  return {
    find(maxBins, count) {
      if (maxBins === undefined) throw new RangeError("category codes are whole numbers");
      return findBinsOfNumbers(values.subarray(0, count), maxBins);
    },
    bin: (feature) => ({ feature, bins: binNumbers(values, feature) }),
  };
}

/** Whole numbers are counted, and put into bins, through tables. */
function ofWholeNumbers(values: Float32Array, { lowest, highest }: WholeNumberRange): ColumnBinning {
  const numbers = Float32Array.from({ length: highest - lowest + 1 }, (_, at) => lowest + at);
  return {
    find(maxBins, count = values.length) {
      const counts = new Uint32Array(numbers.length);
      for (let row = 0; row < count; row++) if (!Number.isNaN(values[row])) counts[values[row] - lowest]++;
      return findBins(numbers, counts, maxBins);
    },
    bin(feature) {
      const binOf = binsOfValues(numbers, feature);
      const missing = binOf[numbers.length];
      const bins = new Uint8Array(values.length);
      for (let row = 0; row < bins.length; row++) {
        const value = values[row];
        bins[row] = Number.isNaN(value) ? missing : binOf[value - lowest];
      }
      return { feature, bins };
    },
  };
}
