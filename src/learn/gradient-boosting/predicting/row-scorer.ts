import type { GradientBoostedTrees } from "../trees.ts";
import { MaskLines } from "./mask-lines.ts";
import { checkRow, walkTrees } from "./predictor.ts";

/** Rows that walk down the trees before masks are built: building them takes as long as some hundred walks. */
const WALKS_BEFORE_MASKS = 100;

/** The rows that are scored at once: their values and 32 trees' masks fit in a near cache. */
const ROWS_AT_ONCE = 256;

/**
 * Computes the raw score of one row, equal to the last bit to that of `predictRawScores`.
 * @param row one value per feature of the model, in its order; NaN where missing.
 * @throws PuntualError `invalid-argument` for another number of values.
 */
export type RowScorer = (row: Float32Array) => number;

/**
 * A scorer for a model that is asked for one row at a time. After some rows it builds leaf masks and is about ten times
 * as fast from then on, with the same results.
 */
export function rowScorer(model: GradientBoostedTrees): RowScorer {
  let walks = 0;
  let score: RowScorer = (row) => {
    if (++walks > WALKS_BEFORE_MASKS) score = maskScorer(model) ?? ((other) => walkTrees(model, other));
    return walkTrees(model, row);
  };
  return (row) => {
    checkRow(model, row);
    return score(row);
  };
}

function maskScorer(model: GradientBoostedTrees): RowScorer | undefined {
  const lines = MaskLines.of(model, 1);
  if (lines === undefined) return undefined;
  return (row) => {
    lines.score(row);
    return lines.scores[0];
  };
}

/**
 * Computes the raw scores of rows, equal to the last bit to those of {@link RowScorer}.
 * @param rows the values of row after row, one per feature of the model, in its order; NaN where missing
 * @param scores receives the score of each row; their number is that of the rows
 */
export type RowsScorer = (rows: Float32Array, scores: Float64Array) => void;

/** A scorer for a model that is asked for many rows at once: about twice as fast as one that is asked for each. */
export function rowsScorer(model: GradientBoostedTrees): RowsScorer {
  const width = model.featureNames.length;
  const lines = MaskLines.of(model, ROWS_AT_ONCE);
  if (lines === undefined) {
    return (rows, scores) => {
      for (let row = 0; row < scores.length; row++)
        scores[row] = walkTrees(model, rows.subarray(row * width, (row + 1) * width));
    };
  }
  return (rows, scores) => {
    for (let first = 0; first < scores.length; first += ROWS_AT_ONCE) {
      const count = Math.min(ROWS_AT_ONCE, scores.length - first);
      lines.score(rows.subarray(first * width, (first + count) * width));
      scores.set(lines.scores.subarray(0, count), first);
    }
  };
}
