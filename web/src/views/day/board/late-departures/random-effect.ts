import type { LeadTime } from "../../../../flights/forecast.ts";

/** Where the figures of a lead time have each spread. */
const PLACES = { hour: ["lateDepartures", "spread"], day: ["lateDepartures", "days", "spread"] } as const;

/**
 * How far flights of an hour, or of a day, run late together, as the back-test of a model has found it: the standard
 * deviation of their common shift in log-odds.
 * @param metrics of the operational model, as the service tells them
 * @param leadTimes those of the flights; where they differ, the widest counts
 * @param of whether the flights are those of an hour or of a day
 * @returns undefined where the model does not tell it
 */
export function randomEffectOf(
  metrics: unknown,
  leadTimes: readonly LeadTime[],
  of: keyof typeof PLACES,
): number | undefined {
  const spreads = leadTimes.map((leadTime) => at(metrics, ["models", leadTime, ...PLACES[of]]));
  return spreads.length > 0 && spreads.every((spread) => typeof spread === "number")
    ? Math.max(...spreads)
    : undefined;
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (found, name) =>
      typeof found === "object" && found !== null ? (found as Record<string, unknown>)[name] : undefined,
    value,
  );
}
