/** The columns of an operational forecast behind its decision, in every CSV of forecasts. */
export const RISK_COLUMNS = [
  "over_30",
  "over_60",
  "over_120",
  "expected_lateness_minutes",
  "lead_time",
  "support",
] as const;

/** The columns of the quantiles of lateness in minutes, behind those of the decision, where a file has them. */
export const MINUTES_COLUMNS = ["minutes_p10", "minutes_p50", "minutes_p90"] as const;

/** Writes minutes to a tenth, rounded as in JSON; none is `-0.0`. */
export function minutesText(minutes: number): string {
  return (Math.round(minutes * 10) / 10 || 0).toFixed(1);
}

/** The column of the problem of a row without a forecast. */
export const PROBLEM_COLUMN = "problem";

/** The column of the reasons in one text, where they are asked for. */
export const REASONS_COLUMN = "reasons";

/** The columns of the strongest reasons, as the page writes them. */
export const REASON_COLUMNS = ["reason_1", "reason_2", "reason_3"] as const;

/** The column of the notes on a flight, the last one; files often have a column `note` of their own. */
export const NOTE_COLUMN = "forecast_note";

/** The SQL types of the columns of forecasts, for files that have types. */
export const SCORE_TYPES: Readonly<Record<string, string>> = {
  delay_probability: "DOUBLE",
  delayed: "TINYINT",
  over_30: "DOUBLE",
  over_60: "DOUBLE",
  over_120: "DOUBLE",
  expected_lateness_minutes: "DOUBLE",
  support: "INTEGER",
  minutes_p10: "DOUBLE",
  minutes_p50: "DOUBLE",
  minutes_p90: "DOUBLE",
};
