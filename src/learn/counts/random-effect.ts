import { refuse } from "../check-arguments.ts";
import { gaussHermite, type NormalRule } from "../numerics/gauss-hermite.ts";

/** The points of the rule: in a busy hour the count at one point still overlaps with that at the next. */
const POINTS = 128;

/** Points of less weight, beyond 8.7 standard deviations, are left out. */
const MIN_WEIGHT = 1e-18;

/** The largest standard deviation allowed: at it the events happen all together or not at all. */
const MAX_STANDARD_DEVIATION = 10;

/** The tolerance of the expected count, for each event. */
const TOLERANCE = 1e-12;

/** Behind a step of Newton's method this short, the centre is as exact as it can be: the error is squared. */
const SHORT_STEP = 1e-7;

/**
 * A random effect in discrete form: the odds of all events are multiplied by one of these factors, each as probable as
 * its weight.
 */
export interface RandomEffect {
  readonly factors: Float64Array;
  readonly weights: Float64Array;
}

/** The points that give the expected count to 1e-14 an event up to a standard deviation; beyond the last one, {@link POINTS} do. */
const COUNT_POINTS = [
  { upTo: 0.5, pointCount: 16 },
  { upTo: 0.8, pointCount: 32 },
  { upTo: 1.25, pointCount: 64 },
];

/**
 * A normal random effect on the log-odds of all events of a group (a generalised linear mixed model, McCulloch &
 * Searle 2001), by a Gauss–Hermite rule. Its centre is chosen so that the expected count does not change; centred at 0,
 * probabilities under one half would rise on average.
 * @param probabilities one per event, from 0 to 1; not checked.
 * @param standardDeviation of the effect, in log-odds, from 0 to 10; 0 for independent events.
 * @throws PuntualError `invalid-argument` for any other standard deviation.
 */
export function randomEffect(probabilities: Float64Array, standardDeviation: number): RandomEffect {
  if (!(standardDeviation >= 0 && standardDeviation <= MAX_STANDARD_DEVIATION)) {
    refuse("standardDeviation", standardDeviation, `a number from 0 to ${MAX_STANDARD_DEVIATION}`);
  }
  if (standardDeviation === 0) return { factors: Float64Array.of(1), weights: Float64Array.of(1) };
  const { points, weights } = ruleOf(POINTS);
  const centre = centreOf(probabilities, standardDeviation);
  const factors = new Float64Array(points.length);
  for (let index = 0; index < points.length; index++)
    factors[index] = Math.exp(centre + standardDeviation * points[index]);
  return { factors, weights };
}

/** The probability whose odds are those of the given one times a factor. */
export function shiftedProbability(probability: number, factor: number): number {
  return (probability * factor) / (1 - probability + probability * factor);
}

/**
 * Finds the centre of the effect by Newton's method within bounds. With σ the standard deviation, the mean of
 * `odds · e^effect` for an effect centred at −σ²⁄2 is the odds themselves; since a probability is concave in the odds,
 * the expected count is too low there, and by symmetry too high at +σ²⁄2. Bisection replaces a step out of the bounds.
 * It begins where the expected count would be kept if it were a parabola in the effect.
 */
function centreOf(probabilities: Float64Array, standardDeviation: number): number {
  const { pointCount } = COUNT_POINTS.find(({ upTo }) => standardDeviation <= upTo) ?? { pointCount: POINTS };
  const rule = ruleOf(pointCount);
  const target = probabilities.reduce((sum, probability) => sum + probability, 0);
  let [low, high] = [
    (-standardDeviation * standardDeviation) / 2,
    (standardDeviation * standardDeviation) / 2,
  ];
  let [variance, skewness] = [0, 0];
  for (const probability of probabilities) {
    variance += probability * (1 - probability);
    skewness += probability * (1 - probability) * (1 - 2 * probability);
  }
  let centre = variance > 0 ? (low * skewness) / variance : 0;
  for (let step = 0; step < 100; step++) {
    const { count, slope } = expectedCount(probabilities, centre, standardDeviation, rule);
    if (Math.abs(count - target) <= TOLERANCE * probabilities.length) break;
    if (count < target) low = centre;
    else high = centre;
    const next = centre + (target - count) / slope;
    const isWithin = next > low && next < high;
    if (isWithin && Math.abs(next - centre) < SHORT_STEP) return next;
    centre = isWithin ? next : (low + high) / 2;
  }
  return centre;
}

/** The expected count of the shifted events, and its derivative by the centre. */
function expectedCount(
  probabilities: Float64Array,
  centre: number,
  standardDeviation: number,
  { points, weights }: NormalRule,
): { count: number; slope: number } {
  let [count, slope] = [0, 0];
  for (let index = 0; index < points.length; index++) {
    const factor = Math.exp(centre + standardDeviation * points[index]);
    let [sum, variance] = [0, 0];
    for (let event = 0; event < probabilities.length; event++) {
      const probability = shiftedProbability(probabilities[event], factor);
      sum += probability;
      variance += probability * (1 - probability);
    }
    count += weights[index] * sum;
    slope += weights[index] * variance;
  }
  return { count, slope };
}

/** The rules that have been made, by their number of points: that of {@link POINTS} takes some 20 ms, too long for an import. */
const rules = new Map<number, NormalRule>();

function ruleOf(pointCount: number): NormalRule {
  const rule = rules.get(pointCount) ?? relevantPoints(pointCount);
  rules.set(pointCount, rule);
  return rule;
}

function relevantPoints(pointCount: number): NormalRule {
  const { points, weights } = gaussHermite(pointCount);
  return {
    points: points.filter((_, index) => weights[index] > MIN_WEIGHT),
    weights: weights.filter((weight) => weight > MIN_WEIGHT),
  };
}
