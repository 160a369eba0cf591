import { checkLabels, checkWeights, refuse } from "../check-arguments.ts";

/** `confusion[actual][predicted]`: true negatives, false positives; false negatives, true positives. */
export type ConfusionMatrix = readonly [
  readonly [trueNegatives: number, falsePositives: number],
  readonly [falseNegatives: number, truePositives: number],
];

/**
 * Counts (or weighs) the rows by actual and predicted label.
 * @param labels 0 or 1, one per row.
 * @param predictions 0 or 1, one per row.
 * @param weights one per row, from 0; absent, every row counts 1.
 * @throws PuntualError `invalid-argument` when lengths or values do not fit.
 */
export function confusionMatrix(
  labels: Uint8Array,
  predictions: Uint8Array,
  weights?: Float64Array,
): ConfusionMatrix {
  checkLabels(labels, labels.length);
  if (predictions.length !== labels.length) {
    refuse("predictions length", predictions.length, `${labels.length}, one per row`);
  }
  checkLabels(predictions, labels.length);
  checkWeights(weights, labels.length);
  const cells = [0, 0, 0, 0];
  for (let row = 0; row < labels.length; row++) {
    cells[2 * labels[row] + predictions[row]] += weights?.[row] ?? 1;
  }
  return [
    [cells[0], cells[1]],
    [cells[2], cells[3]],
  ];
}
