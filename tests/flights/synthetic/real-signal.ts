import type { HistorySignal } from "./history-signal.ts";

/** What {@link HistorySignal} is for SCL 2017; a test checks it where that file is there. */
export const realSignal: HistorySignal = {
  otherAirlinesSameHour: 0.1053,
  otherAirlinesLastTwoHours: 0.1257,
  airportYesterday: 0.1307,
  airlineLastThreeHours: 0.2251,
  slotLastTwoWeeks: 0.2304,
};
