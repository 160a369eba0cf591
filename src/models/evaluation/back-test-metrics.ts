import { delayLabel } from "../../flights/delay.ts";
import { DECISION_THRESHOLD } from "../baseline/options.ts";
import type { LatenessForecasts } from "../operational/distribution/lateness-forecasts.ts";
import { type ByThreshold, LATENESS_THRESHOLDS } from "../operational/distribution/thresholds.ts";
import type { PastFlight } from "../operational/features/past-flights.ts";
import type { LeadTime, MainLeadTime } from "../operational/lead-time.ts";
import { type BackTestClock, clockOfZone } from "./back-test-clock.ts";
import { evaluate, type ProbabilityMetrics } from "./evaluate.ts";
import { type AirlineMetrics, airlineMetrics, type ReliabilityPoint, reliability } from "./group-metrics.ts";
import { evaluateLateDepartures, type LateDeparturesMetrics } from "./late-departure-metrics.ts";
import type { Climatology } from "./lateness/climatology.ts";
import { type LatenessMetrics, latenessMetrics } from "./lateness/lateness-metrics.ts";
import type { MomentsOfFlights } from "./moments/quality-by-moment.ts";
import { type ReliabilityBand, reliabilityByMonth } from "./reliability-by-month.ts";

/** A model of a back-test: the baseline, or the operational model at a lead time. */
export type BackTestedName = "baseline" | LeadTime;

/** The baseline, and the lead times that every back-test has. */
export type MainName = "baseline" | MainLeadTime;

/** A value for each of the models that every back-test has. */
export type ByModel<Value> = Readonly<Record<MainName, Value>>;

/** The forecasts of one model, one per flight. */
export interface BackTestForecasts {
  /** Probability of a delay (over 15 minutes). */
  readonly probability: Float64Array;
  /** Operational model: the probabilities of leaving over 15, 30, 60 and 120 minutes late. */
  readonly over?: readonly ByThreshold[];
  /** Operational model: expected lateness in minutes, negative where early. */
  readonly expectedLateness?: Float64Array;
  /** Operational model: the distributions of lateness. */
  readonly lateness?: LatenessForecasts;
  /** Operational model: the mean absolute effect on the log-odds of a delay, by reason code. */
  readonly featureImportance?: Readonly<Record<string, number>>;
}

/** The metrics of one model in a back-test; those of the lateness are of the operational model. */
export interface ForecastMetrics extends Partial<LatenessMetrics> {
  /** Of the flights of all months together. */
  readonly pooled: ProbabilityMetrics;
  /** By month: `7`, or `2014-07` where months of several years were forecast. */
  readonly months: Readonly<Record<string, ProbabilityMetrics>>;
  /** The reliability curve in 15 bins of equal width; empty bins are left out. */
  readonly reliability: readonly ReliabilityPoint[];
  /** The share of delays by forecast, in bands of ten percentage points, and by month; empty bands are left out. */
  readonly reliabilityByMonth: readonly ReliabilityBand[];
  /** Of flights of several airports: by the airport's code. */
  readonly airports?: Readonly<Record<string, ProbabilityMetrics>>;
  /** By ICAO code of the airline. */
  readonly airlines: Readonly<Record<string, AirlineMetrics>>;
  /** Operational model: the metrics of the probabilities of leaving over 30, 60 and 120 minutes late. */
  readonly over?: Readonly<Record<"30" | "60" | "120", ProbabilityMetrics>>;
  /** Operational model: mean absolute error of the expected lateness, in minutes. */
  readonly meanAbsoluteErrorMinutes?: number;
  /** Operational model: the metrics of the lateness by month, with the keys of {@link months}. */
  readonly latenessByMonth?: Readonly<Record<string, LatenessMetrics>>;
  /** Operational model, over two months or more: how the intervals of the number of delayed flights did. */
  readonly lateDepartures?: LateDeparturesMetrics;
}

/** The metrics of the models of a back-test. */
export interface ModelMetrics {
  readonly models: ByModel<ForecastMetrics>;
}

/** The settings and the data of a back-test, as its metrics record them; older artefacts lack it. */
export interface BackTestRecord {
  /** The months forecast, in order, as `2014-07`; the keys of metrics by month are in the same order. */
  readonly months: readonly string[];
  /** Why these months, an English phrase. */
  readonly why: string;
  /** Only flights of this window before each month were learned from, such as `18m`; absent where all were. */
  readonly window?: string;
}

