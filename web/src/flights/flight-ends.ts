import type { Movement } from "../../../src/flights/flight-table.ts";
import type { FlightAirport } from "../service/flight-airport.ts";
import type { Forecast, ForecastItem } from "./forecast.ts";

/**
 * Returns the two ends of a flight, as requests and files name them.
 * @param other the other airport: the destination of a departure, the origin of an arrival
 */
export function flightEnds(
  other: string,
  { code, movement }: FlightAirport,
): { readonly origin?: string; readonly destination?: string } {
  return movement === "departures"
    ? { ...(code !== undefined && { origin: code }), destination: other }
    : { origin: other, ...(code !== undefined && { destination: code }) };
}

/** Returns an item of an answer with the other airport of the flight as its destination, as all views read it. */
export function withOtherAirport(item: ForecastItem, movement: Movement): ForecastItem {
  if (movement === "departures" || !("probability" in item) || item.origin === null) return item;
  const { support, notes } = item;
  const forecast: Forecast = {
    ...item,
    destination: item.origin,
    support: { ...support, unseen: support.unseen.map((end) => (end === "origin" ? "destination" : end)) },
  };
  if (notes === undefined) return forecast;
  return {
    ...forecast,
    notes: notes.map((note) => (note.field === "/origin" ? { ...note, field: "/destination" } : note)),
  };
}
