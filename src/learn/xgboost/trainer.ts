import { checkLabels, checkMatrix, checkWeights, refuse } from "../check-arguments.ts";
import { logisticLossFloat32 } from "../losses/logistic-loss-float32.ts";
import type { Loss } from "../losses/loss.ts";
import type { FeatureMatrix } from "../matrix/feature-matrix.ts";
import { groupRows } from "../matrix/group-rows.ts";
import { takeRows } from "../matrix/selection.ts";
import { binExactly } from "./binning.ts";
import { flattenTree, growTree, pruneTree } from "./grower.ts";
import { type Derivatives, emptyHistogram, zeroDerivatives } from "./histogram.ts";
import { completeXgboostParameters, type XgboostParameters } from "./parameters.ts";
import { addTree, initialLogOdds } from "./predictor.ts";
import type { XgboostTree, XgboostTrees } from "./trees.ts";

const { fround } = Math;

/** The options of {@link fitXgboost} besides its hyper-parameters; one value per row in each. */
export interface XgboostOptions {
  /** Sample weights, from 0, float32 as in XGBoost; absent, every row weighs 1. A row of weight 0 has no effect. */
  readonly weights?: Float64Array;
  /** The number of identical rows that each row stands for, from 0; the trees are the same as from separate rows. */
  readonly counts?: Float64Array;
}

/** Rows of the same features are one row to the trees, made of parts that differ in label or weight. */
interface TrainingRows {
  /** The distinct rows. */
  readonly matrix: FeatureMatrix;
  /** The row that each part belongs to. */
  readonly partRows: Int32Array;
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
  /** The number of rows that each part stands for. */
  readonly counts: Float64Array;
}

/**
 * Fits gradient-boosted trees to labels 0 and 1: XGBoost's `binary:logistic` with `tree_method="exact"`, in the
 * arithmetic of its version 1.7 (Chen & Guestrin, XGBoost, KDD 2016): it minimises the log loss plus the penalties
 * `regLambda` and `regAlpha` on leaf weights; the base score is not penalised. Identical rows are aggregated first.
 * @param matrix at least one row and one feature; NaN where missing.
 * @param labels 0 or 1, one per row.
 * @throws PuntualError `invalid-argument` for a parameter out of range or arguments that do not fit each other.
 */
export function fitXgboost(
  matrix: FeatureMatrix,
  labels: Uint8Array,
  parameters: Partial<XgboostParameters> = {},
  options: XgboostOptions = {},
): XgboostTrees {
  const complete = completeXgboostParameters(parameters);
  checkMatrix(matrix);
  checkLabels(labels, matrix.rowCount);
  checkWeights(options.weights, matrix.rowCount);
  checkWeights(options.counts, matrix.rowCount, "counts");
  if (matrix.rowCount === 0) refuse("rowCount", 0, "at least one row");
  const rows = aggregateTrainingRows(matrix, labels, options);
  if (rows.matrix.rowCount === 0) refuse("weights", "all 0", "at least one over 0");
  const baseScore = complete.baseScore;
  return {
    kind: "boosted-trees",
    featureNames: matrix.names,
    baseScore,
    trees: boost(rows, logisticLossFloat32, complete),
  };
}

function aggregateTrainingRows(
  matrix: FeatureMatrix,
  labels: Uint8Array,
  { weights, counts }: XgboostOptions,
): TrainingRows {
  if (weights?.includes(0) || counts?.includes(0)) {
    const rows = Int32Array.from(labels.keys()).filter((row) => weights?.[row] !== 0 && counts?.[row] !== 0);
    return aggregateTrainingRows(
      takeRows(matrix, rows),
      Uint8Array.from(rows, (row) => labels[row]),
      {
        ...(weights && { weights: Float64Array.from(rows, (row) => weights[row]) }),
        ...(counts && { counts: Float64Array.from(rows, (row) => counts[row]) }),
      },
    );
  }
  const { groups, firstRows } = groupRows(matrix.columns, matrix.rowCount);
  const weightColumn = weights === undefined ? [] : [Float32Array.from(weights)];
  const parts = groupRows([groups, labels, ...weightColumn], matrix.rowCount);
  const partCounts = new Float64Array(parts.firstRows.length);
  for (let row = 0; row < matrix.rowCount; row++) partCounts[parts.groups[row]] += counts?.[row] ?? 1;
  return {
    matrix: takeRows(matrix, firstRows),
    partRows: parts.firstRows.map((row) => groups[row]),
    labels: Uint8Array.from(parts.firstRows, (row) => labels[row]),
    weights: Float32Array.from(parts.firstRows, (row) => weights?.[row] ?? 1),
    counts: partCounts,
  };
}

function boost(rows: TrainingRows, loss: Loss, parameters: XgboostParameters): XgboostTree[] {
  const binned = binExactly(rows.matrix);
  const histogram = emptyHistogram(binned.totalBins);
  const ofRows = zeroDerivatives(binned.rowCount);
  const logOdds = new Float32Array(binned.rowCount).fill(initialLogOdds(parameters.baseScore));
  return Array.from({ length: parameters.nEstimators }, () => {
    differentiate(rows, loss, parameters.scalePosWeight, logOdds, ofRows);
    const grown = growTree(binned, ofRows, parameters, histogram);
    const tree = flattenTree(pruneTree(grown, parameters.gamma), parameters.learningRate);
    addTree(tree, rows.matrix, logOdds);
    return tree;
  });
}

/** Derivatives of a single row are float32, as in XGBoost; those of identical rows are added in double precision. */
function differentiate(
  { partRows, labels, weights, counts }: TrainingRows,
  loss: Loss,
  scalePosWeight: number,
  logOdds: Float32Array,
  into: Derivatives,
): void {
  into.gradient.fill(0);
  into.hessian.fill(0);
  for (let part = 0; part < partRows.length; part++) {
    const row = partRows[part];
    const label = labels[part];
    const weight = label === 1 ? fround(weights[part] * scalePosWeight) : weights[part];
    into.gradient[row] += fround(loss.gradient(label, logOdds[row]) * weight) * counts[part];
    into.hessian[row] += fround(loss.curvature(label, logOdds[row]) * weight) * counts[part];
  }
}
