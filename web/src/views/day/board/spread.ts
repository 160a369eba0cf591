import type { LeadTime } from "../../../flights/forecast-slot.ts";

/**
 * How far flights of an hour run late together, as the back-test of a model has found it: the standard deviation of
 * their common shift in log-odds.
 * @param metrics of the operational model, as the service tells them
 * @param leadTimes those of the flights; where they differ, the widest counts
 * @returns undefined where the model does not tell it
 */
export function spreadOf(metrics: unknown, leadTimes: readonly LeadTime[]): number | undefined {
  const spreads = leadTimes.map((leadTime) => at(metrics, ["models", leadTime, "lateDepartures", "spread"]));
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
