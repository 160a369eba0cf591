import type { PlattCalibration } from "../../learn/calibration/platt.ts";
import { rowScorer } from "../../learn/gradient-boosting/predicting/row-scorer.ts";
import type { GradientBoostedTrees } from "../../learn/gradient-boosting/trees.ts";
import type { Lateness } from "./distribution/lateness.ts";
import {
  expectedLateness,
  type LatenessBands,
  latenessByBands,
  overProbabilities,
} from "./distribution/lateness-bands.ts";
import { type LatenessShares, latenessByShares } from "./distribution/lateness-shares.ts";
import type { ByThreshold } from "./distribution/thresholds.ts";

/**
 * The model of one lead time. One ensemble ranks flights by the log-odds of a delay, which alone decide its probability;
 * a second one, the location, ranks them by all of their lateness. The distribution of lateness follows from the two. Older
 * artefacts have `longer` and `bandMinutes` instead of `location` and `shares`.
 */
export interface LeadModel extends Partial<LatenessBands> {
  /** Their raw score is the log-odds of a delay, before calibration. */
  readonly trees: GradientBoostedTrees;
  /** Maps the raw score of the trees to the log-odds of a delay. */
  readonly calibration: PlattCalibration;
  /** A model of several airports: the same map for each airport, by its code. */
  readonly calibrations?: Readonly<Record<string, PlattCalibration>>;
  /** Their raw score is the expected rank of the lateness among that of the training flights, from 0 to 1. */
  readonly location?: GradientBoostedTrees;
  /** Make up the distribution of lateness from the log-odds of a delay and the location. */
  readonly shares?: LatenessShares;
}

/** The forecast of a lead time's model for a flight. */
export interface LeadForecast {
  /** The probabilities of leaving over 15, 30, 60 and 120 minutes late, as the distribution has them. */
  readonly over: ByThreshold;
  readonly expectedLatenessMinutes: number;
  readonly lateness: Lateness;
}

/** Forecasts a flight from its features; `airport` is that of the flight, in a model of several. */
export type LeadForecaster = (features: Float32Array, airport?: string) => LeadForecast;

/** Applies a calibration to log-odds. */
export function calibrated({ intercept, slope }: PlattCalibration, logOdds: number): number {
  return intercept + slope * logOdds;
}

/** Returns the calibration of a flight: that of its airport in a model of several. */
export function calibrationOf({ calibration, calibrations }: LeadModel, airport?: string): PlattCalibration {
  return airport === undefined ? calibration : (calibrations?.[airport] ?? calibration);
}

/** Prepares the model of a lead time for forecasts. */
export function leadForecaster(lead: LeadModel): LeadForecaster {
  const rawScoreOf = rowScorer(lead.trees);
  const locationOf = lead.location && rowScorer(lead.location);
  const distribute = latenessOf(lead);
  return (features, airport) => {
    const logOdds = calibrated(calibrationOf(lead, airport), rawScoreOf(features));
    return distribute(logOdds, locationOf?.(features) ?? 0);
  };
}

/**
 * Returns a function that makes a forecast from the calibrated log-odds of a delay and the raw score of the location; `room` may
 * be given for the distribution, one value for each of the minutes of its grid.
 * @throws TypeError for a model that has neither shares nor bands
 */
export function latenessOf(
  lead: LeadModel,
): (logOdds: number, location: number, room?: Float64Array) => LeadForecast {
  const { shares, longer, bandMinutes } = lead;
  if (shares !== undefined) {
    return (logOdds, location, room) => {
      const lateness = latenessByShares(shares, logOdds, location, room);
      return { over: lateness.overThresholds, expectedLatenessMinutes: lateness.mean, lateness };
    };
  }
  if (longer === undefined || bandMinutes === undefined) {
    throw new TypeError("A lead time's model has neither shares nor bands of lateness");
  }
  const byBands = latenessByBands({ bandMinutes });
  return (logOdds, _location, room) => {
    const over = overProbabilities({ longer }, logOdds);
    return {
      over,
      expectedLatenessMinutes: expectedLateness({ bandMinutes }, over),
      lateness: byBands(over, room),
    };
  };
}
