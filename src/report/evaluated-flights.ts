import { delayLabel, latenessMinutes } from "../flights/delay.ts";
import { calendarParts } from "../flights/local-time.ts";
import { timeZoneOf } from "../flights/time-zone.ts";
import { refuse } from "../learn/check-arguments.ts";
import type { BackTest } from "../models/evaluation/back-test.ts";
import { clockOfMonths } from "../models/evaluation/back-test-clock.ts";
import type { MainName } from "../models/evaluation/back-test-metrics.ts";
import { MAIN_LEAD_TIMES } from "../models/operational/lead-time.ts";

/** The models, in the order in which they are shown. */
export const MODEL_NAMES: readonly MainName[] = ["baseline", ...MAIN_LEAD_TIMES];

/** A back-test with the outcomes of its flights; every array has one value a flight. */
export interface EvaluatedFlights {
  readonly backTest: BackTest;
  /** 1 where the flight was delayed, else 0. */
  readonly labels: Uint8Array;
  /** Minutes from scheduled to actual time; negative is early. */
  readonly lateness: Float64Array;
  /** Month of the scheduled time, as the key of its metrics. */
  readonly month: readonly string[];
  /** Hour of the scheduled time on the airport's clock, 0 to 23. */
  readonly hour: Uint8Array;
  /** Share of the flights that were delayed. */
  readonly delayRate: number;
}

/**
 * Adds the outcomes of the flights to a back-test.
 * @throws PuntualError `invalid-argument` without flights, or where a model has not one forecast a flight
 */
export function evaluatedFlights(backTest: BackTest): EvaluatedFlights {
  const { flights, forecasts } = backTest;
  if (flights.length === 0) refuse("backTest.flights", "none", "at least one");
  for (const name of MODEL_NAMES) {
    const { probability, over = probability, expectedLateness = probability } = forecasts[name];
    const wrong = [probability, over, expectedLateness].find(({ length }) => length !== flights.length);
    if (wrong) refuse(`forecasts of ${name}`, wrong.length, `${flights.length}, one a flight`);
  }
  const scheduled = Float64Array.from(flights, (flight) => flight.scheduled);
  const lateness = latenessMinutes(
    scheduled,
    Float64Array.from(flights, (flight) => flight.operated),
  );
  const labels = delayLabel(lateness);
  const clock = clockOfMonths(backTest.months, timeZoneOf(backTest.timeZone), backTest.zones);
  const hours = flights.map((flight) => {
    const local = clock.zoneOf(flight.airport).localMinutes(flight.scheduled);
    return Math.floor(calendarParts(local).minuteOfDay / 60);
  });
  return {
    backTest,
    labels,
    lateness,
    month: Array.from(scheduled, clock.monthOf),
    hour: Uint8Array.from(hours),
    delayRate: labels.reduce((sum, label) => sum + label, 0) / labels.length,
  };
}
