import type { HistorySignal } from "./history-signal.ts";

/** The {@link HistorySignal} of SCL 2017, which a test checks where that file is present. */
export const realSignal: HistorySignal = {
  otherAirlinesSameHour: 0.1053,
  otherAirlinesLastTwoHours: 0.1257,
  airportYesterday: 0.1307,
  airlineLastThreeHours: 0.2251,
  routeHalfHourLastTwoWeeks: 0.2304,
};
