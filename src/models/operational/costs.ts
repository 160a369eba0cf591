import { refuse } from "../../learn/check-arguments.ts";

/** The costs of wrong decisions, in any common unit. */
export interface Costs {
  /** The cost of a missed delay: one that was not forecast. */
  readonly missed: number;
  /** The cost of a false alarm: a delay forecast for a flight that leaves on time. */
  readonly falseAlarm: number;
}

/** A missed delay costs three times a false alarm: delays are forecast over a probability of 1/4. */
export const DEFAULT_COSTS: Costs = { missed: 3, falseAlarm: 1 };

/**
 * Returns the probability over which forecasting a delay costs less than not doing so:
 * `falseAlarm / (missed + falseAlarm)` (Elkan 2001, The Foundations of Cost-Sensitive Learning).
 */
export function thresholdOf({ missed, falseAlarm }: Costs): number {
  return falseAlarm / (missed + falseAlarm);
}

/**
 * Checks costs.
 * @throws PuntualError `invalid-argument` for costs that are not numbers over 0
 */
export function checkCosts({ missed, falseAlarm }: Costs): void {
  for (const [name, value] of Object.entries({ missed, falseAlarm })) {
    if (!(value > 0 && value < Infinity)) refuse(`cost ${name}`, value, "a number over 0");
  }
}
