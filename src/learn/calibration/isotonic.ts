import { checkLabels, checkScores, checkWeights, refuse } from "../check-arguments.ts";

/**
 * A probability as a rising function of a score: linear between the points (x, y), constant outside them. There is at
 * least one point.
 */
export interface IsotonicCalibration {
  readonly kind: "isotonic";
  /** Scores, each over the one before. */
  readonly x: readonly number[];
  /** The probability at each score, none under the one before. */
  readonly y: readonly number[];
}

/** Rows next to each other by score that share one probability. */
interface Block {
  first: number;
  last: number;
  weight: number;
  positives: number;
}

/**
 * Fits the rising function that minimises the weighted sum of squared distances to the labels, by pooling adjacent
 * violators (Ayer et al., 1955; Zadrozny & Elkan, KDD 2002): scikit-learn's
 * `IsotonicRegression(out_of_bounds="clip")`. Rows of equal score are pooled first and rows of weight 0 left out;
 * points inside a constant stretch are dropped.
 * @param scores of any unit and order, one per row, finite.
 * @param labels 0 or 1, one per row.
 * @param weights one per row, from 0; absent, every row counts 1.
 * @throws PuntualError `invalid-argument` when lengths or values do not fit, or no row has a weight over 0.
 */
export function fitIsotonic(
  scores: Float64Array,
  labels: Uint8Array,
  weights?: Float64Array,
): IsotonicCalibration {
  checkScores("scores", scores);
  checkLabels(labels, scores.length);
  checkWeights(weights, scores.length);
  const blocks = poolViolators(poolTies(scores, labels, weights));
  if (blocks.length === 0) refuse("scores", "none", "at least one row of weight over 0");
  const x: number[] = [];
  const y: number[] = [];
  for (const block of blocks) {
    for (const score of new Set([block.first, block.last])) {
      x.push(score);
      y.push(block.positives / block.weight);
    }
  }
  return { kind: "isotonic", x, y };
}

/** One block a distinct score, in rising order. */
function poolTies(scores: Float64Array, labels: Uint8Array, weights: Float64Array | undefined): Block[] {
  const rows = Uint32Array.from(scores.keys()).sort((a, b) => scores[a] - scores[b]);
  const blocks: Block[] = [];
  for (const row of rows) {
    const weight = weights?.[row] ?? 1;
    if (weight === 0) continue;
    // -0 becomes 0, which equals it
    const score = scores[row] + 0;
    const positives = weight * labels[row];
    const last = blocks.at(-1);
    if (last?.last === score) {
      last.weight += weight;
      last.positives += positives;
    } else {
      blocks.push({ first: score, last: score, weight, positives });
    }
  }
  return blocks;
}

/** Merges neighbours until every block's rate of positives is over that of the one before. */
function poolViolators(blocks: readonly Block[]): Block[] {
  const pooled: Block[] = [];
  for (const block of blocks) {
    let merged = block;
    for (let before = pooled.at(-1); before && rateOf(before) >= rateOf(merged); before = pooled.at(-1)) {
      merged = {
        first: before.first,
        last: merged.last,
        weight: before.weight + merged.weight,
        positives: before.positives + merged.positives,
      };
      pooled.pop();
    }
    pooled.push(merged);
  }
  return pooled;
}

function rateOf({ positives, weight }: Block): number {
  return positives / weight;
}

/**
 * The calibrated probability of every score; a score outside those of the fit counts as the nearest of them.
 * @param scores in the unit of the fit, infinities allowed.
 * @throws PuntualError `invalid-argument` when a score is NaN.
 */
export function applyIsotonic({ x, y }: IsotonicCalibration, scores: Float64Array): Float64Array {
  if (scores.includes(Number.NaN)) refuse("scores", "NaN", "numbers, none missing");
  return scores.map((score) => {
    const upper = firstAtLeast(x, score);
    if (upper === 0) return y[0];
    if (upper === x.length) return y[upper - 1];
    const share = (score - x[upper - 1]) / (x[upper] - x[upper - 1]);
    return y[upper - 1] + share * (y[upper] - y[upper - 1]);
  });
}

/** Index of the first of the rising values that is at least the one given; their number when none is. */
function firstAtLeast(values: readonly number[], least: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle] < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
