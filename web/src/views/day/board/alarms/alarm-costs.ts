import { costThreshold, thresholdCost } from "./alarm-outcomes.ts";

/** The largest cost of a missed delay that can be chosen, in false alarms. */
export const MAX_COST = 20;

/** The threshold of alarms, and the costs for which it is the best one. */
export interface AlarmCosts {
  /** The probability over which a flight has an alarm. */
  readonly threshold: number;
  /** The cost of a missed delay in false alarms: the chosen one, and that of the model, which need not be whole. */
  readonly cost: number;
  readonly modelCost: number;
  /** Their positions on a slider of whole numbers. */
  readonly position: number;
  readonly modelPosition: number;
}

/**
 * Returns the threshold of a chosen cost; that of the model where none is chosen.
 * @param chosen the cost of a missed delay in false alarms
 * @param modelThreshold the probability over which the model forecasts a delay
 */
export function alarmCosts(chosen: number | undefined, modelThreshold: number): AlarmCosts {
  const modelCost = thresholdCost(modelThreshold);
  const modelPosition = Math.min(MAX_COST, Math.max(1, Math.round(modelCost)));
  return {
    threshold: chosen === undefined ? modelThreshold : costThreshold(chosen),
    cost: chosen ?? modelCost,
    modelCost,
    position: chosen ?? modelPosition,
    modelPosition,
  };
}

/** Rounds a cost to tenths, and says whether that changed it. */
export function costInTenths(cost: number): { readonly tenths: number; readonly isAbout: boolean } {
  const tenths = Math.round(10 * cost) / 10;
  return { tenths, isAbout: Math.abs(tenths - cost) > 1e-9 };
}
