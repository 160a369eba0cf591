import type { Layout } from "./layout.ts";
import { US_DOT_AIRLINES } from "./us-dot-airlines.ts";

/**
 * Departures of New York as in the R packages nycflights13 and nycflights23, and of any US airport as in anyflights. A
 * flight without a departure time was cancelled. `hour` and `minute` are those of the scheduled time.
 */
export const nycflights: Layout = {
  name: "nycflights",
  title: "R packages nycflights13, nycflights23 and anyflights",
  source: "https://nycflights13.tidyverse.org/reference/flights.html",
  headers: ["year", "month", "day", "sched_dep_time", "carrier", "origin", "dest"],
  airline: "carrier",
  flight: "flight",
  registration: "tailnum",
  origin: "origin",
  destination: "dest",
  scheduledDeparture: { date: { year: "year", month: "month", day: "day" }, time: "sched_dep_time" },
  actualDeparture: { time: "dep_time", minutesLate: "dep_delay" },
  scheduledArrival: { time: "sched_arr_time" },
  actualArrival: { time: "arr_time", minutesLate: "arr_delay" },
  airlines: US_DOT_AIRLINES,
};
