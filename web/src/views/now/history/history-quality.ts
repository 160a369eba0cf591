import type { KnownHistory } from "../answers.ts";

/**
 * The quality of a history for forecasts.
 * - `none`: no outcome is known.
 * - `fresh`: forecasts of all lead times are possible.
 * - `ageing`: forecasts a day ahead are possible, but not an hour ahead.
 * - `short`: outcomes are recent, but do not cover the week that forecasts a day or an hour ahead need.
 * - `old`: only forecasts from the timetable are possible.
 */
export type HistoryQuality = "none" | "fresh" | "ageing" | "short" | "old";

/** The age up to which the latest outcome is recent enough for forecasts a day ahead, in minutes. */
const DAY = 24 * 60;

/** Determines the quality of a history from the lead times that it makes possible. */
export function qualityOf({ flights, ageMinutes, leadTimes }: KnownHistory): HistoryQuality {
  if (flights === 0 || ageMinutes === null) return "none";
  if (leadTimes.includes("hour")) return "fresh";
  if (leadTimes.includes("day")) return "ageing";
  return ageMinutes < DAY ? "short" : "old";
}
