import { autoregressiveSeries } from "./autoregressive-series.ts";
import type { Line } from "./lines.ts";
import { carryOver } from "./persistence.ts";
import type { EffectName, EffectShares } from "./profile.ts";
import { gaussian, type Random } from "./random.ts";
import type { Timetable } from "./timetable.ts";
import { MINUTES_PER_DAY } from "./year-calendar.ts";

/** Which flights share an effect, how long it stays the same, and how much of it the next step keeps. */
interface Effect {
  readonly sharedBy: (line: Line) => string;
  readonly stepMinutes: number;
  readonly carry: number;
  /** Minutes after which the effect comes again. */
  readonly period: number;
}

const HOUR = 60;
const DAY = MINUTES_PER_DAY;
const YEAR = 366 * DAY;

const airport = () => "";
const airline = (line: Line) => line.airline.name;
const destination = (line: Line) => line.route.destination;
const slot = ({ route, minuteOfDay }: Line) =>
  `${route.airlineCode} ${route.destination} ${Math.floor(minuteOfDay / 30)}`;

const effects: Readonly<Record<EffectName, Effect>> = {
  halfHour: { sharedBy: airport, stepMinutes: 30, carry: carryOver.halfHour, period: DAY },
  airportDay: { sharedBy: airport, stepMinutes: DAY, carry: carryOver.day, period: YEAR },
  airportHour: { sharedBy: airport, stepMinutes: HOUR, carry: carryOver.hour, period: YEAR },
  airlineDay: { sharedBy: airline, stepMinutes: DAY, carry: carryOver.day, period: YEAR },
  airlineHour: { sharedBy: airline, stepMinutes: HOUR, carry: carryOver.hour, period: YEAR },
  destination: { sharedBy: destination, stepMinutes: YEAR, carry: 1, period: YEAR },
  destinationDay: { sharedBy: destination, stepMinutes: DAY, carry: carryOver.day, period: YEAR },
  slot: { sharedBy: slot, stepMinutes: DAY, carry: carryOver.slotDay, period: YEAR },
};

/**
 * A score for each flight of a timetable, the higher the later it leaves: the sum of the effects that it shares
 * with other flights and of chance, each with its share of the variance. Mean near 0, variance near 1.
 */
export function latentScores(timetable: Timetable, shares: EffectShares, random: Random): Float64Array {
  const shared = Object.values(shares).reduce((sum, share) => sum + share, 0);
  const chance = Math.sqrt(Math.max(0, 1 - shared));
  const scores = new Float64Array(timetable.line.length);
  for (let flight = 0; flight < scores.length; flight++) scores[flight] = chance * gaussian(random);
  for (const [name, effect] of Object.entries(effects)) {
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
