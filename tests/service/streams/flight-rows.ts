import { formatLocalTime } from "../../../src/flights/local-time.ts";
import { flightsIn } from "../../../src/models/operational/features/past-flights.ts";
import { yearTable } from "../../models/operational/small-model.ts";

/** Flights of a year as clients send them, a few a day at most, so that their traffic counts as typical. */
export function flightRows(count: number) {
  return flightsIn(yearTable(count)).map(({ airlineCode, destination, flightType, scheduled }) => ({
    airline: airlineCode,
    destination,
    scheduled: formatLocalTime(scheduled),
    flightType,
  }));
}
