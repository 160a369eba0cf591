import { checkLabels, checkProbabilities, checkWeights } from "../check-arguments.ts";

/** One point a distinct score, from the strictest threshold down; the first, at threshold Infinity, is (0, 0). */
export interface RocCurve {
  readonly thresholds: Float64Array;
  readonly falsePositiveRate: Float64Array;
  readonly truePositiveRate: Float64Array;
}

/**
 * The receiver operating characteristic: scikit-learn's `roc_curve` with every threshold kept. A rate is NaN where
 * no row has the label that it is a share of.
 * @param labels 0 or 1, one per row.
 * @param probabilities of label 1, one per row.
 * @param weights one per row, from 0; absent, every row counts 1.
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
 * The area under the ROC curve: the probability that a row of label 1 scores over a row of label 0, ties counted half.
 * NaN when only one label occurs. Arguments and errors as for {@link rocCurve}.
 */
export function rocAuc(labels: Uint8Array, probabilities: Float64Array, weights?: Float64Array): number {
  return areaUnderRoc(rankedCounts(labels, probabilities, weights));
}

function areaUnderRoc({ truePositives, falsePositives, positives, negatives }: RankedCounts): number {
  let area = 0;
  for (let rank = 1; rank < truePositives.length; rank++) {
    const width = falsePositives[rank] - falsePositives[rank - 1];
    area += (width * (truePositives[rank] + truePositives[rank - 1])) / 2;
  }
  return area / (positives * negatives);
}

/**
 * One point a distinct score, from the loosest threshold up, then recall 0 at precision 1 and threshold Infinity.
 */
export interface PrecisionRecallCurve {
  readonly thresholds: Float64Array;
  readonly precision: Float64Array;
  readonly recall: Float64Array;
}

/**
 * Precision and recall at every threshold (scikit-learn's `precision_recall_curve`, which leaves out the last one).
 * Recall is NaN when no row has label 1.
 * @param labels 0 or 1, one per row.
 * @param probabilities of label 1, one per row.
 * @param weights one per row, from 0; absent, every row counts 1.
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
  return meanPrecision(rankedCounts(labels, probabilities, weights));
}

function meanPrecision({ truePositives, falsePositives, positives }: RankedCounts): number {
  let sum = 0;
  for (let rank = 1; rank < truePositives.length; rank++) {
    const hits = truePositives[rank];
    sum += ((hits - truePositives[rank - 1]) * hits) / (hits + falsePositives[rank]);
  }
  return sum / positives;
}

/** The results of {@link rocAuc} and {@link averagePrecision}, for which the rows are ranked once. */
export function rankingScores(
  labels: Uint8Array,
  probabilities: Float64Array,
  weights?: Float64Array,
): { readonly rocAuc: number; readonly averagePrecision: number } {
  const ranked = rankedCounts(labels, probabilities, weights);
  return { rocAuc: areaUnderRoc(ranked), averagePrecision: meanPrecision(ranked) };
}

/**
 * The number of rows of each label that score at least a threshold: first Infinity, which none does, then every
 * distinct score from the highest down. The last entries are the totals.
 */
interface RankedCounts {
  readonly thresholds: Float64Array;
  /** Weight of the rows of label 1 at or over the threshold. */
  readonly truePositives: Float64Array;
  /** Weight of the rows of label 0 at or over the threshold. */
  readonly falsePositives: Float64Array;
  readonly positives: number;
  readonly negatives: number;
}

/** Counts rows by label and score, the basis of both curves. Rows of weight 0 are left out. */
function rankedCounts(labels: Uint8Array, probabilities: Float64Array, weights?: Float64Array): RankedCounts {
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
