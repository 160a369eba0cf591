/** Points and weights such that `Σ weight · f(point)` is the integral of f from 0 to 1. */
export interface QuadratureRule {
  /** Between 0 and 1, in rising order. */
  readonly points: Float64Array;
  /** Over 0, one per point, with sum 1. */
  readonly weights: Float64Array;
}

/**
 * The Gauss–Legendre rule on [0, 1], exact for polynomials up to degree `2 · pointCount - 1` (Abramowitz & Stegun,
 * 25.4.29). The roots of the Legendre polynomial are found by Newton's method.
 * @param pointCount a whole number from 1; not checked.
 */
export function gaussLegendre(pointCount: number): QuadratureRule {
  const points = new Float64Array(pointCount);
  const weights = new Float64Array(pointCount);
  for (let index = 0; index < pointCount; index++) {
    let root = -Math.cos((Math.PI * (index + 0.75)) / (pointCount + 0.5));
    let { value, slope } = legendre(pointCount, root);
    // Convergence is quadratic from a start this near: three steps reach double precision, more change nothing
    for (let step = 0; step < 6; step++) {
      root -= value / slope;
      ({ value, slope } = legendre(pointCount, root));
    }
    points[index] = (1 + root) / 2;
    weights[index] = 1 / ((1 - root * root) * slope * slope);
  }
  return { points, weights };
}

/** The Legendre polynomial of a degree and its first derivative at x, |x| under 1. */
function legendre(degree: number, x: number): { value: number; slope: number } {
  let [previous, value] = [1, x];
  for (let n = 2; n <= degree; n++) {
    [previous, value] = [value, ((2 * n - 1) * x * value - (n - 1) * previous) / n];
  }
  return { value, slope: (degree * (x * value - previous)) / (x * x - 1) };
}
