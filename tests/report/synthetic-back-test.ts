import { delayLabel } from "../../src/flights/delay.ts";
import { calendarParts } from "../../src/flights/local-time.ts";
import { generateFlights } from "../../src/flights/synthetic/generate.ts";
import { createRandom, gaussian, type Random } from "../../src/flights/synthetic/random.ts";
import { scl2017Profile } from "../../src/flights/synthetic/scl-2017.ts";
import { syntheticTable } from "../../src/flights/synthetic/synthetic-table.ts";
import { sigmoid } from "../../src/learn/losses/logistic-loss.ts";
import { piecewiseCrps } from "../../src/learn/metrics/crps.ts";
import type { BackTest } from "../../src/models/evaluation/back-test.ts";
import { clockOfZone } from "../../src/models/evaluation/back-test-clock.ts";
import { type BackTestForecasts, forecastMetrics } from "../../src/models/evaluation/back-test-metrics.ts";
import { climatology } from "../../src/models/evaluation/lateness/climatology.ts";
import {
  type MomentForecasts,
  qualityByMoment,
} from "../../src/models/evaluation/moments/quality-by-moment.ts";
import {
  byQuantile,
  type LatenessForecasts,
} from "../../src/models/operational/distribution/lateness-forecasts.ts";
import type { ByThreshold } from "../../src/models/operational/distribution/thresholds.ts";
import { type PastFlight, pastFlights } from "../../src/models/operational/features/past-flights.ts";
import type { LeadTime } from "../../src/models/operational/lead-time.ts";
import { namesIn } from "../../src/models/operational/names.ts";

/** Options of {@link syntheticBackTest}. */
export interface SyntheticBackTestOptions {
  /** Synthetic flights of the whole year. */
  readonly rows?: number;
  /** Of 2017. */
  readonly months?: readonly number[];
  /** Whether the quality by moment was asked for; no by default. */
  readonly isByMoment?: boolean;
  /** Changes each flight before it is forecast. */
  readonly edit?: (flight: PastFlight) => PastFlight;
}

/** Creates a back-test of synthetic flights with random, nearly calibrated forecasts that depend on the outcomes. */
export function syntheticBackTest({
  rows = 6000,
  months = [7, 8, 9, 10, 11, 12],
  isByMoment = false,
  edit = (flight) => flight,
}: SyntheticBackTestOptions = {}): BackTest {
  const table = syntheticTable(
    generateFlights({ ...scl2017Profile, timeZone: "UTC" }, { rows, year: 2017 }, createRandom(1)),
  );
  const flights = [...pastFlights(table)]
    .filter(({ scheduled }) => months.includes(calendarParts(scheduled).month))
    .map(edit);
  const random = createRandom(2);
  const forecasts = {
    baseline: { probability: madeForecasts(flights, 0.5, random).probability },
    schedule: {
      ...madeForecasts(flights, 0.7, random),
      featureImportance: { airline: 0.31, destination: 0.12, "time-of-day": 0.22, traffic: 0.09 },
    },
    day: {
      ...madeForecasts(flights, 0.8, random),
      featureImportance: {
        airline: 0.2,
        destination: 0.1,
        "time-of-day": 0.2,
        traffic: 0.08,
        "route-recent": 0.3,
      },
    },
    hour: {
      ...madeForecasts(flights, 1.1, random),
      featureImportance: {
        airline: 0.12,
        destination: 0.08,
        "time-of-day": 0.15,
        traffic: 0.05,
        "route-recent": 0.2,
        waiting: 0.4,
      },
    },
  };
  const bounds = months.map((number) => ({
    from: Date.UTC(2017, number - 1) / 60_000,
    to: Date.UTC(2017, number) / 60_000,
  }));
  const reference = climatology(pastFlights(table), bounds, flights);
  const momentOf = (leadTime: LeadTime, of: BackTestForecasts): MomentForecasts => ({
    leadTime,
    probability: of.probability,
    lateness: of.lateness as LatenessForecasts,
  });
  const byMoment = [
    momentOf("schedule", forecasts.schedule),
    momentOf("day", forecasts.day),
    momentOf("30min", forecasts.hour),
  ];
  return {
    names: namesIn(table),
    timeZone: "UTC",
    models: {
      baseline: forecastMetrics(forecasts.baseline, flights),
      schedule: forecastMetrics(forecasts.schedule, flights, undefined, reference),
      day: forecastMetrics(forecasts.day, flights, undefined, reference),
      hour: forecastMetrics(forecasts.hour, flights, undefined, reference),
    },
    months: months.map((number, index) => ({
      ...{ key: String(number), name: `2017-${String(number).padStart(2, "0")}`, number },
      ...bounds[index],
    })),
    why: "as named",
    ...(isByMoment && {
      moments: [{ stillHereAt: -30, ...qualityByMoment(byMoment, flights, reference, clockOfZone()) }],
    }),
    seasonal: [],
    movement: "departures",
    zones: [],
    counts: [{ airport: "", flights: flights.length, cancelled: 0 }],
    rows,
    flights,
    forecasts,
    climatology: reference,
    threshold: 0.25,
    costs: { missed: 3, falseAlarm: 1 },
  };
}

/**
 * Forecasts from a score that is drawn from one of two normal distributions, `distance` apart, by whether the flight
 * was delayed: its log-odds of a delay are linear in the score.
 */
function madeForecasts(flights: readonly PastFlight[], distance: number, random: Random): BackTestForecasts {
  const labels = delayLabel(Float64Array.from(flights, ({ scheduled, operated }) => operated - scheduled));
  const over = Array.from(labels, (label): ByThreshold => {
    const score = gaussian(random) + (label - 0.5) * distance;
    const probability = sigmoid(distance * score - 1.5);
    return [probability, probability * 0.43, probability * 0.16, probability * 0.03];
  });
  const probability = Float64Array.from(over, ([over15]) => over15);
  const spread = { p10: -12, p25: -6, p50: 0, p75: 15, p90: 45 };
  const quantiles = byQuantile((name) =>
    probability.map((value) => 15 * value + spread[name] * (0.3 + value)),
  );
  const crps = probability.map((value, row) => {
    const points = [-30, 15, 30, 60, 120, 360];
    return piecewiseCrps(
      points,
      [1, value, ...over[row].slice(1), 0],
      flights[row].operated - flights[row].scheduled,
    );
  });
  return {
    probability,
    over,
    expectedLateness: probability.map((value) => 50 * value - 2),
    lateness: { quantiles, crps },
  };
}
