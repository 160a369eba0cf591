import type { Layout } from "./layout.ts";
import { US_DOT_AIRLINES } from "./us-dot-airlines.ts";

/**
 * Departures of Houston's two airports in 2011 as in the R package hflights. It has no scheduled time: that is the actual
 * clock less the delay, on the scheduled date, which is the one in the file.
 */
export const hflights: Layout = {
  name: "hflights",
  title: "R package hflights",
  source: "https://github.com/hadley/hflights",
  headers: ["Year", "Month", "DayofMonth", "DepTime", "DepDelay", "UniqueCarrier", "Origin", "Dest"],
  without: ["CRSDepTime"],
  airline: "UniqueCarrier",
  flight: "FlightNum",
  registration: "TailNum",
  origin: "Origin",
  destination: "Dest",
  scheduledDeparture: {
    date: { year: "Year", month: "Month", day: "DayofMonth" },
    time: "DepTime",
    minusMinutes: "DepDelay",
  },
  actualDeparture: { minutesLate: "DepDelay" },
  scheduledArrival: { time: "ArrTime", minusMinutes: "ArrDelay" },
  actualArrival: { minutesLate: "ArrDelay" },
  cancelled: "Cancelled",
  diverted: "Diverted",
  airlines: US_DOT_AIRLINES,
};
