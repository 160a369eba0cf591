/** Minutes of lateness over which a flight is delayed. */
export const DELAY_THRESHOLD_MINUTES = 15;

/**
 * Lateness of each flight in minutes, operated minus scheduled; negative is early, NaN where a time is missing.
 * @param scheduled local minutes, one a flight
 * @param operated local minutes, one a flight
 */
export function latenessMinutes(scheduled: Float64Array, operated: Float64Array): Float64Array {
  return operated.map((time, row) => time - scheduled[row]);
}

/**
 * The delay label: 1 where a flight left strictly more than the threshold late, else 0 (also where the
 * lateness is NaN).
 */
export function delayLabel(lateness: Float64Array, threshold = DELAY_THRESHOLD_MINUTES): Uint8Array {
  return Uint8Array.from(lateness, (minutes) => (minutes > threshold ? 1 : 0));
}
