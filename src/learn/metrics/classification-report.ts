import { type ConfusionMatrix, confusionMatrix } from "./confusion-matrix.ts";

/** Precision, recall, their harmonic mean (F1) and the number or weight of rows; 0 if the divisor is 0. */
export interface ClassScores {
  readonly precision: number;
  readonly recall: number;
  readonly f1Score: number;
  readonly support: number;
}

/** Scores per label, accuracy, and averages over the labels: plain and weighted by support. */
export interface ClassificationReport {
  /** The labels that occur among the actual or the predicted ones. */
  readonly labels: readonly { readonly label: number; readonly scores: ClassScores }[];
  readonly accuracy: number;
  readonly macroAverage: ClassScores;
  readonly weightedAverage: ClassScores;
}

/**
 * Precision, recall and F1 of both labels and their averages, scikit-learn's `classification_report`.
 * @param labels 0 or 1, one per row.
 * @param predictions 0 or 1, one per row.
 * @param weights one per row, from 0; absent, every row counts 1.
 * @throws PuntualError `invalid-argument` when lengths or values do not fit.
 */
export function classificationReport(
  labels: Uint8Array,
  predictions: Uint8Array,
  weights?: Float64Array,
): ClassificationReport {
  const confusion = confusionMatrix(labels, predictions, weights);
  const occurring = ([0, 1] as const).filter(
    (label) => labels.includes(label) || predictions.includes(label),
  );
  const rows = occurring.map((label) => ({ label, scores: scoresOf(confusion, label) }));
  const support = rows.reduce((sum, { scores }) => sum + scores.support, 0);
  const average = (share: (scores: ClassScores) => number): ClassScores => {
    const mean = (name: keyof ClassScores) =>
      rows.reduce((sum, { scores }) => sum + share(scores) * scores[name], 0);
    return { precision: mean("precision"), recall: mean("recall"), f1Score: mean("f1Score"), support };
  };
  return {
    labels: rows,
    accuracy: ratio(confusion[0][0] + confusion[1][1], support),
    macroAverage: average(() => 1 / rows.length),
    weightedAverage: average((scores) => ratio(scores.support, support)),
  };
}

function scoresOf(confusion: ConfusionMatrix, label: 0 | 1): ClassScores {
  const hits = confusion[label][label];
  const predicted = confusion[0][label] + confusion[1][label];
  const support = confusion[label][0] + confusion[label][1];
  return {
    precision: ratio(hits, predicted),
    recall: ratio(hits, support),
    f1Score: ratio(2 * hits, predicted + support),
    support,
  };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/**
 * Formats the report as scikit-learn prints it, to two decimals. Support is written as whole numbers when it is whole
 * for every label.
 */
export function formatClassificationReport(report: ClassificationReport): string {
  const line = (name: string, ...cells: string[]) =>
    `${name.padStart(12)} ${cells.map((cell) => ` ${cell.padStart(9)}`).join("")}\n`;
  const { labels, accuracy, macroAverage, weightedAverage } = report;
  const isCount = labels.every(({ scores }) => Number.isInteger(scores.support));
  const scoreLine = (name: string, { precision, recall, f1Score, support }: ClassScores) =>
    line(
      name,
      twoDecimals(precision),
      twoDecimals(recall),
      twoDecimals(f1Score),
      supportText(support, isCount),
    );
  return [
    line("", "precision", "recall", "f1-score", "support"),
    labels.map(({ label, scores }) => scoreLine(String(label), scores)).join(""),
    line("accuracy", "", "", twoDecimals(accuracy), supportText(macroAverage.support, isCount)) +
      scoreLine("macro avg", macroAverage) +
      scoreLine("weighted avg", weightedAverage),
  ].join("\n");
}

/** Two decimals, exact halves to the even digit as Python rounds; only the odd eighths are exact halves. */
function twoDecimals(value: number): string {
  const isHalf = (value * 8) % 2 === 1;
  return (isHalf ? Math.round(value * 50) / 50 : value).toFixed(2);
}

function supportText(support: number, isCount: boolean): string {
  return isCount || !Number.isInteger(support) ? String(support) : support.toFixed(1);
}
