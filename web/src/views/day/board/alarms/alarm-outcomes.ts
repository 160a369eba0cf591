import type { DayRow } from "../../rows/day-board.ts";

/** What a threshold comes to for some flights, by their probabilities; those are calibrated, so that sums are expectations. */
export interface AlarmOutcomes {
  readonly flights: number;
  /** Flights with a risk over the threshold. */
  readonly alarms: number;
  /** Delays to expect, in flights: of all, with an alarm, and without one. */
  readonly expected: number;
  readonly caught: number;
  readonly missed: number;
  /** Alarms to expect of flights that leave in time. */
  readonly falseAlarms: number;
  /** Mean lateness to expect, in minutes; 0 without flights. */
  readonly meanMinutes: number;
}

/** The threshold at which alarms cost least, when a missed delay costs as much as so many false alarms. */
export function costThreshold(missedCost: number): number {
  return 1 / (1 + missedCost);
}

/** As how many false alarms a missed delay counts where this is the threshold. */
export function thresholdCost(threshold: number): number {
  return 1 / threshold - 1;
}

/** Sums up what a threshold comes to. */
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
