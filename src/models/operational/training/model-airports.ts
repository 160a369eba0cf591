import type { KnownAirport } from "../../../airports/airports.ts";
import { placesWith } from "../../../airports/own-places.ts";
import { countCancelled } from "../../../flights/cancelled-flights.ts";
import type { FlightTable } from "../../../flights/flight-table.ts";
import { formatLocalTime } from "../../../flights/local-time.ts";
import { timeZoneOf } from "../../../flights/time-zone.ts";
import { isDelayed } from "../../../history/outcome.ts";
import type { ModelAirport } from "../model-data.ts";

/**
 * Returns the airports that have flights in a table, sorted by code; undefined for a table that names none.
 * @param table with the columns scheduled and operated
 * @param cancelled the scheduled flights without an outcome, as `readFlights` returns them; none by default
 * @param since only flights scheduled from this instant on are counted
 */
export function modelAirports(
  table: FlightTable,
  cancelled: FlightTable = { rowCount: 0 },
  since = -Infinity,
): ModelAirport[] | undefined {
  const { rowCount, airport, airports = [], places, scheduled, operated } = table;
  if (airport === undefined || scheduled === undefined || operated === undefined) return undefined;
  const counts = airport.names.map(() => ({ from: Infinity, to: -Infinity, flights: 0, delayed: 0 }));
  const ofCancelled = countCancelled({ rowCount: 0 }, cancelled, (flight) => !(flight.scheduled < since));
  for (let row = 0; row < rowCount; row++) {
    if (scheduled[row] < since) continue;
    const count = counts[airport.codes[row]];
    count.from = Math.min(count.from, scheduled[row]);
    count.to = Math.max(count.to, scheduled[row]);
    count.flights++;
    if (isDelayed({ scheduled: scheduled[row], operated: operated[row] })) count.delayed++;
  }
  const { airports: known } = placesWith(places);
  const found = airport.names.flatMap((code, index): ModelAirport[] => {
    const { from, to, ...flights } = counts[index];
    if (flights.flights === 0) return [];
    const { timeZone } = airports[index];
    const localTime = (instant: number) => formatLocalTime(timeZoneOf(timeZone).localMinutes(instant));
    return [
      {
        code,
        ...namesOf(known.byCode(code)),
        timeZone,
        from: localTime(from),
        to: localTime(to),
        ...flights,
        cancelled: ofCancelled.find((count) => count.airport === code)?.cancelled ?? 0,
      },
    ];
  });
  return found.sort((a, b) => (a.code < b.code ? -1 : 1));
}

function namesOf(entry: KnownAirport | undefined): Pick<ModelAirport, "iata" | "name" | "city" | "country"> {
  if (entry === undefined) return { iata: null, name: null, city: null, country: null };
  const { iata = null, fullName, city, country } = entry;
  return { iata, name: fullName, city: city || null, country: country || null };
}
