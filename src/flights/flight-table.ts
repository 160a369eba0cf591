import type { OwnPlaces } from "../airports/own-places.ts";

/** A column of categories: one code for each row, of which `names[code]` is the category. Names are sorted. */
export interface CategoryColumn {
  readonly names: readonly string[];
  readonly codes: Uint16Array;
}

/** `N` is national, `I` international. */
export type FlightType = "I" | "N";

/** Whether flights leave their airport or arrive at it. */
export type Movement = "departures" | "arrivals";

/** The values of {@link Movement}. */
export const MOVEMENTS = ["departures", "arrivals"] as const satisfies readonly Movement[];

/** An airport whose flights a table holds. */
export interface TableAirport {
  /** ICAO code where it is known, else the code as the data has it. */
  readonly code: string;
  /** IANA name of its time zone. */
  readonly timeZone: string;
}

/**
 * Legs by which aircraft get to some airports, as typed columns of equal length in the order of the file. Times are instants
 * in minutes since 1970-01-01T00:00Z, NaN where a time is not known. Cancelled legs are none; a diverted one has left the
 * other airport and does not arrive.
 */
export interface LegTable {
  readonly rowCount: number;
  /** The airport where each arrives; codes as of {@link TableAirport}. */
  readonly airport: CategoryColumn;
  /** The aircraft's registration; never blank. */
  readonly registration: CategoryColumn;
  /** The airport that each is from, ICAO code. */
  readonly origin: CategoryColumn;
  /** The airline's ICAO code. */
  readonly airlineCode: CategoryColumn;
  /** The scheduled arrival. */
  readonly scheduled: Float64Array;
  /** When each left the other airport. */
  readonly departed: Float64Array;
  /** When each arrived. */
  readonly operated: Float64Array;
}

/**
 * Flights as typed columns of equal length, in the order of the file. Times are instants in minutes since
 * 1970-01-01T00:00Z; seconds are fractions of a minute. Only the columns that were read are present.
 */
export interface FlightTable {
  readonly rowCount: number;
  /** IANA name of the airport's time zone, which gives the local times of the instants; UTC by default. */
  readonly timeZone?: string;
  /** Whether the flights leave their airport, the default, or arrive at it. */
  readonly movement?: Movement;
  /** The airports whose flights these are, in the order of the names of {@link airport}; absent where none is known. */
  readonly airports?: readonly TableAirport[];
  /** The airlines and airports of the user's own list that its codes were read with; absent without a list. */
  readonly places?: OwnPlaces;
  /** The airport whose flight each is: where a departure leaves, where an arrival lands. Codes as of {@link TableAirport}. */
  readonly airport?: CategoryColumn;
  /** Operating airline's name (`OPERA`). */
  readonly airline?: CategoryColumn;
  /** Flight type (`TIPOVUELO`), one of {@link FlightType}. */
  readonly flightType?: CategoryColumn;
  /** Month of operation, 1–12 (`MES`). */
  readonly month?: Uint8Array;
  /** Scheduled airline's ICAO code (`Emp-I`). */
  readonly airlineCode?: CategoryColumn;
  /** The other airport: the scheduled destination of a departure, the origin of an arrival; its ICAO code (`Des-I`). */
  readonly destination?: CategoryColumn;
  /** The city of {@link destination} (`SIGLADES`). */
  readonly city?: CategoryColumn;
  /** Scheduled time (`Fecha-I`), an instant. */
  readonly scheduled?: Float64Array;
  /** Operated time (`Fecha-O`), an instant. */
  readonly operated?: Float64Array;
  /** Of arrivals: the instant at which each left the other airport; NaN where it is not known. */
  readonly departed?: Float64Array;
  /** The aircraft's registration; blank where it is not known. */
  readonly registration?: CategoryColumn;
  /** The flight number; blank where it is not known. */
  readonly flight?: CategoryColumn;
  /** Of departures: the legs by which aircraft get to the airports, where the file has them with registrations. */
  readonly legs?: LegTable;
}

/** The name of a column of a {@link FlightTable}. */
export type FlightColumn = Exclude<
  keyof FlightTable,
  | "rowCount"
  | "timeZone"
  | "movement"
  | "airports"
  | "places"
  | "airport"
  | "departed"
  | "registration"
  | "flight"
  | "legs"
>;

/** A table with all columns of the SCL challenge's files. */
export type ChallengeTable = FlightTable & Required<Pick<FlightTable, FlightColumn | "timeZone">>;
