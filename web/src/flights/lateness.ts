import type { Forecast } from "./forecast.ts";

type LatenessOf = Pick<Forecast, "latenessMinutes" | "expectedLatenessMinutes">;

/**
 * Returns the minutes by which a flight is typically late, negative where early: the median (P50), or the mean of a service
 * that gives no quantiles.
 */
export function typicalMinutes({ latenessMinutes, expectedLatenessMinutes }: LatenessOf): number {
  return latenessMinutes?.p50 ?? expectedLatenessMinutes;
}

/** The 80 % interval of the lateness of a flight, in minutes. */
export interface LatenessInterval {
  /** One in ten such flights is less late (P10). */
  readonly low: number;
  /** One in ten such flights is later (P90). */
  readonly high: number;
}

/** Returns the 80 % interval of the lateness of a flight; undefined of a service that gives no quantiles. */
export function latenessInterval({ latenessMinutes }: LatenessOf): LatenessInterval | undefined {
  return latenessMinutes && { low: latenessMinutes.p10, high: latenessMinutes.p90 };
}
