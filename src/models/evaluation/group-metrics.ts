import { brierScore } from "../../learn/metrics/brier-score.ts";
import {
  CALIBRATION_BINS,
  expectedCalibrationError,
} from "../../learn/metrics/expected-calibration-error.ts";
import { reliabilityCurve } from "../../learn/metrics/reliability-curve.ts";
import { rocAuc } from "../../learn/metrics/roc-auc.ts";

/** A bin of a reliability curve. */
export interface ReliabilityPoint {
  /** Mean probability forecast in the bin. */
  readonly forecast: number;
  /** Share of its flights that were delayed. */
  readonly observed: number;
  readonly flights: number;
}

/** How the forecasts for the flights of one airline did. */
export interface AirlineFigures {
  readonly flights: number;
  readonly delayed: number;
  /** Mean probability forecast. */
  readonly forecast: number;
  readonly brier: number;
  /** Expected calibration error; of few flights it is large by chance alone. */
  readonly ece: number;
  /** Null where all or none of the flights were delayed. */
  readonly rocAuc: number | null;
}

/** What was forecast and what came, in the 15 bins of the expected calibration error; empty ones are left out. */
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
 * How the forecasts for the flights of each airline did.
 * @param airlines ICAO code, one a flight
 * @returns by ICAO code, in its order
 */
export function airlineFigures(
  airlines: readonly string[],
  labels: Uint8Array,
  probabilities: Float64Array,
): Record<string, AirlineFigures> {
  const rowsOf = Map.groupBy(airlines.keys(), (row) => airlines[row]);
  const codes = [...rowsOf.keys()].sort();
  return Object.fromEntries(
    codes.map((code) => {
      const rows = rowsOf.get(code) as number[];
      const ofCode = Uint8Array.from(rows, (row) => labels[row]);
      return [
        code,
        figuresOf(
          ofCode,
          Float64Array.from(rows, (row) => probabilities[row]),
        ),
      ];
    }),
  );
}

function figuresOf(labels: Uint8Array, probabilities: Float64Array): AirlineFigures {
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
