import type { Layout } from "./layout.ts";
import { US_DOT_AIRLINES, US_DOT_AIRLINES_BEFORE_2018 } from "./us-dot-airlines.ts";

/** The columns whose headers are the same in all of the department's files, but for capitals and underscores. */
const shared = {
  source: "https://www.transtats.bts.gov/Fields.asp?gnoyr_VQ=FGJ",
  origin: "Origin",
  destination: "Dest",
  originCity: ["OriginCityName", "ORIGIN_CITY"],
  destinationCity: ["DestCityName", "DEST_CITY"],
  scheduledArrival: { time: "CRSArrTime" },
  actualArrival: { time: "ArrTime", minutesLate: "ArrDelay" },
  scheduledMinutes: "CRSElapsedTime",
  cancelled: "Cancelled",
  diverted: "Diverted",
  dates: "month-first",
} as const satisfies Partial<Layout>;

const byFlightDate = {
  ...shared,
  scheduledDeparture: { date: ["FlightDate", "FL_DATE"], time: "CRSDepTime" },
  actualDeparture: { time: "DepTime", minutesLate: "DepDelay" },
} as const satisfies Partial<Layout>;

/**
 * On-time performance of the US Department of Transportation as its Bureau of Transportation Statistics publishes it since
 * 2018, in the long style of headers (`Reporting_Airline`), the short one (`OP_UNIQUE_CARRIER`), and that of the marketing
 * airlines (`Operating_Airline`).
 */
export const bts: Layout = {
  name: "bts",
  title: "US DOT on-time performance",
  headers: [
    ["FlightDate", "FL_DATE"],
    ["Reporting_Airline", "OP_UNIQUE_CARRIER", "OP_CARRIER", "Operating_Airline", "AIRLINE_CODE"],
    "Origin",
    "Dest",
    "CRSDepTime",
  ],
  ...byFlightDate,
  airline: ["Reporting_Airline", "OP_UNIQUE_CARRIER", "OP_CARRIER", "Operating_Airline", "AIRLINE_CODE"],
  flight: [
    "Flight_Number_Reporting_Airline",
    "OP_CARRIER_FL_NUM",
    "Flight_Number_Operating_Airline",
    "FL_NUMBER",
  ],
  registration: ["Tail_Number", "TAIL_NUM"],
  airlines: US_DOT_AIRLINES,
};

/** The same with the headers of before 2018: `UniqueCarrier`, `Carrier`, `FlightNum`, or `UNIQUE_CARRIER`, `FL_NUM`. */
export const btsBefore2018: Layout = {
  name: "bts-before-2018",
  title: "US DOT on-time performance, headers of before 2018",
  headers: [["FlightDate", "FL_DATE"], ["UniqueCarrier", "Carrier"], "Origin", "Dest", "CRSDepTime"],
  ...byFlightDate,
  airline: ["UniqueCarrier", "Carrier"],
  flight: ["FlightNum", "FL_NUM"],
  registration: ["TailNum", "TAIL_NUM"],
  airlines: US_DOT_AIRLINES_BEFORE_2018,
};

/** The department's records of 1987 to 2008 as in the Data Expo 2009 of the American Statistical Association. */
export const dataExpo2009: Layout = {
  name: "data-expo-2009",
  title: "US DOT on-time performance, Data Expo 2009",
  headers: ["Year", "Month", "DayofMonth", "UniqueCarrier", "Origin", "Dest", "CRSDepTime"],
  ...shared,
  source: "https://doi.org/10.7910/DVN/HG7NV7",
  airline: "UniqueCarrier",
  flight: "FlightNum",
  registration: "TailNum",
  scheduledDeparture: { date: { year: "Year", month: "Month", day: "DayofMonth" }, time: "CRSDepTime" },
  actualDeparture: { time: "DepTime", minutesLate: "DepDelay" },
  airlines: US_DOT_AIRLINES_BEFORE_2018,
};
