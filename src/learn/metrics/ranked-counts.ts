import { checkLabels, checkProbabilities, checkWeights } from "../check-arguments.ts";

/**
 * How many rows of each label score at least a threshold: first Infinity, which none does, then every distinct
 * score from the highest down. The last entries are the totals.
 */
export interface RankedCounts {
  readonly thresholds: Float64Array;
  /** Weight of the rows of label 1 at or over the threshold. */
  readonly truePositives: Float64Array;
  /** Weight of the rows of label 0 at or over the threshold. */
  readonly falsePositives: Float64Array;
  readonly positives: number;
  readonly negatives: number;
}

/**
 * Counts rows by label and score, on which ROC and precision–recall curves rest. Rows of weight 0 are left out.
 * @param labels 0 or 1, one a row.
 * @param probabilities of label 1, one a row.
 * @param weights one a row, from 0; absent, every row counts 1.
 * @throws PuntualError `invalid-argument` when lengths or values do not fit.
 */
export function rankedCounts(
  labels: Uint8Array,
  probabilities: Float64Array,
  weights?: Float64Array,
): RankedCounts {
  checkLabels(labels, labels.length);
  checkProbabilities(probabilities, labels.length);
  checkWeights(weights, labels.length);
  const scores = new Set(probabilities.filter((_, row) => weights?.[row] !== 0));
  const thresholds = Float64Array.from(scores.add(Infinity)).sort().reverse();
  const rankOf = new Map(Array.from(thresholds, (threshold, rank) => [threshold, rank]));
  const truePositives = new Float64Array(thresholds.length);
  const falsePositives = new Float64Array(thresholds.length);
  for (let row = 0; row < labels.length; row++) {
    const rank = rankOf.get(probabilities[row]);
    if (rank !== undefined) (labels[row] === 1 ? truePositives : falsePositives)[rank] += weights?.[row] ?? 1;
  }
  for (let rank = 1; rank < thresholds.length; rank++) {
    truePositives[rank] += truePositives[rank - 1];
    falsePositives[rank] += falsePositives[rank - 1];
  }
  const last = thresholds.length - 1;
  const [positives, negatives] = [truePositives[last], falsePositives[last]];
  return { thresholds, truePositives, falsePositives, positives, negatives };
}
