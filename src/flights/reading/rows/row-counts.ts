import type { Rejection } from "../rejected-rows.ts";
import type { AirportCount } from "./airport-list.ts";

/** A number of rows, and the line of the first of them. */
interface LinesFound {
  count: number;
  line: number;
}

/** The numbers of rows that were read, and what was done with them; plain data. */
export interface RowCounts {
  /** Lines that were read, those of the header included; of Parquet, rows. */
  lines: number;
  readonly rejections: Rejection[];
  rejected: number;
  /** Rows of other airports, or of the other movement. */
  skipped: number;
  /** Cancelled and diverted flights whose scheduled time only the actual one would give. */
  withoutSchedule: number;
  /** Flights without an actual time that are not cancelled in a file that says so. */
  readonly withoutActual: LinesFound;
  /** Actual times that were taken on the day after. */
  readonly dayAfter: LinesFound;
  /** Actual times that are not the scheduled ones plus the minutes of lateness. */
  readonly contradicted: LinesFound;
  readonly repeated: { count: number; takenAsLater: number; first: number; last: number };
  /** The numbers of rows that were forgotten. */
  readonly forgotten: { flights: number; cancelled: number };
  /** The first row of an airport whose time zone is not known. */
  withoutZone: string | undefined;
}

/** The counts of a block of a file that was read on its own; plain data. */
export interface BlockCounts {
  readonly rows: RowCounts;
  readonly airports: readonly AirportCount[];
  /** Whether its times show that day and month have another order, or need one. */
  readonly hasOtherOrder: boolean;
}

/** Returns the counts of no rows, behind a number of lines. */
export function noRows(lines = 0): RowCounts {
  return {
    ...{ lines, rejections: [], rejected: 0, skipped: 0, withoutSchedule: 0, withoutZone: undefined },
    withoutActual: { count: 0, line: 0 },
    dayAfter: { count: 0, line: 0 },
    contradicted: { count: 0, line: 0 },
    repeated: { count: 0, takenAsLater: 0, first: Infinity, last: -Infinity },
    forgotten: { flights: 0, cancelled: 0 },
  };
}

/** Adds the counts of the rows behind those that are counted. */
export function addRows(counts: RowCounts, added: RowCounts): void {
  const { lines, repeated, forgotten } = counts;
  for (const rejection of added.rejections)
    counts.rejections.push({ ...rejection, line: lines + rejection.line });
  for (const name of ["withoutActual", "dayAfter", "contradicted"] as const) {
    if (counts[name].count === 0 && added[name].count > 0) counts[name].line = lines + added[name].line;
    counts[name].count += added[name].count;
  }
  for (const name of ["lines", "rejected", "skipped", "withoutSchedule"] as const)
    counts[name] += added[name];
  counts.withoutZone ??= added.withoutZone;
  repeated.count += added.repeated.count;
  repeated.takenAsLater += added.repeated.takenAsLater;
  repeated.first = Math.min(repeated.first, added.repeated.first);
  repeated.last = Math.max(repeated.last, added.repeated.last);
  forgotten.flights += added.forgotten.flights;
  forgotten.cancelled += added.forgotten.cancelled;
}
