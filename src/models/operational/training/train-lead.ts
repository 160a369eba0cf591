import { clippedLateness, delayLabel } from "../../../flights/delay.ts";
import { fitPlatt, type PlattCalibration } from "../../../learn/calibration/platt.ts";
import { refuse } from "../../../learn/check-arguments.ts";
import { predictRawScores } from "../../../learn/gradient-boosting/predicting/predictor.ts";
import { fitGradientBoosting } from "../../../learn/gradient-boosting/trainer.ts";
import type { GradientBoostedTrees } from "../../../learn/gradient-boosting/trees.ts";
import type { FeatureMatrix } from "../../../learn/matrix/feature-matrix.ts";
import { takeRows } from "../../../learn/matrix/selection.ts";
import { categoricalAmong } from "../features/features.ts";
import { calibrated, type LeadModel } from "../lead-model.ts";
import { calibrateAirports } from "./airport-calibrations.ts";
import { OPERATIONAL_PARAMETERS } from "./parameters.ts";

/** The share of the flights, the latest, that the calibration is fitted on; its trees are fitted to the earlier ones. */
const CALIBRATION_SHARE = 0.2;

/** With fewer flights on either side of a threshold, the slope of a calibration is taken to be 0. */
const MIN_FLIGHTS_FOR_SLOPE = 20;

/**
 * Trains the model of one lead time. Its trees are fitted to all flights. Its calibration is fitted out of time: to the
 * latest flights, with the scores of trees fitted to the earlier ones.
 * @param matrix the features at the lead time, in the order of the scheduled times
 * @param lateness in minutes, one per row
 * @param airports the code of the airport of each row, in a model of several
 * @throws PuntualError `invalid-argument` if the earlier or the latest flights are of one class only
 */
export function trainLead(
  matrix: FeatureMatrix,
  lateness: Float64Array,
  airports?: readonly string[],
): LeadModel {
  const rows = Int32Array.from(lateness.keys());
  const cut = Math.round(rows.length * (1 - CALIBRATION_SHARE));
  const [earlier, latest] = [rows.subarray(0, cut), rows.subarray(cut)].map((part) => ({
    matrix: takeRows(matrix, part),
    lateness: Float64Array.from(part, (row) => lateness[row]),
  }));
  const rawLogOdds = predictRawScores(fitTrees(earlier.matrix, earlier.lateness), latest.matrix);
  const labels = labelsOf(latest.lateness);
  const fitted = fitPlatt(rawLogOdds, labels);
  const calibration = halfWay(fitted);
  const calibrations = airports && calibrationsOf(fitted, rawLogOdds, labels, airports, cut);
  const logOdds = rawLogOdds.map((value, row) =>
    calibrated(calibrations?.[airports?.[cut + row] ?? ""] ?? calibration, value),
  );
  return {
    trees: fitTrees(matrix, lateness),
    calibration,
    ...(calibrations && { calibrations }),
    longer: [
      fitLonger(logOdds, latest.lateness, 15, 30),
      fitLonger(logOdds, latest.lateness, 30, 60),
      fitLonger(logOdds, latest.lateness, 60, 120),
    ],
    bandMinutes: bandMeans(lateness),
  };
}

/** Returns the calibration of each airport, also of one without flights among the latest. */
function calibrationsOf(
  fitted: PlattCalibration,
  rawLogOdds: Float64Array,
  labels: Uint8Array,
  airports: readonly string[],
  cut: number,
): Record<string, PlattCalibration> {
  const own = calibrateAirports(fitted, rawLogOdds, labels, airports.slice(cut));
  const all = [...new Set(airports)].sort().map((code) => [code, halfWay(own[code] ?? fitted)] as const);
  return Object.fromEntries(all);
}

/** Fits trees with monotone constraints: the risk never falls as a share delayed, a queue or the traffic rises. */
function fitTrees(matrix: FeatureMatrix, lateness: Float64Array): GradientBoostedTrees {
  const rising = matrix.names.filter(
    (name) =>
      name.startsWith("traffic.") ||
      name.includes(".share.") ||
      name.endsWith(".waiting") ||
      name === "inbound.lateness",
  );
  return fitGradientBoosting(
    matrix,
    labelsOf(lateness),
    { ...OPERATIONAL_PARAMETERS, monotone: Object.fromEntries(rising.map((name) => [name, 1])) },
    { categorical: categoricalAmong(matrix.names) },
  );
}

/**
 * Returns the delay label of each flight.
 * @throws PuntualError `invalid-argument` for flights of one class only
 */
function labelsOf(lateness: Float64Array): Uint8Array {
  const labels = delayLabel(lateness);
  const delayed = labels.reduce((sum, label) => sum + label, 0);
  if (delayed === 0 || delayed === labels.length) {
    refuse("flights", `${labels.length} with ${delayed} delayed`, "delayed flights and others");
  }
  return labels;
}

/**
 * Returns a calibration half way between a calibration and none. The level of delays of the latest weeks lasts for a
 * while and then returns to the usual one: in the back-test half of the correction did better than all or none of it.
 */
function halfWay({ kind, intercept, slope }: PlattCalibration): PlattCalibration {
  return { kind, intercept: intercept / 2, slope: (slope + 1) / 2 };
}

/** Fits the log-odds of lateness over the next threshold, given lateness over one, to the log-odds of a delay. */
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
  const slope = Math.min(over, rows.length - over) < MIN_FLIGHTS_FOR_SLOPE ? 0 : undefined;
  const scores = Float64Array.from(rows, (row) => logOdds[row]);
  return fitPlatt(scores, labels, { smoothTargets: true, slope });
}

/** Returns the mean lateness of each band; for a band without flights, the lateness at which it begins. */
function bandMeans(lateness: Float64Array): LeadModel["bandMinutes"] {
  const mean = (from: number, to: number) => {
    const band = lateness.filter((minutes) => minutes > from && minutes <= to);
    const sum = band.reduce((total, minutes) => total + clippedLateness(minutes), 0);
    return band.length > 0 ? sum / band.length : Math.max(from, 0);
  };
  return [mean(-Infinity, 15), mean(15, 30), mean(30, 60), mean(60, 120), mean(120, Infinity)];
}
