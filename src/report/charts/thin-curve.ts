/** A point of a curve. */
export interface CurvePoint {
  readonly x: number;
  readonly y: number;
}

/**
 * Removes the points of a curve that lie nearer than a step to the previous point, in both directions, and those with
 * NaN. The first and the last point stay.
 * @param step a share of the axes, which run from 0 to 1
 */
export function thinCurve(x: Float64Array, y: Float64Array, step = 1 / 250): CurvePoint[] {
  const points: CurvePoint[] = [];
  for (let i = 0; i < x.length; i++) {
    if (Number.isNaN(x[i] + y[i])) continue;
    const last = points.at(-1);
    const isFar = last === undefined || Math.abs(x[i] - last.x) >= step || Math.abs(y[i] - last.y) >= step;
    if (isFar || i === x.length - 1) points.push({ x: x[i], y: y[i] });
  }
  return points;
}
