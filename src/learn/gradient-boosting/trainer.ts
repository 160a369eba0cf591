import { refuse } from "../check-arguments.ts";
import type { FeatureMatrix } from "../matrix/feature-matrix.ts";
import { type BinnedMatrix, binMatrix } from "./binning/binned-matrix.ts";
import { aggregateTrainingRows } from "./binning/training-rows.ts";
import { type BoostingInput, boost } from "./boosting/boosting.ts";
import { findAndBin } from "./parallel/find-and-bin.ts";
import { completeGradientBoostingParameters, type GradientBoostingParameters } from "./parameters.ts";
import {
  checkMonotone,
  checkTrainingInput,
  type RowWeights,
  type Target,
  type TrainingInput,
  weightedRows,
  withoutZeroWeights,
} from "./training-input.ts";
import type { GradientBoostedTrees } from "./trees.ts";

const MAX_THREADS = 64;

/** With fewer rows, starting threads would take a good part of the time that they save. */
const MIN_ROWS_FOR_THREADS = 100_000;

/** The options of {@link fitGradientBoosting} besides its hyper-parameters. */
export interface GradientBoostingOptions {
  /** One per row; absent, every row weighs 1. A row of weight 0 has no effect. */
  readonly weights?: RowWeights;
  /** The names of the categorical features: columns of whole codes 0 to 65,534, NaN where missing. */
  readonly categorical?: readonly string[];
  /** Rows for early stopping; they should be of a later time than the training rows. */
  readonly validation?: TrainingInput;
  /** The most threads, 1 to 64; default 1. Few rows take one thread. The result is the same to the last bit. */
  readonly threads?: number;
  /** Called after every tree with the number of trees so far. */
  readonly onTree?: (count: number) => void;
}

/**
 * Fits gradient-boosted trees on binned features (Friedman 2001; Chen & Guestrin, XGBoost, KDD 2016; Ke et al.,
 * LightGBM, NIPS 2017). It minimises the loss plus the penalty `l2` on leaf values; the score before the first tree is
 * not penalised. Identical rows are aggregated where there are many. All sums over rows are exact, so that neither the
 * order of the rows (but for the subsamples of `rowShare`) nor aggregation changes the result; a row of weight n equals
 * n rows.
 * @param matrix at least one row and one feature; NaN where missing.
 * @param target labels 0 and 1, or for squared error finite numbers; one per row.
 * @throws PuntualError `invalid-argument` for a parameter out of range or arguments that do not fit each other.
 */
export function fitGradientBoosting(
  matrix: FeatureMatrix,
  target: Target,
  parameters: Partial<GradientBoostingParameters> = {},
  options: GradientBoostingOptions = {},
): GradientBoostedTrees {
  const input = prepareBoosting({ matrix, target, weights: options.weights }, parameters, options);
  const { initialScore, trees } = boost(input);
  const { loss } = input.parameters;
  return { kind: "histogram-trees", loss, featureNames: matrix.names, initialScore, trees };
}

/** Checks all arguments, bins the features and aggregates the rows. */
export function prepareBoosting(
  given: TrainingInput,
  givenParameters: Partial<GradientBoostingParameters>,
  { categorical = [], validation, onTree, threads = 1 }: GradientBoostingOptions,
): BoostingInput {
  const { names } = given.matrix;
  const parameters = completeGradientBoostingParameters(givenParameters);
  const { loss } = parameters;
  if (!Number.isInteger(threads) || threads < 1 || threads > MAX_THREADS) {
    refuse("threads", threads, `an integer from 1 to ${MAX_THREADS}`);
  }
  checkTrainingInput(given, categorical, loss);
  checkMonotone(names, parameters.monotone, categorical);
  if (validation !== undefined) {
    if (validation.matrix.names.join() !== names.join()) {
      refuse("validation features", validation.matrix.names.join(", "), names.join(", "));
    }
    checkTrainingInput(validation, categorical, loss);
  }
  const training = withoutZeroWeights(given);
  if (training.matrix.rowCount === 0) refuse("weights", "all 0", "at least one over 0");
  const isCategorical = names.map((name) => categorical.includes(name));
  const started = threadsFor(training.matrix, threads);
  const binned = findAndBin(training.matrix, isCategorical, parameters.maxBins, started);
  return {
    ...inputOf(binned, names, training, parameters),
    validation: validation && weightedRows(binMatrix(validation.matrix, binned.features), validation, loss),
    threads: started,
    onTree,
  };
}

/**
 * Fits gradient-boosted trees to rows in bins: as {@link fitGradientBoosting} does, which finds the bins first. The rows
 * and the parameters are those of the caller's own making: only the parameters are checked.
 * @param names of the features.
 * @param target one per row.
 * @param options `threads`, one by default; `memory` of an earlier fit to work in, a new one by default.
 */
export function fitBinned(
  binned: BinnedMatrix,
  names: readonly string[],
  target: Target,
  parameters: Partial<GradientBoostingParameters>,
  { threads = 1, memory }: Partial<Pick<BoostingInput, "threads" | "memory">> = {},
): GradientBoostedTrees {
  const complete = completeGradientBoostingParameters(parameters);
  const { initialScore, trees } = boost({
    ...inputOf(binned, names, { target }, complete),
    threads: threadsFor(binned, threads),
    memory,
  });
  return { kind: "histogram-trees", loss: complete.loss, featureNames: names, initialScore, trees };
}

function threadsFor({ rowCount }: Pick<BinnedMatrix, "rowCount">, threads: number): number {
  return rowCount < MIN_ROWS_FOR_THREADS ? 1 : threads;
}

function inputOf(
  binned: BinnedMatrix,
  names: readonly string[],
  targets: Pick<TrainingInput, "target" | "weights">,
  parameters: GradientBoostingParameters,
): Pick<BoostingInput, "rows" | "monotone" | "parameters"> {
  const rows = weightedRows(binned, targets, parameters.loss);
  return {
    rows: parameters.rowShare === 1 ? aggregateTrainingRows(rows) : rows,
    monotone: Int8Array.from(names, (name) => parameters.monotone[name] ?? 0),
    parameters,
  };
}
