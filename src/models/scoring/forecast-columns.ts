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

/** The column of the problem of a row without a forecast. */
export const PROBLEM_COLUMN = "problem";

/** The column of the reasons in one text, where they are asked for. */
export const REASONS_COLUMN = "reasons";

/** The columns of the strongest reasons, as the page writes them. */
export const REASON_COLUMNS = ["reason_1", "reason_2", "reason_3"] as const;

/** The column of the notes on a flight, the last one; files often have a column `note` of their own. */
export const NOTE_COLUMN = "forecast_note";
