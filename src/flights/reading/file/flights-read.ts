import type { OwnPlaces } from "../../../airports/own-places.ts";
import type { FlightColumn, FlightTable, Movement, TableAirport } from "../../flight-table.ts";
import type { CategoryChecks } from "../category-checks.ts";
import type { DateOrder } from "../csv/local-dates.ts";
import type { Layout } from "../layouts/layout.ts";
import type { ReadingNote } from "../reading-note.ts";
import type { Rejection } from "../rejected-rows.ts";
import type { RepeatedTimes } from "../repeated-times.ts";

/** An airport of a file, with the numbers of its flights of the movement that was read. */
export interface AirportCounts extends TableAirport {
  /** Flights with an outcome. */
  readonly flights: number;
  /** Cancelled flights, and others without an outcome. */
  readonly cancelled: number;
  readonly diverted: number;
}

/** The content of a file of flights. */
export interface FlightsRead {
  /** The rows that can be used, in the order of the file. */
  readonly flights: FlightTable;
  /** The scheduled flights without an outcome, cancelled or diverted, of the chosen airports; without `operated`. */
  readonly cancelled: FlightTable;
  /** Of each row of `cancelled`, the number of flights before it in the file. */
  readonly cancelledAfter: Uint32Array;
  /** Every cell that made its row unusable, in the order of the file. */
  readonly rejections: readonly Rejection[];
  /** Rows of the file: used, rejected, cancelled, skipped, and duplicates. */
  readonly rowCount: number;
  /** The number of rows rejected. */
  readonly rejected: number;
  /** Rows of other airports, or of the other movement. */
  readonly skipped: number;
  /** The name of the layout. */
  readonly layout: string;
  readonly movement: Movement;
  /** The chosen airports, those with the most flights first; none where the file names none and none is stated. */
  readonly airports: readonly AirportCounts[];
  readonly notes: readonly ReadingNote[];
  /** The times that the airport's clock showed twice; undefined if there are none. */
  readonly repeatedTimes: RepeatedTimes | undefined;
}

/** Options of `readFlights`. */
export interface ReadFlightsOptions {
  /** The columns wanted. */
  readonly columns?: readonly FlightColumn[];
  /** The name of a known layout, or a layout; by default found by the headers. */
  readonly layout?: string | Layout | undefined;
  /** The airports whose flights are read, by code or name, or all; by default the only one of the file. */
  readonly airports?: readonly string[] | "all" | undefined;
  /** The user's own airlines and airports, which win over the known ones; see `readNamesFile`. */
  readonly places?: OwnPlaces | undefined;
  /** Departures by default. */
  readonly movement?: Movement | undefined;
  readonly checks?: CategoryChecks | undefined;
  readonly maxRejects?: number | undefined;
  readonly timeZone?: string | undefined;
  readonly dates?: DateOrder | undefined;
  /** Whether a file without a flight that has an outcome is read, too; by default it is refused. */
  readonly mayBeEmpty?: boolean | undefined;
}
