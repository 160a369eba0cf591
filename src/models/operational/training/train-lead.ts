import { delayLabel } from "../../../flights/delay.ts";
import type { PlattCalibration } from "../../../learn/calibration/platt.ts";
import { refuse } from "../../../learn/check-arguments.ts";
import { type BinnedMatrix, firstRows } from "../../../learn/gradient-boosting/binning/binned-matrix.ts";
import { predictBinned } from "../../../learn/gradient-boosting/predicting/binned-predictor.ts";
import { fitBinned } from "../../../learn/gradient-boosting/trainer.ts";
import type { GradientBoostedTrees } from "../../../learn/gradient-boosting/trees.ts";
import { makeMemory } from "../../../learn/wasm/memory.ts";
import { fitShares } from "../distribution/fit-shares.ts";
import { calibrated, type LeadModel } from "../lead-model.ts";
import { type AirportsOfFlights, calibrateAirports, fitCalibration } from "./airport-calibrations.ts";
import type { BinnedFeatures } from "./lead-features.ts";
import { LOCATION_PARAMETERS, OPERATIONAL_PARAMETERS } from "./parameters.ts";

/** Trees that were fitted elsewhere, and what the calibration needs of them. */
export interface FittedTrees {
  readonly trees: GradientBoostedTrees;
  /** The raw scores of the latest flights, by trees that have seen the earlier ones only. */
  readonly latestLogOdds: Float64Array;
}

/**
 * Trains the model of one lead time. Its trees are fitted to all flights. Its calibration and the shares of the
 * distribution of lateness are fitted out of time: to the latest flights, with the scores of trees fitted to the earlier ones.
 * @param lateness in minutes, one per flight
 * @param airports of the flights, in a model of several
 * @param threads of each fit, one by default
 * @param fitted trees in place of those that are fitted to the delays of all flights
 * @throws PuntualError `invalid-argument` if the earlier or the latest flights are of one class only
 */
export function trainLead(
  features: BinnedFeatures,
  lateness: Float64Array,
  airports?: AirportsOfFlights,
  threads = 1,
  fitted?: FittedTrees,
): LeadModel {
  const { names, all } = features;
  // Both fits work in one memory, one after the other.
  const fitting = { threads, memory: makeMemory(0) };
  const { rawLogOdds, locations, latest } = scoreLatest(features, lateness, fitting, fitted?.latestLogOdds);
  const labels = labelsOf(latest);
  const line = fitCalibration(rawLogOdds, labels);
  const calibration = halfWay(line);
  const { codes, indices } = latestOf(airports, features.earlierCount);
  const ofAirports = calibrateAirports(line, rawLogOdds, labels, { codes, indices }).map(halfWay);
  const logOdds = rawLogOdds.map((value, row) => calibrated(ofAirports[indices[row]] ?? calibration, value));
  return {
    trees: fitted?.trees ?? shortLeaves(fitTrees(names, all, lateness, fitting)),
    calibration,
    ...(airports && { calibrations: Object.fromEntries(codes.map((code, at) => [code, ofAirports[at]])) }),
    location: shortLeaves(fitLocation(names, all, lateness, fitting)),
    shares: fitShares(logOdds, locations, latest),
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
function scoreLatest(
  features: BinnedFeatures,
  lateness: Float64Array,
  fitting: Fitting,
  logOdds?: Float64Array,
) {
  const { names, earlierCount } = features;
  const byEarlier = features.takeByEarlier();
  const earlier = lateness.subarray(0, earlierCount);
  const binned = firstRows(byEarlier, earlierCount);
  const score = (trees: GradientBoostedTrees) => predictBinned(trees, byEarlier, earlierCount);
  return {
    rawLogOdds: logOdds ?? score(fitTrees(names, binned, earlier, fitting)),
    locations: score(fitLocation(names, binned, earlier, fitting)),
    latest: lateness.subarray(earlierCount),
  };
}

/** Fits trees to the delays of flights. */
function fitTrees(
  names: readonly string[],
  binned: BinnedMatrix,
  lateness: Float64Array,
  fitting: Fitting,
): GradientBoostedTrees {
  const parameters = { ...OPERATIONAL_PARAMETERS, monotone: rising(names) };
  return fitBinned(binned, names, labelsOf(lateness), parameters, fitting);
}

/** Fits trees to the ranks of the lateness of flights, which a few that are very late do not move. */
function fitLocation(
  names: readonly string[],
  binned: BinnedMatrix,
  lateness: Float64Array,
  fitting: Fitting,
): GradientBoostedTrees {
  const parameters = { ...LOCATION_PARAMETERS, monotone: rising(names) };
  return fitBinned(binned, names, ranksOf(lateness), parameters, fitting);
}

/** Returns trees whose leaves have few digits, so that their file is short: raw scores change by under 1e-6. */
function shortLeaves(ensemble: GradientBoostedTrees): GradientBoostedTrees {
  const trees = ensemble.trees.map((tree) => ({
    ...tree,
    value: tree.value.map((value) => Number(value.toFixed(8))),
  }));
  return { ...ensemble, trees };
}

/** The monotone constraints: the risk never falls as a share delayed, a queue or the traffic rises. */
function rising(names: readonly string[]): Record<string, 1> {
  const those = names.filter(
    (name) =>
      name.startsWith("traffic.") ||
      name.includes(".share.") ||
      name.endsWith(".waiting") ||
      name === "inbound.lateness" ||
      /^aircraft\..*[lL]ateness$/.test(name),
  );
  return Object.fromEntries(those.map((name) => [name, 1 as const]));
}

/** Returns the rank of each value among all, from 0 to 1; equal ones have the mean of their ranks. */
function ranksOf(values: Float64Array): Float64Array {
  const sorted = values.toSorted();
  const ranks = new Map<number, number>();
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    while (sorted[to] === sorted[from]) to++;
    ranks.set(sorted[from], (from + to) / (2 * sorted.length));
  }
  return values.map((value) => ranks.get(value) as number);
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
