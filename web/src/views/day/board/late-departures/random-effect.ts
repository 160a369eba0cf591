import type { LeadTime } from "../../../../flights/forecast.ts";
import { backTestedAt, type Model } from "../../../../flights/trust/back-tested.ts";

/**
 * Returns the standard deviation, in log-odds, of the random effect that the flights of an hour or of a day share, as
 * the back-test of the model measured it.
 * @param leadTimes of the flights; of several, the largest value is returned
 * @param of the period that the flights share
 * @returns undefined if the model has no such metric
 */
export function randomEffectOf(
  model: Model,
  leadTimes: readonly LeadTime[],
  of: "hour" | "day",
): number | undefined {
  const deviations = leadTimes.map((leadTime) => {
    const intervals = backTestedAt(model, leadTime)?.lateDepartures;
    return of === "hour" ? intervals?.spread : intervals?.days?.spread;
  });
  return deviations.length > 0 && deviations.every((deviation) => typeof deviation === "number")
    ? Math.max(...deviations)
    : undefined;
}
