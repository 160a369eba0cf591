import type { PlattCalibration } from "../../learn/calibration/platt.ts";
import type { GradientBoostedTrees } from "../../learn/gradient-boosting/trees.ts";
import { sigmoid } from "../../learn/losses/logistic-loss.ts";

/** The lateness thresholds of a forecast, in minutes; the first is the delay threshold. */
export const LATENESS_THRESHOLDS = [15, 30, 60, 120] as const;

/** One number for each of {@link LATENESS_THRESHOLDS}. */
export type ByThreshold = readonly [number, number, number, number];

/**
 * The model of one lead time. One ensemble ranks flights by the log-odds of a delay; the probabilities of longer delays
 * follow from that rank. (An ensemble for each threshold ranked no better in the back-test.)
 */
export interface LeadModel {
  /** Their raw score is the log-odds of a delay, before calibration. */
  readonly trees: GradientBoostedTrees;
  /** Maps the raw score of the trees to the log-odds of a delay. */
  readonly calibration: PlattCalibration;
  /** A model of several airports: the same map for each airport, by its code. */
  readonly calibrations?: Readonly<Record<string, PlattCalibration>>;
  /**
   * Map the log-odds of a delay to those of leaving over 30 minutes late given over 15, over 60 given over 30, and over
   * 120 given over 60.
   */
  readonly longer: readonly [PlattCalibration, PlattCalibration, PlattCalibration];
  /**
   * Mean lateness of the training flights in minutes, clipped to −30…240, by band: up to 15 minutes late, 15 to 30, 30
   * to 60, 60 to 120, over 120.
   */
  readonly bandMinutes: readonly [number, number, number, number, number];
}

/** Applies a calibration to log-odds. */
export function calibrated({ intercept, slope }: PlattCalibration, logOdds: number): number {
  return intercept + slope * logOdds;
}

/**
 * Returns the probabilities of leaving over 15, 30, 60 and 120 minutes late. Each is a share of the one before, so that
 * they never cross.
 * @param logOdds calibrated log-odds of a delay
 */
export function overProbabilities({ longer }: LeadModel, logOdds: number): ByThreshold {
  const over15 = sigmoid(logOdds);
  const over30 = over15 * sigmoid(calibrated(longer[0], logOdds));
  const over60 = over30 * sigmoid(calibrated(longer[1], logOdds));
  const over120 = over60 * sigmoid(calibrated(longer[2], logOdds));
  return [over15, over30, over60, over120];
}

/** Returns the calibration of a flight: that of its airport in a model of several. */
export function calibrationOf({ calibration, calibrations }: LeadModel, airport?: string): PlattCalibration {
  return airport === undefined ? calibration : (calibrations?.[airport] ?? calibration);
}

/**
 * Returns the forecast of a lead time's model.
 * @param rawScore of its trees
 * @param airport of the flight, in a model of several
 */
export function forecastLead(
  lead: LeadModel,
  rawScore: number,
  airport?: string,
): { readonly over: ByThreshold; readonly expectedLatenessMinutes: number } {
  const over = overProbabilities(lead, calibrated(calibrationOf(lead, airport), rawScore));
  return { over, expectedLatenessMinutes: expectedLateness(lead, over) };
}

/** Returns the expected lateness in minutes: the mean of each band of lateness, weighted by the band's probability. */
export function expectedLateness({ bandMinutes }: LeadModel, over: ByThreshold): number {
  const [over15, over30, over60, over120] = over;
  return (
    bandMinutes[0] * (1 - over15) +
    bandMinutes[1] * (over15 - over30) +
    bandMinutes[2] * (over30 - over60) +
    bandMinutes[3] * (over60 - over120) +
    bandMinutes[4] * over120
  );
}
