import type { FlightTable } from "./flight-table.ts";
import { rowsOfTable } from "./reading/several/join-tables.ts";

/**
 * Returns the flights of one airport of a table of several, as if no other had been read.
 * @param code of one of `table.airports`
 */
export function flightsOfAirport(table: FlightTable, code: string): FlightTable {
  const { airport, airports = [], legs, rowCount } = table;
  const own = airports.find((known) => known.code === code);
  if (airport === undefined || own === undefined) return rowsOfTable(table, new Uint32Array(0));
  const wanted = airport.names.indexOf(code);
  const rows = new Uint32Array(rowCount);
  let count = 0;
  for (let row = 0; row < rowCount; row++) if (airport.codes[row] === wanted) rows[count++] = row;
  const { legs: _, ...flights } = table;
  return {
    ...rowsOfTable(flights, rows.subarray(0, count)),
    timeZone: own.timeZone,
    airports: [own],
    airport: { names: [code], codes: new Uint16Array(count) },
    ...(legs && { legs }),
  };
}
