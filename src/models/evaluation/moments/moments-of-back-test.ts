import { joinLateness } from "../../operational/distribution/lateness-forecasts.ts";
import type { PastFlight, PastFlights } from "../../operational/features/past-flights.ts";
import { LEAD_MINUTES, type LeadTime } from "../../operational/lead-time.ts";
import type { LeadForecasts } from "../../operational/training/run-lead.ts";
import type { BackTestClock } from "../back-test-clock.ts";
import { climatology } from "../lateness/climatology.ts";
import type { Month } from "../months.ts";
import { type MomentForecasts, type MomentsOfFlights, qualityByMoment } from "./quality-by-moment.ts";

/** The flights that are forecast by moment. */
export interface ForecastFlights {
  /** All flights, those before the months among them. */
  readonly all: PastFlights;
  readonly months: readonly Month[];
  /** The flights of the months, in the order of the forecasts. */
  readonly flights: readonly PastFlight[];
  readonly clock: BackTestClock;
}

/**
 * Returns the moments at which flights are counted as still here: the last one before the scheduled time, at which nearly all
 * are, and each one from the scheduled time on.
 * @param leadTimes from least to most known
 * @returns minutes after the scheduled time, negative before it, ascending
 */
export function momentsOfGroups(leadTimes: readonly LeadTime[]): number[] {
  const minutes = leadTimes.flatMap((leadTime) => minutesAfter(leadTime) ?? []);
  const before = minutes.filter((each) => each < 0);
  return [...before.slice(-1), ...minutes.filter((each) => each >= 0)];
}

/**
 * Computes the quality by moment from the forecasts of a back-test, for each of {@link momentsOfGroups}: of the flights still
 * here then, at all moments up to it. Every forecast is that given that the flight is still here, so that moments of a group
 * differ in nothing but what else was known. Groups without flights are left out.
 * @param leadTimes from least to most known
 * @param forecastsOf returns the forecasts of a lead time, month by month
 */
export function momentsOfBackTest(
  leadTimes: readonly LeadTime[],
  forecastsOf: (leadTime: LeadTime) => readonly LeadForecasts[],
  { all, months, flights, clock }: ForecastFlights,
): MomentsOfFlights[] {
  return momentsOfGroups(leadTimes).flatMap((stillHereAt, group): MomentsOfFlights[] => {
    const here = flights.filter(({ scheduled, operated }) => operated - scheduled > stillHereAt);
    if (here.length === 0) return [];
    const moments = leadTimes
      .filter((leadTime) => (minutesAfter(leadTime) ?? -Infinity) <= stillHereAt)
      .map((leadTime): MomentForecasts => {
        const parts = forecastsOf(leadTime).map(({ stillHere }) => stillHere[group]);
        return {
          leadTime,
          probability: Float64Array.from(parts.flatMap(({ probability }) => Array.from(probability))),
          lateness: joinLateness(parts.map(({ lateness }) => lateness)),
        };
      });
    const reference = climatology(all, months, here, stillHereAt);
    return [{ stillHereAt, ...qualityByMoment(moments, here, reference, clock) }];
  });
}

/** The minutes of a lead time after the scheduled time; undefined for `schedule`, which has no moment. */
function minutesAfter(leadTime: LeadTime): number | undefined {
  return leadTime === "schedule" ? undefined : 0 - LEAD_MINUTES[leadTime];
}
