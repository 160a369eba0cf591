import type { Movement } from "../../flight-table.ts";
import type { DateOrder } from "../csv/local-dates.ts";

/** The header of a column; of several, the first that a file has. */
export type ColumnName = string | readonly string[];

/** A column, or a value for every row; `value` beside `column` is for files without that column, and for blank cells. */
export type ColumnOrValue =
  | ColumnName
  | { readonly column?: ColumnName | undefined; readonly value?: string | undefined };

/**
 * A condition on a row: a column that says yes (`1`, `1.00`, `true`, `yes`, `Y`, `X`) or no (`0`, `false`, `no`, `N`,
 * blank), or a column that holds one of some values, in any case.
 */
export type RowCondition = ColumnName | { readonly column: ColumnName; readonly values: readonly string[] };

/** A date: in one column, or its parts in three. */
export type LayoutDate =
  | ColumnName
  | { readonly year: ColumnName; readonly month: ColumnName; readonly day: ColumnName };

/**
 * A clock: in one column (`6:00`, `06:00:00`, `600`, `2354.0`, `2400`, `6:00 PM`), or hour and minute in two. `24:00` is
 * midnight at the end of its date.
 */
export type LayoutClock = ColumnName | { readonly hour: ColumnName; readonly minute: ColumnName };

/** The zone of a clock: that of the airport where it is (`local`, the default), of either end of the flight, `UTC`, or an IANA name. */
export type LayoutZone = "local" | "origin" | "destination" | "UTC" | (string & {});

/**
 * A time as a source writes it. A text or a list of texts is a column with date and time in one cell: ISO, day, month and
 * year in either order, with or without an offset, or seconds or milliseconds since 1970.
 *
 * - `date` and `time`: a date and a clock.
 * - `date`, `time` and `minusMinutes`: a scheduled time that is the actual clock less the minutes of lateness, on the
 *   *scheduled* date.
 * - `minutesLate`: an actual time, the scheduled one plus these minutes; where both are given it wins over `time`.
 * - `time` alone: an actual clock, at the moment from six hours before the scheduled time to eighteen after it; a scheduled
 *   arrival, at its first moment after the scheduled departure, or the nearest to departure plus `scheduledMinutes`; with
 *   `minusMinutes`, a scheduled arrival that is the actual one, after the actual departure, less the minutes of lateness.
 */
export type LayoutTime =
  | ColumnName
  | {
      readonly dateTime?: ColumnName | undefined;
      readonly date?: LayoutDate | undefined;
      readonly time?: LayoutClock | undefined;
      readonly minutesLate?: ColumnName | undefined;
      readonly minusMinutes?: ColumnName | undefined;
      readonly zone?: LayoutZone | undefined;
    };

/** A code of a source, and what it stands for: an ICAO code, and a name where it has one of its own. */
export interface LayoutCode {
  readonly code: string;
  readonly name?: string | undefined;
}

/**
 * How a source writes flights: the columns by their headers, times, codes, cancelled flights. One shape for the layouts
 * that Puntual knows, for a user's `map.json`, and for the page's mapping dialog. Headers are found as `columnPosition`
 * finds them: in any case, with or without spaces, hyphens and underscores.
 */
export interface Layout {
  /** The name by which `--layout` chooses it. */
  readonly name: string;
  /** A few words that name the source. */
  readonly title?: string | undefined;
  /** Where the source is described: an address, or a work. */
  readonly source?: string | undefined;
  /** The headers that a file of this layout has, each a header or alternatives; by default those that reading needs. */
  readonly headers?: readonly ColumnName[] | undefined;
  /** Headers that no file of this layout has: they are those of a similar layout. */
  readonly without?: readonly string[] | undefined;

  /** The airline's code; where there is none, its name. */
  readonly airline?: ColumnOrValue | undefined;
  readonly airlineName?: ColumnName | undefined;
  /** The flight number, with or without the airline's code before it. */
  readonly flight?: ColumnName | undefined;
  readonly registration?: ColumnName | undefined;
  readonly stand?: ColumnName | undefined;
  /** National or international, in any usual writing; by default it follows from the countries of the two airports. */
  readonly flightType?: ColumnName | undefined;
  /** The month of operation, 1 to 12; by default that of the actual, else of the scheduled time. */
  readonly month?: ColumnName | undefined;

  readonly origin?: ColumnOrValue | undefined;
  readonly destination?: ColumnOrValue | undefined;
  /** The airport of the movement and the other one, in files that name them so in place of origin and destination. */
  readonly airport?: ColumnOrValue | undefined;
  readonly otherAirport?: ColumnOrValue | undefined;
  readonly originCity?: ColumnName | undefined;
  readonly destinationCity?: ColumnName | undefined;

  /** Which movement the rows are: all of one, or by a column; by default each row is a leg with a departure and an arrival. */
  readonly movement?:
    | Movement
    | {
        readonly column: ColumnName;
        readonly departures: readonly string[];
        readonly arrivals: readonly string[];
      }
    | undefined;

  /** The times at the airport of the movement: of the departure of a departure, of the arrival of an arrival. */
  readonly scheduled?: LayoutTime | undefined;
  readonly actual?: LayoutTime | undefined;
  readonly scheduledDeparture?: LayoutTime | undefined;
  readonly actualDeparture?: LayoutTime | undefined;
  readonly scheduledArrival?: LayoutTime | undefined;
  readonly actualArrival?: LayoutTime | undefined;
  /** The scheduled minutes from departure to arrival, which place a scheduled arrival that has a clock only. */
  readonly scheduledMinutes?: ColumnName | undefined;

  /** Cancelled flights; without it, those that have no actual time. */
  readonly cancelled?: RowCondition | undefined;
  readonly diverted?: RowCondition | undefined;
  /** Rows that are left out, such as flights of another kind. */
  readonly ignored?: RowCondition | undefined;

  /** The texts of a cell without a value, in any case; by default blank, and `NA`, `NaN`, `null` and `None` where no code stands. */
  readonly missing?: readonly string[] | undefined;
  /** The order of day and month in dates that do not prove one. */
  readonly dates?: DateOrder | undefined;
  /** The zone of all clocks; `local` by default. */
  readonly zone?: LayoutZone | undefined;
  /** The source's own codes of airlines, which win over the directory. */
  readonly airlines?: Readonly<Record<string, string | LayoutCode>> | undefined;
  /** The source's own codes of airports, which win over the directory. */
  readonly airports?: Readonly<Record<string, string | LayoutCode>> | undefined;
}
