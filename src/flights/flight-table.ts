/** A column of categories: one code for each row, of which `names[code]` is the category. Names are sorted. */
export interface CategoryColumn {
  readonly names: readonly string[];
  readonly codes: Uint16Array;
}

/** `N` is national, `I` international. */
export type FlightType = "I" | "N";

/**
 * Flights as typed columns of equal length, in the order of the file. Times are instants in minutes since
 * 1970-01-01T00:00Z; seconds are fractions of a minute. Only the columns that were read are present.
 */
export interface FlightTable {
  readonly rowCount: number;
  /** IANA name of the airport's time zone, which gives the local times of the instants; UTC by default. */
  readonly timeZone?: string;
  /** Operating airline's name (`OPERA`). */
  readonly airline?: CategoryColumn;
  /** Flight type (`TIPOVUELO`), one of {@link FlightType}. */
  readonly flightType?: CategoryColumn;
  /** Month of operation, 1–12 (`MES`). */
  readonly month?: Uint8Array;
  /** Scheduled airline's ICAO code (`Emp-I`). */
  readonly airlineCode?: CategoryColumn;
  /** Scheduled destination's ICAO code (`Des-I`). */
  readonly destination?: CategoryColumn;
  /** Scheduled destination's city (`SIGLADES`). */
  readonly city?: CategoryColumn;
  /** Scheduled time (`Fecha-I`), an instant. */
  readonly scheduled?: Float64Array;
  /** Operated time (`Fecha-O`), an instant. */
  readonly operated?: Float64Array;
}

/** The name of a column of a {@link FlightTable}. */
export type FlightColumn = Exclude<keyof FlightTable, "rowCount" | "timeZone">;
