/** How long before the scheduled time a forecast is made, from least to most known. */
export const LEAD_TIMES = ["schedule", "day", "hour"] as const;

/** One of {@link LEAD_TIMES}. */
export type LeadTime = (typeof LEAD_TIMES)[number];

/** The lead times at which something is known of other flights, and how many minutes before its time they are. */
export const LEAD_MINUTES = { day: 24 * 60, hour: 60 } as const;
