/**
 * The lead times that models are trained at, from least to most known: from the timetable alone; 7 days, 3 days, a day, 12, 6
 * and 3 hours, an hour and 30 minutes before the scheduled time; at it; and 10 minutes after it, of flights that are still here.
 */
export const LEAD_TIMES = [
  "schedule",
  "7d",
  "3d",
  "day",
  "12h",
  "6h",
  "3h",
  "hour",
  "30min",
  "departure",
  "10min-late",
] as const;

/** One of {@link LEAD_TIMES}. */
export type LeadTime = (typeof LEAD_TIMES)[number];

/** The lead times that every model has. */
export const MAIN_LEAD_TIMES = ["schedule", "day", "hour"] as const satisfies readonly LeadTime[];

/** One of {@link MAIN_LEAD_TIMES}. */
export type MainLeadTime = (typeof MAIN_LEAD_TIMES)[number];

/** Whether every model has a lead time. */
export function isMainLeadTime(leadTime: LeadTime): leadTime is MainLeadTime {
  const main: readonly LeadTime[] = MAIN_LEAD_TIMES;
  return main.includes(leadTime);
}

/** A lead time that uses other flights' outcomes. */
export type HistoryLead = Exclude<LeadTime, "schedule">;

/** The lead times that use other flights' outcomes, in minutes before the scheduled time; negative after it. */
export const LEAD_MINUTES = {
  "7d": 7 * 24 * 60,
  "3d": 3 * 24 * 60,
  day: 24 * 60,
  "12h": 12 * 60,
  "6h": 6 * 60,
  "3h": 3 * 60,
  hour: 60,
  "30min": 30,
  departure: 0,
  "10min-late": -10,
} as const satisfies Record<HistoryLead, number>;

/** A value for each of the main lead times, and for the others that there are. */
export type ByLeadTime<Value> = Readonly<Record<MainLeadTime, Value> & Partial<Record<LeadTime, Value>>>;
