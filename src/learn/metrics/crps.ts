/**
 * The continuous ranked probability score of a distribution that is linear between points: the integral of the squared
 * distance between its cumulative distribution and that of the outcome (Matheson and Winkler 1976), in the unit of the
 * outcome; lower is better. In closed form, exact.
 * @param points ascending, at least one; all of the distribution lies from the first to the last of them
 * @param exceeding the probability to be over each point, none higher than the one before; what it lacks of 1 at the first
 * point is the probability of that very point, and what is left at the last one that of the last
 * @param outcome finite
 */
export function piecewiseCrps(
  points: ArrayLike<number>,
  exceeding: ArrayLike<number>,
  outcome: number,
): number {
  const last = points.length - 1;
  let score = Math.max(points[0] - outcome, 0) + Math.max(outcome - points[last], 0);
  for (let index = 0; index < last; index++) {
    const [from, to, over, overNext] = [
      points[index],
      points[index + 1],
      exceeding[index],
      exceeding[index + 1],
    ];
    if (outcome >= to) score += squaredLine(to - from, 1 - over, 1 - overNext);
    else if (outcome <= from) score += squaredLine(to - from, over, overNext);
    else {
      const between = over + ((overNext - over) * (outcome - from)) / (to - from);
      score +=
        squaredLine(outcome - from, 1 - over, 1 - between) + squaredLine(to - outcome, between, overNext);
    }
  }
  return score;
}

/** Returns the integral of the square of a line from one value to another over a length. */
function squaredLine(length: number, from: number, to: number): number {
  return (length * (from * from + from * to + to * to)) / 3;
}

/**
 * The continuous ranked probability score of the empirical distribution of values, in closed form: the mean distance of the
 * values to the outcome, less half the mean distance of two values to each other (Gneiting and Raftery 2007).
 */
export class SampleCrps {
  /** The values, ascending. */
  readonly sorted: Float64Array;
  /** The sum of the values before each index. */
  readonly #sums: Float64Array;
  readonly #halfSpread: number;

  /** @param values finite, at least one */
  constructor(values: Float64Array) {
    this.sorted = values.toSorted();
    this.#sums = new Float64Array(values.length + 1);
    let spread = 0;
    for (const [index, value] of this.sorted.entries()) {
      this.#sums[index + 1] = this.#sums[index] + value;
      spread += (2 * index + 1 - values.length) * value;
    }
    this.#halfSpread = spread / values.length ** 2;
  }

  /** Returns the score for an outcome. */
  of(outcome: number): number {
    const { length } = this.sorted;
    const below = this.#countUpTo(outcome);
    const [sumBelow, sum] = [this.#sums[below], this.#sums[length]];
    const distances = outcome * below - sumBelow + (sum - sumBelow - outcome * (length - below));
    return distances / length - this.#halfSpread;
  }

  #countUpTo(value: number): number {
    let [from, to] = [0, this.sorted.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (this.sorted[middle] <= value) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
