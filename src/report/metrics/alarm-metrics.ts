import { type ConfusionMatrix, confusionMatrix } from "../../learn/metrics/confusion-matrix.ts";
import type { BackTest } from "../../models/evaluation/back-test.ts";

type Costs = BackTest["costs"];

/** The outcomes of alarms as counts, shares and cost. */
export interface AlarmMetrics {
  readonly caught: number;
  readonly missed: number;
  readonly falseAlarms: number;
  readonly correctlyQuiet: number;
  /** Share of the delays with an alarm (recall); NaN without delays. */
  readonly shareCaught: number;
  /** Share of the alarms followed by a delay (precision); NaN without alarms. */
  readonly shareRight: number;
  readonly costPer100: number;
}

/**
 * Evaluates alarms.
 * @param labels 1 for a delayed flight, else 0
 * @param alarms 1 for a flight with an alarm, else 0
 */
export function evaluateAlarms(labels: Uint8Array, alarms: Uint8Array, costs: Costs): AlarmMetrics {
  const [[correctlyQuiet, falseAlarms], [missed, caught]]: ConfusionMatrix = confusionMatrix(labels, alarms);
  return {
    caught,
    missed,
    falseAlarms,
    correctlyQuiet,
    shareCaught: caught / (caught + missed),
    shareRight: caught / (caught + falseAlarms),
    costPer100: (100 * (missed * costs.missed + falseAlarms * costs.falseAlarm)) / labels.length,
  };
}

/** Raises an alarm for each flight whose probability of a delay is over the threshold. */
export function alarmsOver(probability: Float64Array, threshold: number): Uint8Array {
  return Uint8Array.from(probability, (value) => (value > threshold ? 1 : 0));
}

/** The cost of alarms at a threshold. */
export interface ThresholdCost {
  readonly threshold: number;
  readonly costPer100: number;
}

/** Computes the cost of alarms at every threshold in whole per cent, from 0 to 1. */
export function costCurve(labels: Uint8Array, probability: Float64Array, costs: Costs): ThresholdCost[] {
  const delayed = probability.filter((_, row) => labels[row] === 1).sort();
  const inTime = probability.filter((_, row) => labels[row] === 0).sort();
  let [missed, quiet] = [0, 0];
  return Array.from({ length: 101 }, (_, percent) => {
    const threshold = percent / 100;
    while (delayed[missed] <= threshold) missed++;
    while (inTime[quiet] <= threshold) quiet++;
    const cost = missed * costs.missed + (inTime.length - quiet) * costs.falseAlarm;
    return { threshold, costPer100: (100 * cost) / labels.length };
  });
}