/** The metrics of a back-test, as `puntual backtest --json` prints them. */
export interface BackTestMetrics extends ModelMetrics, BackTestRecord {
  /** Of several airports: the metrics of the flights of each, by its code. Those of {@link models} are of all together. */
  readonly airports?: Readonly<Record<string, ModelMetrics>>;
  /** The quality by moment, where further lead times were asked for: of the flights still here at the last moments. */
  readonly moments?: readonly MomentsOfFlights[];
}

/** The metrics that every artefact with a back-test has; older artefacts lack those added later. */
export type FirstMetrics = "pooled" | "months" | "over" | "meanAbsoluteErrorMinutes";

/** The metrics of models as artefacts of any age hold them. */
export interface SavedModelMetrics {
  readonly models: ByModel<
    Pick<ForecastMetrics, FirstMetrics> & Partial<Omit<ForecastMetrics, FirstMetrics>>
  >;
}

/** The metrics of a back-test as artefacts of any age hold them. */
export interface SavedBackTest extends SavedModelMetrics, Partial<BackTestRecord> {
  readonly airports?: Readonly<Record<string, SavedModelMetrics>>;
}

/**
 * Computes the metrics of one model's forecasts.
 * @param flights the flights forecast, in the order of the forecasts
 * @param clock of the airports, for months, days and hours; UTC by default
 * @param reference of the same flights, which the distributions of lateness are compared with; without it they are not judged
 */
export function forecastMetrics(
  { probability, over, expectedLateness, lateness: distributions }: BackTestForecasts,
  flights: readonly PastFlight[],
  clock: BackTestClock = clockOfZone(),
  reference?: Climatology,
): ForecastMetrics {
  const lateness = Float64Array.from(flights, ({ scheduled, operated }) => operated - scheduled);
  const labels = delayLabel(lateness);
  const airlines = flights.map(({ airlineCode }) => airlineCode);
  const airports = flights.map(({ airport = "" }) => airport);
  const months = flights.map(({ scheduled }) => clock.monthOf(scheduled));
  const metrics = {
    pooled: probabilityMetrics(labels, probability),
    months: metricsBy(months, labels, probability),
    reliability: reliability(labels, probability),
    reliabilityByMonth: reliabilityByMonth(labels, probability, months),
    airlines: airlineMetrics(airlines, labels, probability),
    ...(new Set(airports).size > 1 && { airports: metricsBy(airports, labels, probability) }),
  };
  if (over === undefined || expectedLateness === undefined) return metrics;
  const metricsOver = (index: 1 | 2 | 3) =>
    probabilityMetrics(
      delayLabel(lateness, LATENESS_THRESHOLDS[index]),
      Float64Array.from(over, (probabilities) => probabilities[index]),
    );
  const lateDepartures = evaluateLateDepartures(probability, flights, clock);
  const errors = lateness.map((minutes, row) => Math.abs(minutes - expectedLateness[row]));
  return {
    ...metrics,
    over: { 30: metricsOver(1), 60: metricsOver(2), 120: metricsOver(3) },
    meanAbsoluteErrorMinutes: errors.reduce((sum, error) => sum + error, 0) / errors.length,
    ...(distributions &&
      reference && {
        ...latenessMetrics(distributions, lateness, reference),
        latenessByMonth: mapGroups(months, (rows) =>
          latenessMetrics(distributions, lateness, reference, rows),
        ),
      }),
    ...(lateDepartures && { lateDepartures }),
  };
}

/** Returns the metrics of each group of flights, by its key. */
function metricsBy(
  keys: readonly string[],
  labels: Uint8Array,
  probability: Float64Array,
): Record<string, ProbabilityMetrics> {
  return mapGroups(keys, (rows) => {
    const labelsOfGroup = Uint8Array.from(rows, (row) => labels[row]);
    return probabilityMetrics(
      labelsOfGroup,
      Float64Array.from(rows, (row) => probability[row]),
    );
  });
}

/** Returns a value for the rows of each key, by the key. */
function mapGroups<T>(keys: readonly string[], of: (rows: readonly number[]) => T): Record<string, T> {
  const rowsOf = Map.groupBy(keys.keys(), (row) => keys[row]);
  return Object.fromEntries(Array.from(rowsOf, ([key, rows]) => [key, of(rows)]));
}

function probabilityMetrics(labels: Uint8Array, probabilities: Float64Array): ProbabilityMetrics {
  const { confusion: _, ...metrics } = evaluate(labels, probabilities, DECISION_THRESHOLD);
  return metrics;
}
