import type { EffectShares } from "./profile.ts";

/** Flights from which persistence is estimated; each array has one element for each flight. */
export interface ScoredFlights {
  /** The delay label minus its expectation (the rate of the airline and month), scaled to variance 1. */
  readonly score: Float64Array;
  /** Scheduled hour since 1970-01-01T00:00. */
  readonly hour: Int32Array;
  readonly airline: ArrayLike<number>;
  readonly destination: ArrayLike<number>;
  /** Airline code, destination and half-hour of the day as one number. */
  readonly routeHalfHour: ArrayLike<number>;
}

/**
 * The part of an effect that is left after one step: of a day's on the next day, of an hour's in the next hour, of the
 * half hour of a route on the next day, of the airport's half hour in the next one. Chosen on SCL 2017, not estimated.
 */
export const CARRY_OVER = { day: 0.6, hour: 0.9, routeHalfHourDay: 0.985, halfHour: 0.8 } as const;

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
  const halfHourByDay = laggedPairs(score, flights.routeHalfHour, day);

  const latent = (pairs: PairSum) => latentCorrelation(mean(pairs), delayRate);
  const sameAirline = (hours: number) => latent(airlineByHour(hours));
  const otherAirlines = (hours: number) => latent(difference(anyByHour(hours), airlineByHour(hours)));
  const otherHalfHours = (days: number) => latent(difference(destinationByDay(days), halfHourByDay(days)));
  const sameHalfHour = (days: number) => latent(halfHourByDay(days));
  const weeksLater = (at: (lag: number) => number, week: number) =>
    Math.max(0, (at(week) + at(2 * week)) / 2);

  const halfHour = weeksLater(otherAirlines, 7 * 24);
  const airportDay = Math.max(0, otherAirlines(24) - halfHour) / CARRY_OVER.day;
  const airlineDay = Math.max(0, sameAirline(6) - otherAirlines(6));
  const destination = weeksLater(otherHalfHours, 7);
  return asShares({
    halfHour,
    airportDay,
    airportHour: airportHour(otherAirlines, halfHour + airportDay),
    airlineDay,
    airlineHour: sameAirline(0) - otherAirlines(0) - airlineDay,
    destination,
    destinationDay: (otherHalfHours(1) - destination) / CARRY_OVER.day - airportDay,
    slot: (weeksLater(sameHalfHour, 7) - halfHour - destination) / CARRY_OVER.routeHalfHourDay ** 10.5,
  });
}

/** Estimates the variance of the airport's hourly effect from the correlation of hours 0 to 3 apart beyond `longer` effects. */
function airportHour(otherAirlines: (hours: number) => number, longer: number): number {
  const lags = [0, 1, 2, 3];
  const shared = lags.reduce((sum, lag) => sum + otherAirlines(lag) - longer, 0);
  return shared / lags.reduce((sum, lag) => sum + CARRY_OVER.hour ** lag, 0);
}

/** Scales variances to shares: none negative, at most 1 in total, to four decimals. */
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
 * the tetrachoric series r = φ(z)² (ρ + z²ρ²/2 + …) / p(1 − p), truncated after the square and inverted; with
 * φ(z) ≈ (4p(1 − p))^0.8 / √2π, within 3 % for p from 0.05 to 0.95.
 */
function latentCorrelation(labelCorrelation: number, rate: number): number {
  const variance = Math.max(rate * (1 - rate), 0.01);
  const linear = (labelCorrelation * 2 * Math.PI * variance) / (4 * variance) ** 1.6;
  const halfSquaredQuantile = -0.8 * Math.log(4 * variance);
  return linear > 0 ? linear / (1 + halfSquaredQuantile * linear) : linear;
}

/** The sum of the products of the scores of pairs of flights, and the number of pairs. */
export interface PairSum {
  readonly product: number;
  readonly pairs: number;
}

/**
 * Returns a function that sums over all pairs of flights of one key that lie `lag` steps (0 or more, whole) apart.
 * @param score one number for each flight, of mean 0 and variance 1, so that the mean of the products is a correlation
 * @param key a whole number from 0 for each flight, which both flights of a pair share
 * @param step a whole number from 0 for each flight, its hour or day
 */
export function laggedPairs(
  score: Float64Array,
  key: ArrayLike<number>,
  step: Int32Array,
): (lag: number) => PairSum {
  const stepCount = step.reduce((greatest, s) => Math.max(greatest, s), 0) + 1;
  const groupOf = new Map<number, number>();
  const total: number[] = [];
  const count: number[] = [];
  let squares = 0;
  for (let flight = 0; flight < score.length; flight++) {
    const cell = key[flight] * stepCount + step[flight];
    let group = groupOf.get(cell);
    if (group === undefined) {
      group = total.length;
      groupOf.set(cell, group);
      total.push(0);
      count.push(0);
    }
    total[group] += score[flight];
    count[group]++;
    squares += score[flight] ** 2;
  }
  return (lag) => {
    // At lag 0 a flight would pair with itself.
    let product = lag === 0 ? -squares : 0;
    let pairs = lag === 0 ? -score.length : 0;
    for (const [cell, group] of groupOf) {
      const within = (cell % stepCount) + lag < stepCount;
      const other = within ? groupOf.get(cell + lag) : undefined;
      if (other === undefined) continue;
      product += total[group] * total[other];
      pairs += count[group] * count[other];
    }
    return { product, pairs };
  };
}

/** Returns the pairs of `all` that are not in its subset `some`. */
export function difference(all: PairSum, some: PairSum): PairSum {
  return { product: all.product - some.product, pairs: all.pairs - some.pairs };
}

/** Returns the mean product of the pairs; 0 if there are none. */
export function mean({ product, pairs }: PairSum): number {
  return pairs > 0 ? product / pairs : 0;
}
