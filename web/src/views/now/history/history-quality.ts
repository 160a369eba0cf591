import type { KnownHistory } from "../answers.ts";

/**
 * How good what is known is for forecasts: nothing is known; all of them are possible; those of a day ahead; it is fresh
 * but does not reach back the week that they need; it is too old for any but those from the timetable.
 */
export type HistoryQuality = "none" | "fresh" | "ageing" | "short" | "old";

/** For how long outcomes are fresh enough for forecasts a day ahead, in minutes. */
const DAY = 24 * 60;

/** Judges what is known by the lead times that the service says are possible. */
export function qualityOf({ flights, ageMinutes, leadTimes }: KnownHistory): HistoryQuality {
  if (flights === 0 || ageMinutes === null) return "none";
  if (leadTimes.includes("hour")) return "fresh";
  if (leadTimes.includes("day")) return "ageing";
  return ageMinutes < DAY ? "short" : "old";
}
