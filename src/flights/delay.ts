import type { TimeZone } from "./time-zone.ts";

/** A flight is delayed where it is over this many minutes late. */
export const DELAY_THRESHOLD_MINUTES = 15;

/**
 * Returns the lateness of each flight in minutes, operated minus scheduled; negative is early, NaN if a time is
 * missing.
 * @param scheduled instants in minutes, one for each flight
 * @param operated instants in minutes, one for each flight
 */
export function latenessMinutes(scheduled: Float64Array, operated: Float64Array): Float64Array {
  const lateness = new Float64Array(operated.length);
  for (let row = 0; row < lateness.length; row++) lateness[row] = operated[row] - scheduled[row];
  return lateness;
}

/**
 * Returns the lateness of each flight as the published data of the SCL challenge has it: the difference of the times that
 * the airport's clock showed, in minutes. It is wrong by the change of the clock between the two, as for one flight of
 * 2017: 12 August 23:50 to 13 August 01:04 is 74 minutes here and 14 in {@link latenessMinutes}.
 * @param scheduled instants in minutes, one for each flight
 * @param operated instants in minutes, one for each flight
 * @param zone of the airport
 */
export function publishedLateness(
  scheduled: Float64Array,
  operated: Float64Array,
  zone: TimeZone,
): Float64Array {
  const local = (instant: number) => zone.localMinutes(instant);
  return latenessMinutes(scheduled.map(local), operated.map(local));
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
