import type { Layout } from "../../../../../src/flights/reading/layouts/layout.ts";
import { AirportNames } from "../file/airport-names.ts";
import type { CancelledFlight, FaultyRow, FileFlight } from "../file/day-file.ts";
import { type Fault, FileFault } from "../file/file-fault.ts";
import { flightsOfFile } from "../file/flights-of-file.ts";
import { planFile } from "../file/plan-file.ts";
import { type CsvFile, type FileReading, orderOfDates } from "../file/read-day-file.ts";
import { cells, dayRows } from "../file/records.ts";
import type { SampledColumn } from "./guess-choices.ts";

/** The number of rows of which columns have samples, and that a preview reads. */
export const SAMPLE_ROWS = 200;
/** The number of different values of a column that are kept. */
const MAX_VALUES = 12;

/** A row of a preview: a flight as it is understood, or its faults. */
export type PreviewRow = (FileFlight | FaultyRow | CancelledFlight) & {
  readonly kind: "flight" | "faulty" | "cancelled";
};

/** The first rows of a file as a layout reads them. */
export interface Preview {
  /** In the order of the file. */
  readonly rows: readonly PreviewRow[];
  readonly flights: number;
  readonly cancelled: number;
  readonly faulty: number;
  /** Rows of other airports. */
  readonly skipped: number;
}

/** Returns the beginning of a file, which a preview can read at once. */
export function beginningOf(csv: CsvFile): CsvFile {
  let [end, rows] = [csv.bytes.length, 0];
  for (const { next } of dayRows(csv)) {
    rows++;
    if (rows === SAMPLE_ROWS) {
      end = next;
      break;
    }
  }
  return { ...csv, bytes: csv.bytes.subarray(0, end) };
}

/** Returns the columns of a file with their first different values; columns without a header are left out. */
export function sampledColumns(csv: CsvFile): readonly SampledColumn[] {
  const values = csv.header.map(() => new Set<string>());
  for (const place of dayRows(csv)) {
    for (const [column, cell] of cells(csv, place).entries())
      if (cell !== "" && (values[column]?.size ?? MAX_VALUES) < MAX_VALUES) values[column].add(cell);
  }
  return csv.header.flatMap((header, column) =>
    header === "" ? [] : [{ header, values: [...values[column]] }],
  );
}

/**
 * Reads the beginning of a file by a layout.
 * @returns the fault for which it cannot be read, if it cannot
 */
export function previewOf(csv: CsvFile, layout: Layout, reading: FileReading): Preview | Fault {
  try {
    const { plan } = planFile(csv.header, { layout, movement: reading.movement });
    const dates = orderOfDates(csv, plan, layout.dates);
    const names = new AirportNames(reading.airports, reading.airport);
    const { timeZone } = reading;
    const zoneOfOther = () => undefined;
    const rows = flightsOfFile(csv, { plan, header: csv.header, dates, names, timeZone, zoneOfOther });
    const { flights, faulty, cancelled, airports } = rows;
    const all = [...airports].filter(([text]) => !names.isShown(text));
    return {
      rows: [
        ...flights.map((row) => ({ ...row, kind: "flight" as const })),
        ...faulty.map((row) => ({ ...row, kind: "faulty" as const })),
        ...cancelled.map((row) => ({ ...row, kind: "cancelled" as const })),
      ].sort((one, other) => one.index - other.index),
      flights: flights.length,
      cancelled: cancelled.length,
      faulty: faulty.length,
      skipped: all.reduce((sum, [, count]) => sum + count, 0),
    };
  } catch (error) {
    if (error instanceof FileFault) return error.fault;
    throw error;
  }
}

/** Whether the dates of a value could be read in both orders. */
export function isAmbiguous(
  preview: Preview | Fault,
): preview is Extract<Fault, { kind: "ambiguous-dates" }> {
  return "kind" in preview && preview.kind === "ambiguous-dates";
}
