import type { Line } from "./lines.ts";
import { CARRY_OVER } from "./persistence.ts";
import type { EffectName, EffectShares } from "./profile.ts";
import { gaussian, type Random } from "./random.ts";
import type { Timetable } from "./timetable.ts";
import { MINUTES_PER_DAY } from "./year-calendar.ts";

/** An effect on the lateness of flights. */
interface Effect {
  /** Flights of the same text share the effect. */
  readonly sharedBy: (line: Line) => string;
  /** The minutes for which it stays the same. */
  readonly stepMinutes: number;
  /** The correlation of neighbouring steps. */
  readonly carry: number;
  /** The minutes after which the effect repeats. */
  readonly period: number;
}

const HOUR = 60;
const DAY = MINUTES_PER_DAY;
const YEAR = 366 * DAY;

const airport = () => "";
const airline = (line: Line) => line.airline.name;
const destination = (line: Line) => line.route.destination;
const routeHalfHour = ({ route, minuteOfDay }: Line) =>
  `${route.airlineCode} ${route.destination} ${Math.floor(minuteOfDay / 30)}`;

const EFFECTS: Readonly<Record<EffectName, Effect>> = {
  halfHour: { sharedBy: airport, stepMinutes: 30, carry: CARRY_OVER.halfHour, period: DAY },
  airportDay: { sharedBy: airport, stepMinutes: DAY, carry: CARRY_OVER.day, period: YEAR },
  airportHour: { sharedBy: airport, stepMinutes: HOUR, carry: CARRY_OVER.hour, period: YEAR },
  airlineDay: { sharedBy: airline, stepMinutes: DAY, carry: CARRY_OVER.day, period: YEAR },
  airlineHour: { sharedBy: airline, stepMinutes: HOUR, carry: CARRY_OVER.hour, period: YEAR },
  destination: { sharedBy: destination, stepMinutes: YEAR, carry: 1, period: YEAR },
  destinationDay: { sharedBy: destination, stepMinutes: DAY, carry: CARRY_OVER.day, period: YEAR },
  slot: { sharedBy: routeHalfHour, stepMinutes: DAY, carry: CARRY_OVER.routeHalfHourDay, period: YEAR },
};

/**
 * Generates a score for each flight of a timetable, the higher the later it leaves: the sum of the effects that it
 * shares with other flights and of chance, each with its share of the variance. The mean is near 0, the variance near 1.
 */
export function latentScores(timetable: Timetable, shares: EffectShares, random: Random): Float64Array {
  const shared = Object.values(shares).reduce((sum, share) => sum + share, 0);
  const chance = Math.sqrt(Math.max(0, 1 - shared));
  const scores = new Float64Array(timetable.line.length);
  for (let flight = 0; flight < scores.length; flight++) scores[flight] = chance * gaussian(random);
  for (const [name, effect] of Object.entries(EFFECTS)) {
    addEffect(scores, timetable, effect, shares[name as EffectName], random);
  }
  return scores;
}

function addEffect(
  scores: Float64Array,
  { lines, line, minute }: Timetable,
  { sharedBy, stepMinutes, carry, period }: Effect,
  share: number,
  random: Random,
): void {
  const groups = new Map<string, number>();
  const groupOfLine = Uint32Array.from(lines, (l) => {
    const group = sharedBy(l);
    if (!groups.has(group)) groups.set(group, groups.size);
    return groups.get(group) ?? 0;
  });
  const steps = period / stepMinutes;
  const series = autoregressiveSeries(groups.size, steps, carry, random);
  const weight = Math.sqrt(share);
  for (let flight = 0; flight < scores.length; flight++) {
    const step = Math.floor((minute[flight] % period) / stepMinutes);
    scores[flight] += weight * series[groupOfLine[line[flight]] * steps + step];
  }
}

/**
 * Generates independent stationary autoregressive series of order 1, scaled together to mean 0 and variance 1 (a single
 * number is not scaled).
 * @param carry correlation of neighbouring steps, 0 to 1
 * @returns step t of series s at s × steps + t
 */
function autoregressiveSeries(
  seriesCount: number,
  steps: number,
  carry: number,
  random: Random,
): Float64Array {
  const values = new Float64Array(seriesCount * steps);
  const innovation = Math.sqrt(1 - carry * carry);
  for (let i = 0; i < values.length; i++) {
    const shock = gaussian(random);
    values[i] = i % steps === 0 ? shock : carry * values[i - 1] + innovation * shock;
  }
  return values.length > 1 ? standardised(values) : values;
}

function standardised(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  const scale = variance > 0 ? 1 / Math.sqrt(variance) : 0;
  return values.map((value) => (value - mean) * scale);
}
