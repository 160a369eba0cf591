/**
 * The lead times of a forecast, from least to most known: from the timetable alone, a day and an hour before the
 * scheduled time.
 */
export const LEAD_TIMES = ["schedule", "day", "hour"] as const;

/** One of {@link LEAD_TIMES}. */
export type LeadTime = (typeof LEAD_TIMES)[number];

/** The lead times that use other flights' outcomes, in minutes before the scheduled time. */
export const LEAD_MINUTES = { day: 24 * 60, hour: 60 } as const;
