import type { LeadTime } from "../../../../flights/forecast.ts";

/** The paths of the standard deviations within the metrics of a lead time. */
const PATHS = { hour: ["lateDepartures", "spread"], day: ["lateDepartures", "days", "spread"] } as const;

/**
 * Returns the standard deviation, in log-odds, of the random effect that the flights of an hour or of a day share, as
 * the back-test of the model measured it.
 * @param metrics of the operational model, as the service answers them
 * @param leadTimes of the flights; of several, the largest value is returned
 * @param of the period that the flights share
 * @returns undefined if the model has no such metric
 */
export function randomEffectOf(
  metrics: unknown,
  leadTimes: readonly LeadTime[],
  of: keyof typeof PATHS,
): number | undefined {
  const deviations = leadTimes.map((leadTime) => at(metrics, ["models", leadTime, ...PATHS[of]]));
  return deviations.length > 0 && deviations.every((deviation) => typeof deviation === "number")
    ? Math.max(...deviations)
    : undefined;
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (found, name) =>
      typeof found === "object" && found !== null ? (found as Record<string, unknown>)[name] : undefined,
    value,
  );
}
