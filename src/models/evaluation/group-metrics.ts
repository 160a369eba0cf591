import { brierScore } from "../../learn/metrics/probability-scores.ts";
import { rocAuc } from "../../learn/metrics/ranking.ts";
import {
  CALIBRATION_BINS,
  expectedCalibrationError,
  reliabilityCurve,
} from "../../learn/metrics/reliability-curve.ts";

/** A bin of a reliability curve. */
export interface ReliabilityPoint {
  /** Mean probability forecast in the bin. */
  readonly forecast: number;
  /** Share of its flights that were delayed. */
  readonly observed: number;
  readonly flights: number;
}

/** The metrics of the forecasts for one airline's flights. */
export interface AirlineMetrics {
  readonly flights: number;
  readonly delayed: number;
  /** Mean probability forecast. */
  readonly forecast: number;
  readonly brier: number;
  /** Expected calibration error; large by chance alone where flights are few. */
  readonly ece: number;
  /** Null where all or none of the flights were delayed. */
  readonly rocAuc: number | null;
}

/** Computes the reliability curve in the 15 bins of the expected calibration error; empty bins are left out. */
export function reliability(labels: Uint8Array, probabilities: Float64Array): ReliabilityPoint[] {
  return reliabilityCurve(labels, probabilities, CALIBRATION_BINS).map(
    ({ meanProbability, positiveRate, weight }) => ({
      forecast: meanProbability,
      observed: positiveRate,
      flights: weight,
    }),
  );
}

/**
 * Computes the metrics of the forecasts for each airline's flights.
 * @param airlines ICAO codes, one per flight
 * @returns metrics by ICAO code, sorted by it
 */
export function airlineMetrics(
  airlines: readonly string[],
  labels: Uint8Array,
  probabilities: Float64Array,
): Record<string, AirlineMetrics> {
  const rowsOf = Map.groupBy(airlines.keys(), (row) => airlines[row]);
  const byCode = [...rowsOf].sort(([a], [b]) => (a < b ? -1 : 1));
  const metrics = byCode.map(([code, rows]) => {
    const labelsOfCode = Uint8Array.from(rows, (row) => labels[row]);
    const probabilitiesOfCode = Float64Array.from(rows, (row) => probabilities[row]);
    return [code, metricsOf(labelsOfCode, probabilitiesOfCode)] as const;
  });
  return Object.fromEntries(metrics);
}

function metricsOf(labels: Uint8Array, probabilities: Float64Array): AirlineMetrics {
  const [flights, delayed] = [labels.length, labels.reduce((sum, label) => sum + label, 0)];
  return {
    flights,
    delayed,
    forecast: probabilities.reduce((sum, probability) => sum + probability, 0) / flights,
    brier: brierScore(labels, probabilities),
    ece: expectedCalibrationError(labels, probabilities),
    rocAuc: delayed === 0 || delayed === flights ? null : rocAuc(labels, probabilities),
  };
}
