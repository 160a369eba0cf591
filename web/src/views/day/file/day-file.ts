import type { DateOrder } from "../../../../../src/flights/reading/csv/local-dates.ts";
import type { CsvText } from "./records.ts";

/** The size of the largest file that is read. */
export const MAX_BYTES = 50_000_000;
/** The largest number of flights that is read: over a year of a busy airport. */
export const MAX_FLIGHTS = 100_000;

/** The character between the cells of a file. */
export type Separator = "," | ";" | "\t";

/** A file of flights with the required columns and at least one row. */
export interface DayFile extends CsvText {
  /** Unique among the files that were opened. */
  readonly key: number;
  readonly name: string;
  readonly header: readonly string[];
  /** The number of its rows without blank ones. */
  readonly rows: number;
  /** The character between its cells. */
  readonly separator: Separator;
  /** Whether it is not UTF-8, and was read as windows-1252. */
  readonly isLatin: boolean;
  /** The order of day and month in dates such as 03-04-2018; undefined if it has none. */
  readonly dates: DateOrder | undefined;
}

/** The required columns, the scheduled time last: those of the SCL data where a file has one of them. */
export const DATASET_COLUMNS = ["Emp-I", "Des-I", "Fecha-I"];
/** The required columns of any other file, the scheduled time last. */
export const OWN_COLUMNS = ["airline", "destination", "scheduled"];
