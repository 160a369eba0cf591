import { refuse } from "../check-arguments.ts";
import { gaussHermite } from "../numerics/gauss-hermite.ts";

/** Points of the rule: in a busy hour the count at one point still overlaps with that at the next. */
const POINTS = 128;

/** Points that weigh less than this, beyond 8.7 standard deviations, add nothing. */
const LEAST_WEIGHT = 1e-18;

/** The largest spread that is taken: at it events come all together or not at all. */
const MOST_SPREAD = 10;

/** The expected count is kept to within this for each event. */
const TOLERANCE = 1e-12;

/**
 * What happens to all events together: their odds are multiplied by one of these factors, each as probable as its
 * weight.
 */
export interface RandomEffect {
  readonly factors: Float64Array;
  readonly weights: Float64Array;
}

const rule = relevantPoints();

/**
 * The log-odds of all events moved by one normal shift, of standard deviation `spread`, about a centre that keeps the
 * expected count as it is. (Moved about 0, probabilities under one half would rise on average.) A Gauss–Hermite rule
 * stands for the shift.
 * @param probabilities one an event, from 0 to 1, taken as given
 * @param spread in log-odds; 0 for events that are independent of each other
 * @throws PuntualError `invalid-argument` for a spread that is not from 0 to 10
 */
export function randomEffect(probabilities: Float64Array, spread: number): RandomEffect {
  if (!(spread >= 0 && spread <= MOST_SPREAD)) refuse("spread", spread, `a number from 0 to ${MOST_SPREAD}`);
  if (spread === 0) return { factors: Float64Array.of(1), weights: Float64Array.of(1) };
  const { points, weights } = rule;
  const centre = centreOf(probabilities, spread);
  return { factors: points.map((point) => Math.exp(centre + spread * point)), weights };
}

/** A probability whose odds are multiplied by a factor. */
export function shiftedProbability(probability: number, factor: number): number {
  return (probability * factor) / (1 - probability + probability * factor);
}

/**
 * The centre of the shift by Newton's method. A mean of `odds · e^shift` over a shift centred at −spread²⁄2 is the odds
 * themselves, and a probability is concave in odds, so that there the expected count is too low; at +spread²⁄2 it is
 * too high, by symmetry. Where a step leaves what is left between the two, it is halved instead.
 */
function centreOf(probabilities: Float64Array, spread: number): number {
  const wanted = probabilities.reduce((sum, probability) => sum + probability, 0);
  let [low, high] = [(-spread * spread) / 2, (spread * spread) / 2];
  let centre = 0;
  for (let step = 0; step < 100; step++) {
    const { count, slope } = expectedCount(probabilities, centre, spread);
    if (Math.abs(count - wanted) <= TOLERANCE * probabilities.length) break;
    if (count < wanted) low = centre;
    else high = centre;
    const next = centre + (wanted - count) / slope;
    centre = next > low && next < high ? next : (low + high) / 2;
  }
  return centre;
}

/** The expected count of the shifted events, and how fast it rises with the centre. */
function expectedCount(
  probabilities: Float64Array,
  centre: number,
  spread: number,
): { count: number; slope: number } {
  let [count, slope] = [0, 0];
  for (let index = 0; index < rule.points.length; index++) {
    const factor = Math.exp(centre + spread * rule.points[index]);
    let [sum, variance] = [0, 0];
    for (let event = 0; event < probabilities.length; event++) {
      const probability = shiftedProbability(probabilities[event], factor);
      sum += probability;
      variance += probability * (1 - probability);
    }
    count += rule.weights[index] * sum;
    slope += rule.weights[index] * variance;
  }
  return { count, slope };
}

function relevantPoints(): { points: Float64Array; weights: Float64Array } {
  const { points, weights } = gaussHermite(POINTS);
  return {
    points: points.filter((_, index) => weights[index] > LEAST_WEIGHT),
    weights: weights.filter((weight) => weight > LEAST_WEIGHT),
  };
}
