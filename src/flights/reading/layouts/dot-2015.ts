import type { Layout } from "./layout.ts";
import { US_DOT_AIRLINES } from "./us-dot-airlines.ts";

/** The US Department of Transportation's records of 2015 as on Kaggle ("2015 Flight Delays and Cancellations"). */
export const dot2015: Layout = {
  name: "dot-2015",
  title: "US DOT flights of 2015, as on Kaggle",
  source: "https://www.kaggle.com/datasets/usdot/flight-delays",
  headers: [
    "YEAR",
    "MONTH",
    "DAY",
    "AIRLINE",
    "ORIGIN_AIRPORT",
    "DESTINATION_AIRPORT",
    "SCHEDULED_DEPARTURE",
  ],
  airline: "AIRLINE",
  flight: "FLIGHT_NUMBER",
  registration: "TAIL_NUMBER",
  origin: "ORIGIN_AIRPORT",
  destination: "DESTINATION_AIRPORT",
  scheduledDeparture: { date: { year: "YEAR", month: "MONTH", day: "DAY" }, time: "SCHEDULED_DEPARTURE" },
  actualDeparture: { time: "DEPARTURE_TIME", minutesLate: "DEPARTURE_DELAY" },
  scheduledArrival: { time: "SCHEDULED_ARRIVAL" },
  actualArrival: { time: "ARRIVAL_TIME", minutesLate: "ARRIVAL_DELAY" },
  scheduledMinutes: "SCHEDULED_TIME",
  cancelled: "CANCELLED",
  diverted: "DIVERTED",
  airlines: US_DOT_AIRLINES,
};

/** The same with the date in a column `ds` as in the examples of Preset. */
export const dot2015Dated: Layout = {
  ...dot2015,
  name: "dot-2015-dated",
  title: "US DOT flights of 2015, with the date in one column",
  source: "https://github.com/preset-io/public-examples",
  headers: ["ds", "AIRLINE", "ORIGIN_AIRPORT", "DESTINATION_AIRPORT", "SCHEDULED_DEPARTURE"],
  scheduledDeparture: { date: "ds", time: "SCHEDULED_DEPARTURE" },
};
