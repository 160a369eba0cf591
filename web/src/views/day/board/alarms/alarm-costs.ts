import { costThreshold, thresholdCost } from "./alarm-outcomes.ts";

/** As many false alarms at most may a missed delay count. */
export const MAX_COST = 20;

/** When there is an alarm, and what mistakes cost where that is best. */
export interface AlarmCosts {
  /** The probability over which there is an alarm. */
  readonly threshold: number;
  /** As how many false alarms a missed delay counts: as chosen, and as the model has it, whole or not. */
  readonly cost: number;
  readonly usualCost: number;
  /** Where that stands on a slider of whole numbers, and where what the model has stands. */
  readonly position: number;
  readonly usualPosition: number;
}

/**
 * The alarms of the model until something else is chosen.
 * @param chosen as how many false alarms a missed delay is to count
 * @param modelThreshold the probability over which the model forecasts a delay
 */
export function alarmCosts(chosen: number | undefined, modelThreshold: number): AlarmCosts {
  const usualCost = thresholdCost(modelThreshold);
  const usualPosition = Math.min(MAX_COST, Math.max(1, Math.round(usualCost)));
  return {
    threshold: chosen === undefined ? modelThreshold : costThreshold(chosen),
    cost: chosen ?? usualCost,
    usualCost,
    position: chosen ?? usualPosition,
    usualPosition,
  };
}

/** A cost in tenths, and whether it is not just that. */
export function costInTenths(cost: number): { readonly tenths: number; readonly isAbout: boolean } {
  const tenths = Math.round(10 * cost) / 10;
  return { tenths, isAbout: Math.abs(tenths - cost) > 1e-9 };
}
