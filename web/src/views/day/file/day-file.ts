import type { DateOrder } from "../../../../../src/flights/reading/csv/local-dates.ts";
import type { CsvText } from "./records.ts";
import type { RowFault } from "./row-fault.ts";

/** The size of the largest file that is read. */
export const MAX_BYTES = 50_000_000;
/** The largest number of flights that is read: over a year of a busy airport. */
export const MAX_FLIGHTS = 100_000;

/** The character between the cells of a file. */
export type Separator = "," | ";" | "\t";

/** A row of a file that is a flight of the airport that the page shows. */
export interface FileRow {
  /** Its position among the rows of the file, from 0; blank rows do not count. */
  readonly index: number;
  /** The line on which it begins. */
  readonly line: number;
  /** Its id or, without one, its flight number. */
  readonly id: string | undefined;
}

/** A flight to forecast. */
export interface FileFlight extends FileRow {
  readonly airline: string;
  /** The other airport: the destination of a departure, the origin of an arrival. */
  readonly other: string;
  /** ISO: local time of the airport, or an instant with `Z` where the file has one. */
  readonly scheduled: string;
  /** The same as local time of the airport. */
  readonly local: string;
  readonly flightType: "I" | "N" | undefined;
  /** Of its aircraft. */
  readonly registration: string | undefined;
}

/** A row that cannot be used. */
export interface FaultyRow extends FileRow {
  /** At least one. */
  readonly faults: readonly RowFault[];
}

/** A flight that the file says is cancelled, and that has no forecast. Its texts are as the file has them. */
export interface CancelledFlight extends FileRow {
  readonly airline: string;
  readonly other: string;
  /** ISO, local time of the airport; undefined where it cannot be read. */
  readonly local: string | undefined;
}

/** A file of flights, as it was read for the airport that the page shows. */
export interface DayFile extends CsvText {
  /** Unique among the files that were opened. */
  readonly key: number;
  readonly name: string;
  readonly header: readonly string[];
  /** A few words that name the source whose layout it has; undefined for Puntual's own. */
  readonly layoutTitle: string | undefined;
  /** Whether a user said what its columns mean. */
  readonly isMapped: boolean;
  readonly flights: readonly FileFlight[];
  readonly faulty: readonly FaultyRow[];
  readonly cancelled: readonly CancelledFlight[];
  /** The number of rows of other airports, or of the other movement. */
  readonly skipped: number;
  /** The character between its cells. */
  readonly separator: Separator;
  /** Whether it is not UTF-8, and was read as windows-1252. */
  readonly isLatin: boolean;
  /** The order of day and month in dates such as 03-04-2018; undefined if it has none. */
  readonly dates: DateOrder | undefined;
}
