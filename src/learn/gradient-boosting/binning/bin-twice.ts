import type { RankedColumn } from "../../matrix/ranked-column.ts";
import { binRanked, findBinsOf } from "./binned-matrix.ts";
import { type BinnedColumn, binningOf } from "./column-binning.ts";

/** Rows in bins that follow from all of them, and in bins that follow from the first ones. */
export interface BinnedTwice {
  readonly byAll: BinnedColumn;
  readonly byFirst: BinnedColumn;
}

/**
 * Puts a column into bins twice, as {@link binRankedTwice} does. Beside the result it takes some twenty bytes a row at most:
 * numbers are sorted without their rows.
 * @param column NaN where missing
 * @param maxBins of a numeric column, from 2; undefined for a column of category codes
 * @param firstCount the number of the first ones of the rows
 * @param rows the rows of the column to put there, in their order; all by default
 */
export function binTwice(
  column: Float32Array,
  maxBins: number | undefined,
  firstCount: number,
  rows?: Uint32Array,
): BinnedTwice {
  const { find, bin } = binningOf(column, rows);
  return { byAll: bin(find(maxBins)), byFirst: bin(find(maxBins, firstCount)) };
}

/**
 * Puts a column that is ranked already into bins twice, as {@link binTwice} does.
 * @param first the first ones of the rows
 */
export function binRankedTwice(
  ranked: RankedColumn,
  maxBins: number | undefined,
  first: Uint32Array,
  rows?: Uint32Array,
): BinnedTwice {
  const bin = (counted?: Uint32Array) => {
    const feature = findBinsOf(ranked, maxBins, counted);
    return { feature, bins: binRanked(ranked, feature, rows) };
  };
  return { byAll: bin(rows), byFirst: bin(first) };
}
