import { timeZoneOf } from "../../../flights/time-zone.ts";
import { Timetable, type Traffic } from "../../../history/timetable.ts";
import { sharedArray } from "../../../learn/matrix/shared-array.ts";
import type { PastFlights } from "../features/past-flights.ts";

/** The traffic around each flight by the timetable of all flights, in memory that threads share. */
export type TrafficColumns = { readonly [Name in keyof Traffic]: Float32Array };

/** Computes the traffic around each flight at its airport. */
export function trafficColumns(flights: PastFlights): TrafficColumns {
  const { airports, airport } = flights.columns;
  const timetables = airports.map(({ timeZone }) => new Timetable(timeZoneOf(timeZone)));
  for (const [index, flight] of flights.entries()) timetables[airport[index]].add(flight);
  const column = () => sharedArray(Float32Array, flights.length);
  const columns = { before15: column(), before60: column(), airline60: column(), day: column() };
  for (const [index, flight] of flights.entries()) {
    const traffic = timetables[airport[index]].trafficAround(flight);
    columns.before15[index] = traffic.before15;
    columns.before60[index] = traffic.before60;
    columns.airline60[index] = traffic.airline60;
    columns.day[index] = traffic.day;
  }
  return columns;
}

/** Returns the traffic around a flight by its index. */
export function trafficAt({ before15, before60, airline60, day }: TrafficColumns, index: number): Traffic {
  return {
    before15: before15[index],
    before60: before60[index],
    airline60: airline60[index],
    day: day[index],
  };
}
