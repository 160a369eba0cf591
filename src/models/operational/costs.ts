import { refuse } from "../../learn/check-arguments.ts";

/** What a missed delay costs, and what a false alarm costs, in any common unit. */
export interface Costs {
  /** A delay that was not forecast. */
  readonly missed: number;
  /** A flight in time for which a delay was forecast. */
  readonly falseAlarm: number;
}

/** An alarm is worth it where a delay is as probable as one in four. */
export const DEFAULT_COSTS: Costs = { missed: 3, falseAlarm: 1 };

/** The probability over which an alarm costs less than it saves: `falseAlarm / (missed + falseAlarm)` (Elkan 2001). */
export function thresholdOf({ missed, falseAlarm }: Costs): number {
  return falseAlarm / (missed + falseAlarm);
}

/** @throws PuntualError `invalid-argument` for costs that are not numbers over 0 */
export function checkCosts({ missed, falseAlarm }: Costs): void {
  for (const [name, value] of Object.entries({ missed, falseAlarm })) {
    if (!(value > 0 && value < Infinity)) refuse(`cost ${name}`, value, "a number over 0");
  }
}
