import { difference, laggedPairs, mean, type PairSum } from "./lagged-pairs.ts";
import type { EffectShares } from "./profile.ts";

/** Flights to measure persistence on, one element a flight. */
export interface ScoredFlights {
  /** The delay label less its expectation (the rate of the airline and month), scaled to variance 1. */
  readonly score: Float64Array;
  /** Scheduled hour since 1970-01-01T00:00. */
  readonly hour: Int32Array;
  readonly airline: ArrayLike<number>;
  readonly destination: ArrayLike<number>;
  /** Airline code, destination and half-hour of the day as one number. */
  readonly slot: ArrayLike<number>;
}

/**
 * What is left of an effect after one step: of a day's on the next day, of an hour's in the next hour, of a
 * slot's on the next day, of a half-hour's in the next one. Chosen on SCL 2017, not estimated.
 */
export const carryOver = { day: 0.6, hour: 0.9, slotDay: 0.985, halfHour: 0.8 } as const;

/**
 * Estimates each effect's share of the latent score's variance from correlations between pairs of flights
 * (method of moments): flights of two airlines in one hour share the airport's effects, flights of one airline
 * its own as well, and those of the same hour some weeks later only what lasts.
 * @param delayRate overall rate of delay; it turns a correlation of labels into one of latent scores
 */
export function estimateEffects(flights: ScoredFlights, delayRate: number): EffectShares {
  const { score, hour } = flights;
  const day = hour.map((h) => Math.floor(h / 24));
  const anyByHour = laggedPairs(score, new Uint8Array(score.length), hour);
  const airlineByHour = laggedPairs(score, flights.airline, hour);
  const destinationByDay = laggedPairs(score, flights.destination, day);
  const slotByDay = laggedPairs(score, flights.slot, day);

  const latent = (pairs: PairSum) => latentCorrelation(mean(pairs), delayRate);
  const sameAirline = (hours: number) => latent(airlineByHour(hours));
  const otherAirlines = (hours: number) => latent(difference(anyByHour(hours), airlineByHour(hours)));
  const otherSlots = (days: number) => latent(difference(destinationByDay(days), slotByDay(days)));
  const sameSlot = (days: number) => latent(slotByDay(days));
  const weeksLater = (at: (lag: number) => number, week: number) =>
    Math.max(0, (at(week) + at(2 * week)) / 2);

  const halfHour = weeksLater(otherAirlines, 7 * 24);
  const airportDay = Math.max(0, otherAirlines(24) - halfHour) / carryOver.day;
  const airlineDay = Math.max(0, sameAirline(6) - otherAirlines(6));
  const destination = weeksLater(otherSlots, 7);
  return asShares({
    halfHour,
    airportDay,
    airportHour: airportHour(otherAirlines, halfHour + airportDay),
    airlineDay,
    airlineHour: sameAirline(0) - otherAirlines(0) - airlineDay,
    destination,
    destinationDay: (otherSlots(1) - destination) / carryOver.day - airportDay,
    slot: (weeksLater(sameSlot, 7) - halfHour - destination) / carryOver.slotDay ** 10.5,
  });
}

/** Variance of the airport's hourly effect, from what hours 0 to 3 apart share beyond `longer` effects. */
function airportHour(otherAirlines: (hours: number) => number, longer: number): number {
  const lags = [0, 1, 2, 3];
  const shared = lags.reduce((sum, lag) => sum + otherAirlines(lag) - longer, 0);
  return shared / lags.reduce((sum, lag) => sum + carryOver.hour ** lag, 0);
}

/** Variances as shares: none negative, together at most 1, to four decimals. */
function asShares(variances: EffectShares): EffectShares {
  const positive = Object.entries(variances).map(
    ([name, variance]) => [name, Math.max(0, variance)] as const,
  );
  const total = positive.reduce((sum, [, variance]) => sum + variance, 0);
  const scale = 1e4 / Math.max(1, total);
  return Object.fromEntries(
    positive.map(([name, variance]) => [name, Math.floor(variance * scale) / 1e4]),
  ) as EffectShares;
}

/**
 * The correlation ρ of two latent normal scores whose labels "above the quantile z of rate p" correlate by r:
 * the tetrachoric series r = φ(z)² (ρ + z²ρ²/2 + …) / p(1 − p), cut after the square and turned round; with
 * φ(z) ≈ (4p(1 − p))^0.8 / √2π, within 3 % for p from 0.05 to 0.95.
 */
function latentCorrelation(labelCorrelation: number, rate: number): number {
  const variance = Math.max(rate * (1 - rate), 0.01);
  const linear = (labelCorrelation * 2 * Math.PI * variance) / (4 * variance) ** 1.6;
  const halfSquaredQuantile = -0.8 * Math.log(4 * variance);
  return linear > 0 ? linear / (1 + halfSquaredQuantile * linear) : linear;
}
