import { PuntualError } from "../../errors.ts";
import type { FlightTable, FlightType } from "../../flights/flight-table.ts";
import { History } from "../../history/history.ts";
import type { Outcome } from "../../history/outcome.ts";
import { Timetable } from "../../history/timetable.ts";
import type { FlightToForecast } from "./features.ts";

/** The columns of a {@link FlightTable} that the operational model learns from; airline and city for their names. */
export const OPERATIONAL_COLUMNS = [
  "airline",
  "airlineCode",
  "destination",
  "city",
  "flightType",
  "scheduled",
  "operated",
] as const;

/** The columns of a {@link FlightTable} that a history is made of. */
export const HISTORY_COLUMNS = ["airlineCode", "destination", "flightType", "scheduled", "operated"] as const;

/** A flight that has left, as the operational model learns from it; `ordinal` is its row in the table. */
export type PastFlight = FlightToForecast & Outcome & { readonly operated: number; readonly ordinal: number };

/**
 * The flights of a table in the order of their scheduled times.
 * @throws PuntualError `invalid-argument` for a column that is not there
 */
export function pastFlights(table: FlightTable): PastFlight[] {
  const { airlineCode, destination, flightType, scheduled, operated } = table;
  if (!airlineCode || !destination || !flightType || !scheduled || !operated) {
    throw new PuntualError("invalid-argument", {
      name: "flights",
      value: `a table with the columns ${Object.keys(table).join(", ")}`,
      allowed: `one with the columns ${HISTORY_COLUMNS.join(", ")}`,
    });
  }
  if (table.rowCount === 0) {
    throw new PuntualError("invalid-argument", { name: "flights", value: "none", allowed: "one at least" });
  }
  const flights: PastFlight[] = [];
  for (let row = 0; row < table.rowCount; row++) {
    flights.push({
      airlineCode: airlineCode.names[airlineCode.codes[row]],
      destination: destination.names[destination.codes[row]],
      flightType: flightType.names[flightType.codes[row]] as FlightType,
      scheduled: scheduled[row],
      operated: operated[row],
      ordinal: row,
    });
  }
  return flights.sort((a, b) => a.scheduled - b.scheduled);
}

/** The history of the outcomes of flights, and the timetable that they were in. */
export function replay(flights: readonly PastFlight[]): { history: History; timetable: Timetable } {
  const [history, timetable] = [new History(), new Timetable()];
  for (const flight of flights) timetable.add(flight);
  for (const flight of flights.toSorted((a, b) => a.operated - b.operated)) history.record(flight);
  return { history, timetable };
}
