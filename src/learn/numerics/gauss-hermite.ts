/** Points and weights such that `Σ weight · f(point)` is the mean of f over the standard normal distribution. */
export interface NormalRule {
  /** In rising order, symmetric about 0. */
  readonly points: Float64Array;
  /** Over 0, one per point, with sum 1. */
  readonly weights: Float64Array;
}

/**
 * The Gauss–Hermite rule for the standard normal weight, exact for polynomials up to degree `2 · pointCount - 1`
 * (Abramowitz & Stegun, 25.4.46, scaled). The roots are bracketed, since they are at least π/√(pointCount + ½) apart,
 * and bisected.
 * @param pointCount an even whole number from 2 to 200; not checked.
 */
export function gaussHermite(pointCount: number): NormalRule {
  const rising: number[] = [];
  const step = 1 / Math.sqrt(pointCount);
  // The polynomial is even: 0 is none of its roots, and those under 0 mirror those over it
  for (let from = 0; rising.length < pointCount / 2; from += step) {
    const before = hermite(pointCount, from);
    if (before * hermite(pointCount, from + step) <= 0) rising.push(bisect(pointCount, from, from + step));
  }
  const points = Float64Array.from([...rising.toReversed().map((root) => -root), ...rising]);
  const weights = points.map((point) => 1 / (pointCount * hermite(pointCount - 1, point) ** 2));
  return { points, weights };
}

/** The root between two arguments of which the polynomial has opposite signs. */
function bisect(degree: number, from: number, to: number): number {
  const isUp = hermite(degree, from) < 0;
  let [low, high] = [from, to];
  // Each step gives a bit; more than the 53 of a number only repeat the last
  for (let bit = 0; bit < 60; bit++) {
    const middle = (low + high) / 2;
    if (hermite(degree, middle) < 0 === isUp) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The Hermite polynomial of a degree, of mean square 1 under the standard normal distribution. */
function hermite(degree: number, x: number): number {
  let [previous, value] = [0, 1];
  for (let n = 1; n <= degree; n++) {
    [previous, value] = [value, (x * value - Math.sqrt(n - 1) * previous) / Math.sqrt(n)];
  }
  return value;
}
