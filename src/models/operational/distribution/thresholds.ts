/** The lateness thresholds of a forecast, in minutes; the first is the delay threshold. */
export const LATENESS_THRESHOLDS = [15, 30, 60, 120] as const;

/** One number for each of {@link LATENESS_THRESHOLDS}. */
export type ByThreshold = readonly [number, number, number, number];
