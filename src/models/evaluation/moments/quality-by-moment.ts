import { delayLabel } from "../../../flights/delay.ts";
import type { LatenessForecasts } from "../../operational/distribution/lateness-forecasts.ts";
import type { PastFlight } from "../../operational/features/past-flights.ts";
import type { LeadTime } from "../../operational/lead-time.ts";
import type { BackTestClock } from "../back-test-clock.ts";
import type { Climatology } from "../lateness/climatology.ts";
import {
  aucStatistic,
  difference,
  type Estimate,
  estimate,
  meanStatistic,
  type Statistic,
} from "./statistic.ts";

/** The forecasts that are made of flights at one moment, one per flight. */
export interface MomentForecasts {
  readonly leadTime: LeadTime;
  /** Probability of a delay. */
  readonly probability: Float64Array;
  readonly lateness: LatenessForecasts;
}

/** The measures of quality by moment; lower is better but for the ROC AUC. */
export const MOMENT_METRICS = ["rocAuc", "brier", "meanAbsoluteError", "crps"] as const;

/** One of {@link MOMENT_METRICS}. */
export type MomentMetric = (typeof MOMENT_METRICS)[number];

/** The quality of the forecasts of one moment, with standard errors by day. */
export interface MomentQuality {
  readonly leadTime: LeadTime;
  /** The mean absolute error is that of the P50, in minutes. */
  readonly metrics: Readonly<Record<MomentMetric, Estimate>>;
  /**
   * The difference from the moment before, of the same flights: its standard error is far below those of the two. Absent at
   * the first moment.
   */
  readonly change?: Readonly<Record<MomentMetric, Estimate>>;
}

/** The quality of forecasts of the same flights at several moments. */
export interface MomentsOfFlights {
  /**
   * The flights are those still here at this moment, in minutes after their scheduled time, negative before it; forecasts are
   * those given that they are.
   */
  readonly stillHereAt: number;
  readonly flights: number;
  /** The number of them that were delayed. */
  readonly delayed: number;
  /** Climatology: the share of delays, the median and the distribution of lateness of the flights before. */
  readonly climatology: Readonly<Record<Exclude<MomentMetric, "rocAuc">, number>>;
  /** From least to most known. */
  readonly moments: readonly MomentQuality[];
}

/**
 * Computes the quality of forecasts of the same flights by moment.
 * @param moments from least to most known
 * @param flights the flights, in the order of the forecasts
 * @param reference that of the same flights
 */
export function qualityByMoment(
  moments: readonly MomentForecasts[],
  flights: readonly PastFlight[],
  reference: Climatology,
  clock: BackTestClock,
): Omit<MomentsOfFlights, "stillHereAt"> {
  const lateness = Float64Array.from(flights, ({ scheduled, operated }) => operated - scheduled);
  const labels = delayLabel(lateness);
  const days = flights.map(({ airport, scheduled }) =>
    String(Math.floor(clock.zoneOf(airport).localMinutes(scheduled) / 1440)),
  );
  const mean = (values: Float64Array) => meanStatistic(values).value;
  const statistics = moments.map((moment) => statisticsOf(moment, labels, lateness));
  return {
    flights: flights.length,
    delayed: labels.reduce((sum, label) => sum + label, 0),
    climatology: {
      brier: mean(reference.delayRate.map((rate, row) => (rate - labels[row]) ** 2)),
      meanAbsoluteError: mean(reference.median.map((median, row) => Math.abs(median - lateness[row]))),
      crps: mean(reference.crps),
    },
    moments: moments.map(({ leadTime }, index) => {
      const [own, before] = [statistics[index], statistics[index - 1]];
      return {
        leadTime,
        metrics: byMetric((metric) => estimate(own[metric], days)),
        ...(before && {
          change: byMetric((metric) => estimate(difference(own[metric], before[metric]), days)),
        }),
      };
    }),
  };
}

/** Writes the flights of a group in words: `flights still here 10 minutes after their scheduled time`. */
export function groupInWords({ stillHereAt }: Pick<MomentsOfFlights, "stillHereAt">): string {
  if (stillHereAt === 0) return "flights still here at their scheduled time";
  const side = stillHereAt < 0 ? "before" : "after";
  return `flights still here ${Math.abs(stillHereAt)} minutes ${side} their scheduled time`;
}

function byMetric<T>(of: (metric: MomentMetric) => T): Record<MomentMetric, T> {
  return Object.fromEntries(MOMENT_METRICS.map((metric) => [metric, of(metric)])) as Record<MomentMetric, T>;
}

function statisticsOf(
  { probability, lateness: { quantiles, crps } }: MomentForecasts,
  labels: Uint8Array,
  lateness: Float64Array,
): Record<MomentMetric, Statistic> {
  return {
    rocAuc: aucStatistic(labels, probability),
    brier: meanStatistic(probability.map((value, row) => (value - labels[row]) ** 2)),
    meanAbsoluteError: meanStatistic(quantiles.p50.map((p50, row) => Math.abs(p50 - lateness[row]))),
    crps: meanStatistic(crps),
  };
}
