import { checkLabels, checkScores, checkWeights, refuse } from "../check-arguments.ts";
import { bestIntercept, type Line, minimiseLogLoss, type TargetSample } from "./line-fit.ts";

/** Calibrated log-odds as a straight line: `intercept + slope · logOdds`, slope at least 0. */
export interface PlattCalibration {
  readonly kind: "platt";
  readonly intercept: number;
  readonly slope: number;
}

/** The options of {@link fitPlatt}. */
export interface PlattOptions {
  /** One per row, from 0; absent, every row counts 1. */
  readonly weights?: Float64Array | undefined;
  /** A fixed slope, from 0, so that only the intercept is fitted; 1 shifts the log-odds. Absent, it is fitted. */
  readonly slope?: number | undefined;
  /**
   * Whether labels 1 and 0 become `(N₁ + 1) / (N₁ + 2)` and `1 / (N₀ + 2)`, N the weight of the rows of the label
   * (Platt 1999), which keeps the fit finite even if the log-odds separate the labels. Absent, false.
   */
  readonly smoothTargets?: boolean;
}

/**
 * Fits Platt's scaling: the line through the log-odds that minimises the log loss, without a penalty, by Newton's
 * method (Platt 1999; Lin, Lin & Weng, A Note on Platt's Probabilistic Outputs, 2007). Where the best slope is
 * under 0, or all log-odds are equal (within 1e-12), the slope is 0 and the intercept that of the mean target.
 * @param logOdds the model's, one per row, finite.
 * @param labels 0 or 1, one per row.
 * @throws PuntualError `invalid-argument` when lengths or values do not fit, or no finite line is best: no row has
 * a weight over 0; without smoothed targets, one label only, or a slope to fit and labels that do not overlap.
 */
export function fitPlatt(
  logOdds: Float64Array,
  labels: Uint8Array,
  { weights, slope, smoothTargets = false }: PlattOptions = {},
): PlattCalibration {
  checkScores("logOdds", logOdds);
  checkLabels(labels, logOdds.length);
  checkWeights(weights, logOdds.length);
  if (slope !== undefined && !(slope >= 0 && slope < Infinity)) {
    refuse("slope", slope, "a finite number from 0");
  }
  const weightOf = weights ?? new Float64Array(labels.length).fill(1);
  const rows = Uint32Array.from(labels.keys()).filter((row) => weightOf[row] > 0);
  if (rows.length === 0) refuse("logOdds", "none", "at least one row of weight over 0");
  const targets = targetsOf(labels, weightOf, smoothTargets);
  const sample = {
    x: Float64Array.from(rows, (row) => logOdds[row]),
    target: Float64Array.from(rows, (row) => targets[labels[row]]),
    weight: Float64Array.from(rows, (row) => weightOf[row]),
  };
  return { kind: "platt", ...(slope === undefined ? fitLine(sample) : fitIntercept(sample, slope)) };
}

/** The targets of labels 0 and 1. */
function targetsOf(labels: Uint8Array, weights: Float64Array, smooth: boolean): [number, number] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const positives = weights.reduce((sum, weight, row) => sum + weight * labels[row], 0);
  if (smooth) return [1 / (total - positives + 2), (positives + 1) / (positives + 2)];
  if (positives === 0) refuse("labels", "0 only", "both labels, or smoothTargets");
  if (labels.every((label, row) => label === 1 || weights[row] === 0)) {
    refuse("labels", "1 only", "both labels, or smoothTargets");
  }
  return [0, 1];
}

/** Log-odds nearer than this to their mean count as equal: they differ by rounding errors alone. */
const MIN_RANGE = 1e-12;

function fitIntercept(sample: TargetSample, slope: number): Line {
  const level = meanOf(sample.x, sample.weight);
  const x = sample.x.map((value) => slope * (value - level));
  const intercept = bestIntercept({ ...sample, x }, meanLogOdds(sample));
  return { intercept: intercept - slope * level, slope };
}

function fitLine(sample: TargetSample): Line {
  const { x, target, weight } = sample;
  const level = meanOf(x, weight);
  const rate = meanOf(target, weight);
  const start = { intercept: meanLogOdds(sample), slope: 0 };
  const range = x.reduce((most, value) => Math.max(most, Math.abs(value - level)), 0);
  const covariance = meanOf(
    x.map((value, row) => (value - level) * (target[row] - rate)),
    weight,
  );
  // The loss is convex, and its slope at the start is minus the covariance: the best slope has the covariance's sign
  if (range < MIN_RANGE || covariance <= 0) return start;
  if (isSeparated(x, target))
    refuse("labels", "no overlap in log-odds", "overlapping labels, or smoothTargets");
  const scaled = x.map((value) => (value - level) / range);
  const line = minimiseLogLoss({ ...sample, x: scaled }, start);
  const slope = Math.max(0, line.slope / range);
  return { intercept: line.intercept - slope * level, slope };
}

/** Whether no row of target 0 is over one of target 1, so that a steeper line always fits better. */
function isSeparated(x: Float64Array, target: Float64Array): boolean {
  const highest = x.reduce(
    (most, value, row) => (target[row] === 1 ? most : Math.max(most, value)),
    -Infinity,
  );
  const lowest = x.reduce(
    (least, value, row) => (target[row] === 0 ? least : Math.min(least, value)),
    Infinity,
  );
  return highest <= lowest;
}

function meanOf(values: Float64Array, weights: Float64Array): number {
  let [sum, total] = [0, 0];
  for (let row = 0; row < values.length; row++) {
    sum += weights[row] * values[row];
    total += weights[row];
  }
  return sum / total;
}

/** The log-odds of the mean target, not computed from the mean, which may round to 1. */
function meanLogOdds({ target, weight }: TargetSample): number {
  const ofZero = target.map((value) => 1 - value);
  return Math.log(meanOf(target, weight)) - Math.log(meanOf(ofZero, weight));
}

/**
 * The calibrated log-odds of every row: `intercept + slope · logOdds`.
 * @param logOdds the model's, one per row, finite.
 * @throws PuntualError `invalid-argument` when one is not finite.
 */
export function applyPlatt({ intercept, slope }: PlattCalibration, logOdds: Float64Array): Float64Array {
  checkScores("logOdds", logOdds);
  return logOdds.map((value) => intercept + slope * value);
}
