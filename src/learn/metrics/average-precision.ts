import { rankedCounts } from "./ranked-counts.ts";

/**
 * One point a distinct score, from the loosest threshold up, then recall 0 at precision 1 and threshold Infinity.
 */
export interface PrecisionRecallCurve {
  readonly thresholds: Float64Array;
  readonly precision: Float64Array;
  readonly recall: Float64Array;
}

/**
 * Precision and recall at every threshold: scikit-learn's `precision_recall_curve`, whose thresholds lack the last.
 * Recall is NaN when no row has label 1.
 * @param labels 0 or 1, one a row.
 * @param probabilities of label 1, one a row.
 * @param weights one a row, from 0; absent, every row counts 1.
 * @throws PuntualError `invalid-argument` when lengths or values do not fit.
 */
export function precisionRecallCurve(
  labels: Uint8Array,
  probabilities: Float64Array,
  weights?: Float64Array,
): PrecisionRecallCurve {
  const { thresholds, truePositives, falsePositives, positives } = rankedCounts(
    labels,
    probabilities,
    weights,
  );
  return {
    thresholds: thresholds.reverse(),
    precision: truePositives
      .map((hits, rank) => (rank === 0 ? 1 : hits / (hits + falsePositives[rank])))
      .reverse(),
    recall: truePositives.map((hits) => hits / positives).reverse(),
  };
}

/**
 * Average precision: precision at every threshold, weighted by the recall that it adds, without interpolation
 * (scikit-learn's `average_precision_score`). NaN when no row has label 1. Arguments and errors as for
 * {@link precisionRecallCurve}.
 */
export function averagePrecision(
  labels: Uint8Array,
  probabilities: Float64Array,
  weights?: Float64Array,
): number {
  const { truePositives, falsePositives, positives } = rankedCounts(labels, probabilities, weights);
  let sum = 0;
  for (let rank = 1; rank < truePositives.length; rank++) {
    const hits = truePositives[rank];
    sum += ((hits - truePositives[rank - 1]) * hits) / (hits + falsePositives[rank]);
  }
  return sum / positives;
}
