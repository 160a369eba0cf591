/** A point of a curve. */
export interface CurvePoint {
  readonly x: number;
  readonly y: number;
}

/**
 * Leaves out the points of a curve that lie nearer than a step to the last one kept, in both directions; the first
 * and the last stay, those that are not numbers go.
 * @param step a share of the axes, which run from 0 to 1
 */
export function thinCurve(x: Float64Array, y: Float64Array, step = 1 / 250): CurvePoint[] {
  const kept: CurvePoint[] = [];
  for (let i = 0; i < x.length; i++) {
    if (Number.isNaN(x[i] + y[i])) continue;
    const last = kept.at(-1);
    const isFar = last === undefined || Math.abs(x[i] - last.x) >= step || Math.abs(y[i] - last.y) >= step;
    if (isFar || i === x.length - 1) kept.push({ x: x[i], y: y[i] });
  }
  return kept;
}
