import type { Layout } from "./layout.ts";
import { US_DOT_AIRLINES } from "./us-dot-airlines.ts";

/**
 * Departures of Seattle and Portland in 2014 as in the R package pnwflights14. It has no scheduled time: that is the actual
 * clock less the delay, on the scheduled date, which is the one in the file. `hour` and `minute` are those of the *actual* time.
 */
export const pnwflights14: Layout = {
  name: "pnwflights14",
  title: "R package pnwflights14",
  source: "https://github.com/ismayc/pnwflights14",
  headers: ["year", "month", "day", "dep_time", "dep_delay", "carrier", "tailnum", "origin", "dest"],
  without: ["sched_dep_time"],
  airline: "carrier",
  flight: "flight",
  registration: "tailnum",
  origin: "origin",
  destination: "dest",
  scheduledDeparture: {
    date: { year: "year", month: "month", day: "day" },
    time: "dep_time",
    minusMinutes: "dep_delay",
  },
  actualDeparture: { minutesLate: "dep_delay" },
  scheduledArrival: { time: "arr_time", minusMinutes: "arr_delay" },
  actualArrival: { minutesLate: "arr_delay" },
  airlines: US_DOT_AIRLINES,
};
