import type { FlightTable, Movement } from "../../../src/flights/flight-table.ts";
import { yearTable } from "./small-model.ts";

/** Two airports in different time zones, in the order of a file. */
export const AIRPORTS = [
  { code: "KSEA", timeZone: "America/Los_Angeles" },
  { code: "KHOU", timeZone: "America/Chicago" },
] as const;

/** The minutes from the other airport, by the length of its code's tail; those of each flight differ a little. */
const travelMinutes = (destination: number, row: number) => 60 + 12 * (destination % 9) + (row % 7);

/**
 * Makes a year of synthetic flights of two airports, a third of them of the second; arrivals have departures from the
 * other airport, but for one in ten.
 */
export function twoAirports(rows: number, movement: Movement = "departures"): FlightTable {
  const { month: _, ...table } = yearTable(rows);
  const codes = Uint16Array.from({ length: table.rowCount }, (_, row) => (row % 3 === 0 ? 1 : 0));
  const { operated, destination } = table;
  const departed = operated.map((time, row) =>
    row % 10 === 0 ? Number.NaN : time - travelMinutes(destination.codes[row], row),
  );
  return {
    ...table,
    movement,
    airports: AIRPORTS,
    airport: { names: AIRPORTS.map(({ code }) => code), codes },
    ...(movement === "arrivals" && { departed }),
  };
}

/** Returns the rows of a table that are of one of its airports, by its index. */
export function onlyAirport(table: FlightTable, index: number): FlightTable {
  const { airport } = table;
  const rows = [...Array(table.rowCount).keys()].filter((row) => airport?.codes[row] === index);
  const columns = Object.entries(table).map(([name, column]) => {
    if (name === "rowCount") return [name, rows.length];
    if (typeof column !== "object" || name === "airports") return [name, column];
    if ("codes" in column)
      return [name, { ...column, codes: Uint16Array.from(rows, (row) => column.codes[row]) }];
    return [name, Float64Array.from(rows, (row) => column[row])];
  });
  return Object.fromEntries(columns);
}
