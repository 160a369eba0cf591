import { clippedLateness, delayLabel } from "../../../flights/delay.ts";
import { fitPlatt, type PlattCalibration } from "../../../learn/calibration/platt.ts";
import { refuse } from "../../../learn/check-arguments.ts";
import { type BinnedMatrix, firstRows } from "../../../learn/gradient-boosting/binning/binned-matrix.ts";
import { predictBinned } from "../../../learn/gradient-boosting/predicting/binned-predictor.ts";
import { fitBinned } from "../../../learn/gradient-boosting/trainer.ts";
import type { GradientBoostedTrees } from "../../../learn/gradient-boosting/trees.ts";
import { makeMemory } from "../../../learn/wasm/memory.ts";
import { calibrated, type LeadModel } from "../lead-model.ts";
import { type AirportsOfFlights, calibrateAirports } from "./airport-calibrations.ts";
import type { BinnedFeatures } from "./lead-features.ts";
import { OPERATIONAL_PARAMETERS } from "./parameters.ts";

/** With fewer flights on either side of a threshold, the slope of a calibration is taken to be 0. */
const MIN_FLIGHTS_FOR_SLOPE = 20;

/**
 * Trains the model of one lead time. Its trees are fitted to all flights. Its calibration is fitted out of time: to the
 * latest flights, with the scores of trees fitted to the earlier ones.
 * @param lateness in minutes, one per flight
 * @param airports of the flights, in a model of several
 * @param threads of each fit, one by default
 * @throws PuntualError `invalid-argument` if the earlier or the latest flights are of one class only
 */
export function trainLead(
  features: BinnedFeatures,
  lateness: Float64Array,
  airports?: AirportsOfFlights,
  threads = 1,
): LeadModel {
  const { names, all } = features;
  // Both fits work in one memory, one after the other.
  const fitting = { threads, memory: makeMemory(0) };
  const { rawLogOdds, latest } = scoreLatest(features, lateness, fitting);
  const labels = labelsOf(latest);
  const fitted = fitPlatt(rawLogOdds, labels);
  const calibration = halfWay(fitted);
  const { codes, indices } = latestOf(airports, features.earlierCount);
  const ofAirports = calibrateAirports(fitted, rawLogOdds, labels, { codes, indices }).map(halfWay);
  const logOdds = rawLogOdds.map((value, row) => calibrated(ofAirports[indices[row]] ?? calibration, value));
  return {
    trees: fitTrees(names, all, lateness, fitting),
    calibration,
    ...(airports && { calibrations: Object.fromEntries(codes.map((code, at) => [code, ofAirports[at]])) }),
    longer: [
      fitLonger(logOdds, latest, 15, 30),
      fitLonger(logOdds, latest, 30, 60),
      fitLonger(logOdds, latest, 60, 120),
    ],
    bandMinutes: bandMeans(lateness),
  };
}

/** The threads and the memory of the fits. */
type Fitting = Parameters<typeof fitBinned>[4];

/** Returns the airports of the flights behind the earlier ones; none where the model has one. */
function latestOf(airports: AirportsOfFlights | undefined, earlierCount: number): AirportsOfFlights {
  const { codes, indices } = airports ?? { codes: [], indices: new Uint16Array(0) };
  return { codes, indices: indices.subarray(earlierCount) };
}

/** Scores the latest flights with trees fitted to the earlier ones, whose bins are not needed afterwards. */
function scoreLatest(features: BinnedFeatures, lateness: Float64Array, fitting: Fitting) {
  const { names, earlierCount } = features;
  const byEarlier = features.takeByEarlier();
  const earlier = lateness.subarray(0, earlierCount);
  const trees = fitTrees(names, firstRows(byEarlier, earlierCount), earlier, fitting);
  return {
    rawLogOdds: predictBinned(trees, byEarlier, earlierCount),
    latest: lateness.subarray(earlierCount),
  };
}

/** Fits trees with monotone constraints: the risk never falls as a share delayed, a queue or the traffic rises. */
function fitTrees(
  names: readonly string[],
  binned: BinnedMatrix,
  lateness: Float64Array,
  fitting: Fitting,
): GradientBoostedTrees {
  const rising = names.filter(
    (name) =>
      name.startsWith("traffic.") ||
      name.includes(".share.") ||
      name.endsWith(".waiting") ||
      name === "inbound.lateness",
  );
  const monotone = Object.fromEntries(rising.map((name) => [name, 1 as const]));
  return fitBinned(binned, names, labelsOf(lateness), { ...OPERATIONAL_PARAMETERS, monotone }, fitting);
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
