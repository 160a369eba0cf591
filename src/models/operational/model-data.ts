import type { FlightType } from "../../flights/flight-table.ts";
import type { Costs } from "./costs.ts";
import type { Encoding } from "./features/features.ts";
import type { LeadModel } from "./lead-model.ts";
import type { LeadTime } from "./lead-time.ts";
import type { Names } from "./names.ts";

/** A fitted operational model as plain data: the content of its artefact. */
export interface OperationalModelData {
  readonly kind: "operational";
  /** IANA name of the airport's time zone, which gives the local times of flights; UTC by default. */
  readonly timeZone?: string;
  readonly encoding: Encoding;
  readonly names: Names;
  /** The number of training flights of each airline to each destination, by `airline destination` (ICAO codes). */
  readonly flightsByRoute: Readonly<Record<string, number>>;
  /** The flight type of most training flights to each destination, by its ICAO code. */
  readonly flightTypes: Readonly<Record<string, FlightType>>;
  readonly costs: Costs;
  /** One model for each lead time. */
  readonly leads: Readonly<Record<LeadTime, LeadModel>>;
}
