import type { PlattCalibration } from "../../learn/calibration/platt.ts";
import type { GradientBoostedTrees } from "../../learn/gradient-boosting/trees.ts";
import { sigmoid } from "../../learn/losses/logistic-loss.ts";

/** Minutes of lateness over which a forecast says how probable it is; the first is the delay threshold. */
export const LATENESS_THRESHOLDS = [15, 30, 60, 120] as const;

/** One number for each of {@link LATENESS_THRESHOLDS}. */
export type ByThreshold = readonly [number, number, number, number];

/**
 * What was learnt for one lead time. One ensemble ranks flights by the log-odds of a delay; how probable still
 * longer delays are follows from that rank. (An ensemble for each threshold ranked no better in the back-test.)
 */
export interface LeadModel {
  /** Their margin is the log-odds of a delay, before calibration. */
  readonly trees: GradientBoostedTrees;
  /** From the margin of the trees to the log-odds of a delay. */
  readonly calibration: PlattCalibration;
  /**
   * From the log-odds of a delay to those of being over 30 minutes late where it is over 15, over 60 where it is
   * over 30, over 120 where it is over 60.
   */
  readonly longer: readonly [PlattCalibration, PlattCalibration, PlattCalibration];
  /** Mean lateness of the training flights, clipped to −30…240 minutes: up to 15 minutes late, 15 to 30, …, over 120. */
  readonly bandMinutes: readonly [number, number, number, number, number];
}

/** The line of a calibration. */
export function calibrated({ intercept, slope }: PlattCalibration, logOdds: number): number {
  return intercept + slope * logOdds;
}

/**
 * The probabilities of being over 15, 30, 60 and 120 minutes late. Each is the one before times a share of it, so
 * that they never cross.
 * @param logOdds calibrated log-odds of a delay
 */
export function overProbabilities({ longer }: LeadModel, logOdds: number): ByThreshold {
  const over15 = sigmoid(logOdds);
  const over30 = over15 * sigmoid(calibrated(longer[0], logOdds));
  const over60 = over30 * sigmoid(calibrated(longer[1], logOdds));
  const over120 = over60 * sigmoid(calibrated(longer[2], logOdds));
  return [over15, over30, over60, over120];
}

/**
 * What a lead time's model forecasts.
 * @param margin of its trees
 */
export function forecastLead(
  lead: LeadModel,
  margin: number,
): { readonly over: ByThreshold; readonly expectedLatenessMinutes: number } {
  const over = overProbabilities(lead, calibrated(lead.calibration, margin));
  return { over, expectedLatenessMinutes: expectedLateness(lead, over) };
}

/** The expected lateness in minutes: the mean of each band of lateness, weighed by how probable the band is. */
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
