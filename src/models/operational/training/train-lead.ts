import { clippedLateness, delayLabel } from "../../../flights/delay.ts";
import { fitPlatt, type PlattCalibration } from "../../../learn/calibration/platt.ts";
import { refuse } from "../../../learn/check-arguments.ts";
import { predictRawScores } from "../../../learn/gradient-boosting/predicting/predictor.ts";
import { fitGradientBoosting } from "../../../learn/gradient-boosting/trainer.ts";
import type { GradientBoostedTrees } from "../../../learn/gradient-boosting/trees.ts";
import type { FeatureMatrix } from "../../../learn/matrix/feature-matrix.ts";
import { takeRows } from "../../../learn/matrix/selection.ts";
import { CATEGORICAL_FEATURES } from "../features/features.ts";
import { calibrated, type LeadModel } from "../lead-model.ts";
import { OPERATIONAL_PARAMETERS } from "./parameters.ts";

/** The share of the flights, the latest, that calibration is fitted on: on trees that saw the earlier ones only. */
const CALIBRATION_SHARE = 0.2;

/** Fewer flights over a threshold do not tell how their share rises with the log-odds. */
const FEWEST_FOR_A_SLOPE = 20;

/**
 * Learns one lead time. The trees see all flights; what stands on top of them is fitted out of time, to the latest
 * flights as trees fitted to the earlier ones rank them.
 * @param matrix the features at the lead time, in the order of the scheduled times
 * @param lateness minutes, one a row
 * @throws PuntualError `invalid-argument` where the earlier or the latest flights are not of both kinds
 */
export function trainLead(matrix: FeatureMatrix, lateness: Float64Array): LeadModel {
  const rows = Int32Array.from(lateness.keys());
  const cut = Math.round(rows.length * (1 - CALIBRATION_SHARE));
  const [earlier, latest] = [rows.subarray(0, cut), rows.subarray(cut)].map((part) => ({
    matrix: takeRows(matrix, part),
    lateness: Float64Array.from(part, (row) => lateness[row]),
  }));
  const margins = predictRawScores(fitTrees(earlier.matrix, earlier.lateness), latest.matrix);
  const calibration = halfWay(fitPlatt(margins, labelsOf(latest.lateness)));
  const logOdds = margins.map((margin) => calibrated(calibration, margin));
  return {
    trees: fitTrees(matrix, lateness),
    calibration,
    longer: [
      fitLonger(logOdds, latest.lateness, 15, 30),
      fitLonger(logOdds, latest.lateness, 30, 60),
      fitLonger(logOdds, latest.lateness, 60, 120),
    ],
    bandMinutes: bandMeans(lateness),
  };
}

/** Fits trees under which the risk never falls where a share delayed, a queue or the traffic rises. */
function fitTrees(matrix: FeatureMatrix, lateness: Float64Array): GradientBoostedTrees {
  const rising = matrix.names.filter(
    (name) => name.startsWith("traffic.") || name.includes(".share.") || name.endsWith(".waiting"),
  );
  return fitGradientBoosting(
    matrix,
    labelsOf(lateness),
    { ...OPERATIONAL_PARAMETERS, monotone: Object.fromEntries(rising.map((name) => [name, 1])) },
    { categorical: CATEGORICAL_FEATURES },
  );
}

/** The delay label of each flight. */
function labelsOf(lateness: Float64Array): Uint8Array {
  const labels = delayLabel(lateness);
  const delayed = labels.reduce((sum, label) => sum + label, 0);
  if (delayed === 0 || delayed === labels.length) {
    refuse("flights", `${labels.length} in a row, ${delayed} of them delayed`, "flights of both kinds");
  }
  return labels;
}

/**
 * A calibration half way to none. The level of delays in the latest weeks lasts for a while and goes back to the
 * usual one: half of it has forecast the months after better than all or nothing of it.
 */
function halfWay({ kind, intercept, slope }: PlattCalibration): PlattCalibration {
  return { kind, intercept: intercept / 2, slope: (slope + 1) / 2 };
}

/** How the log-odds of a delay tell, among flights over one threshold, those over the next. */
function fitLonger(
  logOdds: Float64Array,
  lateness: Float64Array,
  threshold: number,
  next: number,
): PlattCalibration {
  const rows = Int32Array.from(lateness.keys()).filter((row) => lateness[row] > threshold);
  if (rows.length === 0) return { kind: "platt", intercept: 0, slope: 0 };
  const labels = delayLabel(
    Float64Array.from(rows, (row) => lateness[row]),
    next,
  );
  const over = labels.reduce((sum, label) => sum + label, 0);
  const slope = Math.min(over, rows.length - over) < FEWEST_FOR_A_SLOPE ? 0 : undefined;
  const scores = Float64Array.from(rows, (row) => logOdds[row]);
  return fitPlatt(scores, labels, { smoothTargets: true, slope });
}

/** The mean lateness of each band; one without flights has the lateness at which it begins. */
function bandMeans(lateness: Float64Array): LeadModel["bandMinutes"] {
  const mean = (from: number, to: number) => {
    const band = lateness.filter((minutes) => minutes > from && minutes <= to);
    const sum = band.reduce((total, minutes) => total + clippedLateness(minutes), 0);
    return band.length > 0 ? sum / band.length : Math.max(from, 0);
  };
  return [mean(-Infinity, 15), mean(15, 30), mean(30, 60), mean(60, 120), mean(120, Infinity)];
}
