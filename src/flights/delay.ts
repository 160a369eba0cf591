/** A flight is delayed where it is over this many minutes late. */
export const DELAY_THRESHOLD_MINUTES = 15;

/**
 * Returns the lateness of each flight in minutes, operated minus scheduled; negative is early, NaN if a time is
 * missing.
 * @param scheduled local minutes, one for each flight
 * @param operated local minutes, one for each flight
 */
export function latenessMinutes(scheduled: Float64Array, operated: Float64Array): Float64Array {
  const lateness = new Float64Array(operated.length);
  for (let row = 0; row < lateness.length; row++) lateness[row] = operated[row] - scheduled[row];
  return lateness;
}

/** Clips a lateness in minutes to −30…240: values beyond are outliers. */
export function clippedLateness(minutes: number): number {
  return Math.max(-30, Math.min(240, minutes));
}

/**
 * Returns the delay labels: 1 where a flight left strictly more than the threshold late, else 0 (also where the
 * lateness is NaN).
 * @param lateness minutes, one for each flight
 * @param threshold minutes; 15 by default
 */
export function delayLabel(lateness: Float64Array, threshold = DELAY_THRESHOLD_MINUTES): Uint8Array {
  const labels = new Uint8Array(lateness.length);
  for (let row = 0; row < labels.length; row++) labels[row] = lateness[row] > threshold ? 1 : 0;
  return labels;
}
