import { type ConfusionMatrix, confusionMatrix } from "../../learn/metrics/confusion-matrix.ts";
import type { BackTest } from "../../models/evaluation/back-test.ts";

type Costs = BackTest["costs"];

/** What decisions came to. */
export interface Decisions {
  readonly caught: number;
  readonly missed: number;
  readonly falseAlarms: number;
  readonly rightlyQuiet: number;
  /** Share of the delays that an alarm was raised for; NaN without delays. */
  readonly shareCaught: number;
  /** Share of the alarms that were followed by a delay; NaN without alarms. */
  readonly shareRight: number;
  readonly costPer100: number;
}

/** Judges alarms, 0 or 1 one a flight, by what happened. */
export function judgeAlarms(labels: Uint8Array, alarms: Uint8Array, costs: Costs): Decisions {
  const [[rightlyQuiet, falseAlarms], [missed, caught]]: ConfusionMatrix = confusionMatrix(labels, alarms);
  return {
    caught,
    missed,
    falseAlarms,
    rightlyQuiet,
    shareCaught: caught / (caught + missed),
    shareRight: caught / (caught + falseAlarms),
    costPer100: (100 * (missed * costs.missed + falseAlarms * costs.falseAlarm)) / labels.length,
  };
}

/** Raises an alarm where the probability of a delay is over the threshold. */
export function alarmsOver(probability: Float64Array, threshold: number): Uint8Array {
  return Uint8Array.from(probability, (value) => (value > threshold ? 1 : 0));
}

/** What alarms cost at a threshold. */
export interface ThresholdCost {
  readonly threshold: number;
  readonly costPer100: number;
}

/** What alarms would have cost at every threshold of whole per cent, 0 to 1. */
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
