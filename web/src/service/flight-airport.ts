import type { Movement } from "../../../src/flights/flight-table.ts";

/** The airport of some flights as requests name it, and what the flights do there. */
export interface FlightAirport {
  /** Undefined where the model has one airport, so that requests need not name it. */
  readonly code: string | undefined;
  readonly movement: Movement;
}
