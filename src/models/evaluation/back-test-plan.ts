import type { FlightTable } from "../../flights/flight-table.ts";
import { type TimeZone, timeZoneOf } from "../../flights/time-zone.ts";
import { refuse } from "../../learn/check-arguments.ts";
import { type PastFlights, pastFlights } from "../operational/features/past-flights.ts";
import type { GivenToBackTest } from "../operational/importing/given-to-back-test.ts";
import type { LeadTime } from "../operational/lead-time.ts";
import { teachSeason } from "../operational/training/period/season-data.ts";
import { canTrain } from "../operational/training/period/training-flights.ts";
import {
  checkWindow,
  type TrainingWindow,
  windowStart,
} from "../operational/training/period/training-window.ts";
import type { LeadTask } from "../operational/training/run-lead.ts";
import { wantedLeadTimes } from "../operational/wanted-lead-times.ts";
import { type Month, type MonthName, monthsToForecast } from "./months.ts";

/** Options of {@link planBackTest}. */
export interface BackTestPeriod {
  /**
   * First month to forecast: of a year, `2014-07`, or a number, 1 to 12, which is the last such month up to `to`. By default
   * the first of up to six that end with `to`.
   */
  readonly from?: MonthName | undefined;
  /**
   * Last month to forecast: of a year, or a number, which is of the year of the last flight. By default the last month that
   * the flights cover.
   */
  readonly to?: MonthName | undefined;
  /** Only flights of this window before each month are learned from: `18m`, `540d`, `2y`; all by default. */
  readonly window?: TrainingWindow | undefined;
  /** Lead times to forecast at besides `MAIN_LEAD_TIMES`; none by default. */
  readonly leadTimes?: readonly LeadTime[] | undefined;
  /** Trees that were fitted elsewhere, by lead time: only months after the flights that they know are forecast. */
  readonly given?: GivenToBackTest | undefined;
}

/** The work of a back-test, before it is done. */
export interface BackTestPlan {
  /** All flights, in the order of their scheduled times. */
  readonly all: PastFlights;
  /** The clock that months are of: the airport's; of several airports that of the one with the most flights. */
  readonly zone: TimeZone;
  /** The months to forecast, in order. */
  readonly months: readonly Month[];
  /** Why these months, an English phrase. */
  readonly why: string;
  /** The lead times to forecast at, from least to most known. */
  readonly leadTimes: readonly LeadTime[];
  /** The tasks of each month, in the order of the lead times. */
  readonly tasks: readonly (readonly LeadTask[])[];
}

/**
 * Plans a back-test, which takes moments: chooses the months, and finds out whether all models of theirs can be trained.
 * @param table with the columns airlineCode, destination, flightType, scheduled and operated
 * @throws PuntualError `invalid-argument` for a missing column, a window that is none, months without flights or without
 * flights before them, or training flights too much of one class
 */
export function planBackTest(
  table: FlightTable,
  { from, to, window, leadTimes, given = {} }: BackTestPeriod = {},
): BackTestPlan {
  const asked = wantedLeadTimes(leadTimes);
  if (window !== undefined) checkWindow(window);
  const all = pastFlights(table);
  const zone = clockOf(table);
  const { scheduled } = all.columns;
  const tasksOf = ({ from: until, to: forecastUntil }: Month): LeadTask[] => {
    const begin = window === undefined ? -Infinity : windowStart(window, until, zone);
    const learned = scheduled.subarray(all.firstFrom(begin), all.firstFrom(until));
    const season = teachSeason(learned, zone);
    return asked.map((leadTime) => ({
      leadTime,
      until,
      forecastUntil,
      ...(window !== undefined && { from: begin }),
      ...(season && { season }),
      ...given[leadTime],
    }));
  };
  const isPossible = (month: Month) => tasksOf(month).every((task) => canTrain(all.columns, task));
  const { months, why } = monthsToForecast(scheduled, { from, to, isPossible }, zone);
  const impossible = months.find((month) => !isPossible(month));
  if (impossible !== undefined) {
    refuse(
      "month",
      impossible.name,
      "months before which there are delayed flights and others, both among the earlier 80 % of them and the latest 20 %",
    );
  }
  return { all, zone, months, why, leadTimes: asked, tasks: months.map(tasksOf) };
}

/** Returns the clock of the airport with the most flights. */
function clockOf({ timeZone, airport, airports = [] }: FlightTable): TimeZone {
  if (airport === undefined || airports.length === 0) return timeZoneOf(timeZone);
  const flights = new Uint32Array(airports.length);
  for (const code of airport.codes) flights[code]++;
  return timeZoneOf(airports[flights.indexOf(Math.max(...flights))].timeZone);
}
