import { createRandom, gaussian } from "../../../src/flights/synthetic/random.ts";
import { sigmoid } from "../../../src/learn/losses/logistic-loss.ts";
import type { PastFlight } from "../../../src/models/operational/features/past-flights.ts";

/**
 * Simulates a year of flights whose delays within an hour, or a day, share a normal random effect on their log-odds.
 * @param standardDeviation of the random effect, in log-odds
 * @param flightsAnHour number of flights in each of six hours a day
 * @param sharedBy the group of flights that shares a random effect
 * @returns the flights, and the probability of each without knowledge of the random effect
 */
export function madeHours(
  standardDeviation: number,
  flightsAnHour: number,
  seed: number,
  sharedBy: "hour" | "day" = "hour",
): { readonly flights: PastFlight[]; readonly probability: Float64Array } {
  const random = createRandom(seed);
  const flights: PastFlight[] = [];
  const probabilities: number[] = [];
  const start = Date.UTC(2017, 0) / 60_000;
  for (let day = 0; day < 365; day++) {
    let shift = 0;
    for (let hour = 6; hour < 12; hour++) {
      if (sharedBy === "hour" || hour === 6) shift = standardDeviation * gaussian(random);
      const logOdds = Array.from({ length: flightsAnHour }, () => -1.5 + 0.7 * gaussian(random));
      for (const [index, value] of logOdds.entries()) {
        const scheduled = start + (day * 24 + hour) * 60 + Math.floor((60 * index) / flightsAnHour);
        const isDelayed = random() < sigmoid(value + shift);
        probabilities.push(meanProbability(value, standardDeviation));
        flights.push({
          airlineCode: index % 2 === 0 ? "SKU" : "LAN",
          destination: "SCFA",
          flightType: "N",
          scheduled,
          operated: scheduled + (isDelayed ? 40 : 3),
          ordinal: flights.length,
        });
      }
    }
  }
  return { flights, probability: Float64Array.from(probabilities) };
}

/** Returns the mean probability over the random effect, by the midpoint rule. */
function meanProbability(logOdds: number, standardDeviation: number): number {
  if (standardDeviation === 0) return sigmoid(logOdds);
  let [sum, total] = [0, 0];
  for (let x = -6; x <= 6; x += 0.05) {
    const weight = Math.exp((-x * x) / 2);
    sum += weight * sigmoid(logOdds + standardDeviation * x);
    total += weight;
  }
  return sum / total;
}
