import type { CategoryColumn, FlightTable } from "../../../../src/flights/flight-table.ts";
import { formatLocalTime } from "../../../../src/flights/local-time.ts";
import { timeZoneOf } from "../../../../src/flights/time-zone.ts";

/**
 * Writes each flight of a table as a line: airline, flight number, registration, airport and the other one, scheduled local
 * time, and the minutes late where there is an outcome.
 */
export function flightLines(flights: FlightTable): readonly string[] {
  const zones = new Map(flights.airports?.map(({ code, timeZone }) => [code, timeZone]));
  const text = (column: CategoryColumn | undefined, row: number) => column?.names[column.codes[row]] ?? "";
  return Array.from({ length: flights.rowCount }, (_, row) => {
    const airport = text(flights.airport, row);
    const zone = timeZoneOf(zones.get(airport) ?? flights.timeZone);
    const scheduled = flights.scheduled?.[row] ?? Number.NaN;
    const local = formatLocalTime(zone.localMinutes(scheduled), "T").slice(0, 16);
    const late = flights.operated === undefined ? undefined : flights.operated[row] - scheduled;
    const columns = [
      flights.airlineCode,
      flights.flight,
      flights.registration,
      flights.airport,
      flights.destination,
    ];
    const names = columns.map((column) => text(column, row)).join(" ");
    return `${names} ${local}${late === undefined ? "" : ` ${late > 0 ? "+" : ""}${late}`}`;
  });
}
