import type { DayRow } from "../../rows/day-board.ts";

/**
 * The expected outcomes of a threshold for some flights. Probabilities are calibrated, so their sums are expected
 * numbers.
 */
export interface AlarmOutcomes {
  readonly flights: number;
  /** The number of flights with a risk over the threshold. */
  readonly alarms: number;
  /** The expected number of delays: of all flights, of those with an alarm, and of those without one. */
  readonly expected: number;
  readonly caught: number;
  readonly missed: number;
  /** The expected number of alarms for flights that leave on time. */
  readonly falseAlarms: number;
  /** The mean expected lateness in minutes; 0 if there are no flights. */
  readonly meanMinutes: number;
}

/** Returns the threshold that costs least where a missed delay costs as much as this many false alarms. */
export function costThreshold(missedCost: number): number {
  return 1 / (1 + missedCost);
}

/** Returns the cost of a missed delay in false alarms for which a threshold is the best one. */
export function thresholdCost(threshold: number): number {
  return 1 / threshold - 1;
}

/** Computes the expected outcomes of a threshold. */
export function alarmOutcomes(rows: readonly DayRow[], threshold: number): AlarmOutcomes {
  let [alarms, caught, missed, minutes] = [0, 0, 0, 0];
  for (const { forecast } of rows) {
    minutes += forecast.expectedLatenessMinutes;
    if (forecast.probability > threshold) {
      alarms++;
      caught += forecast.probability;
    } else missed += forecast.probability;
  }
  return {
    flights: rows.length,
    alarms,
    expected: caught + missed,
    caught,
    missed,
    falseAlarms: alarms - caught,
    meanMinutes: rows.length === 0 ? 0 : minutes / rows.length,
  };
}

/** Returns the median risk of the flights with an alarm; the threshold if there are none. */
export function typicalAlarm(rows: readonly DayRow[], threshold: number): number {
  const risks = rows.map(({ forecast }) => forecast.probability).filter((risk) => risk > threshold);
  return risks.sort((one, other) => one - other)[risks.length >> 1] ?? threshold;
}
