import { pinballLoss } from "../../../learn/metrics/pinball-loss.ts";
import { byQuantile, type LatenessForecasts } from "../../operational/distribution/lateness-forecasts.ts";
import { QUANTILES, type QuantileName } from "../../operational/distribution/quantiles.ts";
import type { Climatology } from "./climatology.ts";

/** The quality of forecast distributions of lateness, in minutes. */
export interface LatenessMetrics {
  /** Mean absolute error of the median. */
  readonly p50: {
    readonly meanAbsoluteError: number;
    /** That of a constant: the median lateness of the airport's flights before the month. */
    readonly constant: number;
  };
  /** Mean continuous ranked probability score; lower is better. */
  readonly crps: number;
  /** The share by which {@link crps} is lower than that of the distribution of all flights before the month. */
  readonly crpsSkill: number;
  /** Mean pinball loss of each quantile; lower is better. */
  readonly pinball: Readonly<Record<QuantileName, number>>;
  /** The interval from P10 to P90. */
  readonly interval80: {
    /** The share of the flights whose lateness was in it, ends included. */
    readonly coverage: number;
    /** Mean width. */
    readonly width: number;
  };
}

/**
 * Computes the quality of forecast distributions.
 * @param lateness actual, one per flight
 * @param reference that of the same flights
 * @param rows the flights to judge; all by default
 */
export function latenessMetrics(
  { quantiles, crps }: LatenessForecasts,
  lateness: Float64Array,
  reference: Climatology,
  rows: readonly number[] = [...lateness.keys()],
): LatenessMetrics {
  const mean = (of: (row: number) => number) => rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
  const { p10, p50, p90 } = quantiles;
  const score = mean((row) => crps[row]);
  const isWithin = (row: number) => lateness[row] >= p10[row] && lateness[row] <= p90[row];
  return {
    p50: {
      meanAbsoluteError: mean((row) => Math.abs(lateness[row] - p50[row])),
      constant: mean((row) => Math.abs(lateness[row] - reference.median[row])),
    },
    crps: score,
    crpsSkill: 1 - score / mean((row) => reference.crps[row]),
    pinball: byQuantile((name) =>
      mean((row) => pinballLoss(QUANTILES[name], quantiles[name][row], lateness[row])),
    ),
    interval80: {
      coverage: mean((row) => (isWithin(row) ? 1 : 0)),
      width: mean((row) => p90[row] - p10[row]),
    },
  };
}
