/** Minutes of lateness over which a flight is delayed. */
export const DELAY_THRESHOLD_MINUTES = 15;

/**
 * Lateness of each flight in minutes, operated minus scheduled; negative is early, NaN where a time is missing.
 * @param scheduled local minutes, one a flight
 * @param operated local minutes, one a flight
 */
export function latenessMinutes(scheduled: Float64Array, operated: Float64Array): Float64Array {
  const lateness = new Float64Array(operated.length);
  for (let row = 0; row < lateness.length; row++) lateness[row] = operated[row] - scheduled[row];
  return lateness;
}

/** Lateness in minutes, clipped to −30…240: beyond these it is an outlier and says no more than they do. */
export function clippedLateness(minutes: number): number {
  return Math.max(-30, Math.min(240, minutes));
}

/**
 * The delay label: 1 where a flight left strictly more than the threshold late, else 0 (also where the
 * lateness is NaN).
 */
export function delayLabel(lateness: Float64Array, threshold = DELAY_THRESHOLD_MINUTES): Uint8Array {
  const labels = new Uint8Array(lateness.length);
  for (let row = 0; row < labels.length; row++) labels[row] = lateness[row] > threshold ? 1 : 0;
  return labels;
}
