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
import type { ByThreshold } from "./distribution/thresholds.ts";

/**
 * The model of one lead time. One ensemble ranks flights by the log-odds of a delay; the distribution of the lateness follows
 * from that rank. (An ensemble for each threshold ranked no better in the back-test.)
 */
export interface LeadModel extends LatenessBands {
  /** Their raw score is the log-odds of a delay, before calibration. */
  readonly trees: GradientBoostedTrees;
  /** Maps the raw score of the trees to the log-odds of a delay. */
  readonly calibration: PlattCalibration;
  /** A model of several airports: the same map for each airport, by its code. */
  readonly calibrations?: Readonly<Record<string, PlattCalibration>>;
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
  const distribute = latenessOf(lead);
  return (features, airport) => distribute(calibrated(calibrationOf(lead, airport), rawScoreOf(features)));
}

/** Returns a function that makes a forecast from the calibrated log-odds of a delay. */
export function latenessOf(lead: LatenessBands): (logOdds: number) => LeadForecast {
  const byBands = latenessByBands(lead);
  return (logOdds) => {
    const over = overProbabilities(lead, logOdds);
    return { over, expectedLatenessMinutes: expectedLateness(lead, over), lateness: byBands(over) };
  };
}
