import type { ColumnName, Layout } from "./layout.ts";
import { US_DOT_AIRLINES } from "./us-dot-airlines.ts";

/** The airline's code as files of today name it, in the long and the short style, and as those of before 2018 do. */
const AIRLINE: ColumnName = [
  ...["Reporting_Airline", "OP_UNIQUE_CARRIER", "OP_CARRIER", "Operating_Airline", "AIRLINE_CODE"],
  ...["UniqueCarrier", "Carrier"],
];

/** The columns whose headers are the same in all styles, but for capitals and underscores. */
const shared = {
  origin: "Origin",
  destination: "Dest",
  actualDeparture: { time: "DepTime", minutesLate: "DepDelay" },
  scheduledArrival: { time: "CRSArrTime" },
  actualArrival: { time: "ArrTime", minutesLate: "ArrDelay" },
  scheduledMinutes: "CRSElapsedTime",
  cancelled: "Cancelled",
  diverted: "Diverted",
  dates: "month-first",
  airlines: US_DOT_AIRLINES,
} as const satisfies Partial<Layout>;

/**
 * On-time performance of the US Department of Transportation as its Bureau of Transportation Statistics publishes it, in
 * the long style of headers (`Reporting_Airline`), the short one (`OP_UNIQUE_CARRIER`), that of the marketing airlines
 * (`Operating_Airline`), and those of before 2018 (`UniqueCarrier`, `UNIQUE_CARRIER`).
 */
export const bts: Layout = {
  name: "bts",
  title: "US DOT on-time performance",
  source: "https://www.transtats.bts.gov/Fields.asp?gnoyr_VQ=FGJ",
  headers: [["FlightDate", "FL_DATE"], AIRLINE, "Origin", "Dest", "CRSDepTime"],
  ...shared,
  airline: AIRLINE,
  flight: [
    ...["Flight_Number_Reporting_Airline", "OP_CARRIER_FL_NUM", "Flight_Number_Operating_Airline"],
    ...["FL_NUMBER", "FlightNum", "FL_NUM"],
  ],
  registration: ["Tail_Number", "TailNum"],
  scheduledDeparture: { date: ["FlightDate", "FL_DATE"], time: "CRSDepTime" },
};

/** The department's records of 1987 to 2008 as in the Data Expo 2009 of the American Statistical Association. */
export const dataExpo2009: Layout = {
  name: "data-expo-2009",
  title: "US DOT on-time performance, Data Expo 2009",
  source: "https://doi.org/10.7910/DVN/HG7NV7",
  headers: ["Year", "Month", "DayofMonth", "UniqueCarrier", "Origin", "Dest", "CRSDepTime"],
  without: ["FlightDate", "FL_DATE"],
  ...shared,
  airline: "UniqueCarrier",
  flight: "FlightNum",
  registration: "TailNum",
  scheduledDeparture: { date: { year: "Year", month: "Month", day: "DayofMonth" }, time: "CRSDepTime" },
};
