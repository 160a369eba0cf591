import { rankedCounts } from "./ranked-counts.ts";

/** One point a distinct score, from the strictest threshold down; the first, at threshold Infinity, is (0, 0). */
export interface RocCurve {
  readonly thresholds: Float64Array;
  readonly falsePositiveRate: Float64Array;
  readonly truePositiveRate: Float64Array;
}

/**
 * The receiver operating characteristic: scikit-learn's `roc_curve` with every threshold kept. A rate is NaN where
 * no row has the label that it is a share of.
 * @param labels 0 or 1, one a row.
 * @param probabilities of label 1, one a row.
 * @param weights one a row, from 0; absent, every row counts 1.
 * @throws PuntualError `invalid-argument` when lengths or values do not fit.
 */
export function rocCurve(labels: Uint8Array, probabilities: Float64Array, weights?: Float64Array): RocCurve {
  const ranked = rankedCounts(labels, probabilities, weights);
  return {
    thresholds: ranked.thresholds,
    falsePositiveRate: ranked.falsePositives.map((count) => count / ranked.negatives),
    truePositiveRate: ranked.truePositives.map((count) => count / ranked.positives),
  };
}

/**
 * The area under the ROC curve: the probability that a row of label 1 scores over a row of label 0, equals half.
 * NaN when only one label occurs. Arguments and errors as for {@link rocCurve}.
 */
export function rocAuc(labels: Uint8Array, probabilities: Float64Array, weights?: Float64Array): number {
  const { truePositives, falsePositives, positives, negatives } = rankedCounts(
    labels,
    probabilities,
    weights,
  );
  let area = 0;
  for (let rank = 1; rank < truePositives.length; rank++) {
    const width = falsePositives[rank] - falsePositives[rank - 1];
    area += (width * (truePositives[rank] + truePositives[rank - 1])) / 2;
  }
  return area / (positives * negatives);
}
