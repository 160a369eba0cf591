import { mkdir } from "node:fs/promises";
import { extname, join } from "node:path";
import { PuntualError } from "../../../errors.ts";
import type { ParquetColumn, ParquetTable, UnfinishedFile } from "../../../files/parquet/parquet-table.ts";
import { writeParquetFiles } from "../../../files/parquet/write-parquet.ts";
import { faultOf } from "../../../files/regular-file.ts";
import { ReplacedFile } from "../../../files/replaced-file.ts";
import { formatLocalTime } from "../../../flights/local-time.ts";
import { timeZoneOf } from "../../../flights/time-zone.ts";
import { isDelayed } from "../../../history/outcome.ts";
import { VERSION } from "../../../version.ts";
import { matrixColumn } from "./matrix-columns.ts";
import type { TrainingMatrix } from "./training-matrix.ts";

export type { UnfinishedFile };

/** The key of the description that each file of a matrix carries. */
export const MATRIX_METADATA = "puntual";

const MICROSECONDS_OF_MINUTE = 60_000_000;

/** The name of the airport in a path, where the flights name none. */
const NO_AIRPORT = "unknown";

/** A matrix that was written. */
export interface MatrixWritten {
  readonly rows: number;
  readonly features: number;
  /** The paths of the files. */
  readonly files: readonly string[];
}

/**
 * Writes a training matrix as Parquet: one file where the name ends in `.parquet`, else a folder of files by airport and
 * month, `airport=KSEA/month=2014-07/part-0.parquet`, in which files of the same names are replaced. The rows of a file are in the
 * order of the scheduled times.
 * @param out the file or folder
 * @param open begins a file; by default beside its place, and is moved there
 * @throws PuntualError `package-missing` if DuckDB is not installed, `output-unwritable`
 */
export async function writeMatrix(
  matrix: TrainingMatrix,
  out: string,
  open: (path: string) => Promise<UnfinishedFile> = ReplacedFile.open,
): Promise<MatrixWritten> {
  const { names, training } = matrix;
  const partitions =
    extname(out) === ".parquet"
      ? [{ path: out, rows: training, isWhole: true }]
      : partitionsOf(matrix).map(({ airport, month, rows }) => ({
          path: join(out, `airport=${airport}`, `month=${month}`, "part-0.parquet"),
          rows,
          isWhole: false,
        }));
  const tables = partitions.map(
    ({ path, rows, isWhole }): ParquetTable => ({
      path,
      rowCount: rows.length,
      columns: columnsOf(matrix, rows, isWhole),
    }),
  );
  const openIn = async (path: string) => {
    await makeFolderOf(path, out);
    return open(path);
  };
  await writeParquetFiles(tables, openIn, { [MATRIX_METADATA]: JSON.stringify(describe(matrix)) });
  return { rows: training.length, features: names.length, files: partitions.map(({ path }) => path) };
}

/** Makes the folder of a partition. */
async function makeFolderOf(path: string, out: string): Promise<void> {
  if (path === out) return;
  try {
    await mkdir(join(path, ".."), { recursive: true });
  } catch (cause) {
    throw new PuntualError("output-unwritable", { path, reason: faultOf(cause).message }, { cause });
  }
}

/** The rows of a matrix that are in one file. */
interface Partition {
  readonly airport: string;
  /** Of the scheduled time, local: `2014-07`. */
  readonly month: string;
  /** The indices of its flights, ascending. */
  readonly rows: Uint32Array;
}

/** Returns the partitions of a matrix: by airport, and by month within each. */
function partitionsOf(matrix: TrainingMatrix): Partition[] {
  const { flights, training } = matrix;
  const { airports, airport } = flights.columns;
  const monthOf = monthsOf(matrix);
  const groups = Map.groupBy(training, (index) => `${airports[airport[index]].code} ${monthOf(index)}`);
  return [...groups.keys()].sort().map((key) => {
    const [code, month] = key.split(" ");
    return { airport: code || NO_AIRPORT, month, rows: Uint32Array.from(groups.get(key) ?? []) };
  });
}

/** Returns a function that gives the month of a flight; neighbouring flights are mostly of the same day. */
function monthsOf({ flights }: TrainingMatrix): (index: number) => string {
  const { airports, airport, scheduled } = flights.columns;
  const zones = airports.map(({ timeZone }) => timeZoneOf(timeZone));
  const known = new Map<number, string>();
  return (index) => {
    const day = Math.floor(zones[airport[index]].localMinutes(scheduled[index]) / (24 * 60));
    const month = known.get(day) ?? formatLocalTime(day * 24 * 60).slice(0, 7);
    known.set(day, month);
    return month;
  };
}

/** Returns the columns of a file: those that a flight is known by, the labels, and the features. */
function columnsOf(matrix: TrainingMatrix, rows: Uint32Array, isWhole: boolean): ParquetColumn[] {
  const { flights, training, earlierCount, names, columns } = matrix;
  const { airports, airport, airlines, airline, destinations, destination } = flights.columns;
  const { scheduled, operated } = flights.columns;
  const firstLatest = training[earlierCount] ?? Infinity;
  const monthOf = monthsOf(matrix);
  const column = (
    name: string,
    type: ParquetColumn["type"],
    valueAt: (index: number) => number | string | undefined,
  ): ParquetColumn => ({ name, type, valueAt: (row) => valueAt(rows[row]) });
  return [
    ...(isWhole
      ? [
          column("airport", "text", (index) => airports[airport[index]].code || undefined),
          column("month", "text", monthOf),
        ]
      : []),
    column("row", "integer", (index) => index),
    column("scheduled", "instant", (index) => Math.round(scheduled[index] * MICROSECONDS_OF_MINUTE)),
    column("airline", "text", (index) => airlines[airline[index]]),
    column("destination", "text", (index) => destinations[destination[index]]),
    column("part", "text", (index) => (index < firstLatest ? "earlier" : "latest")),
    column("lateness_minutes", "double", (index) => operated[index] - scheduled[index]),
    column("delayed", "byte", (index) =>
      isDelayed({ scheduled: scheduled[index], operated: operated[index] }) ? 1 : 0,
    ),
    ...columns.map((values, feature) =>
      column(matrixColumn(names[feature]), "float", (index) =>
        Number.isNaN(values[index]) ? undefined : values[index],
      ),
    ),
  ];
}

/** Describes a matrix for its readers. */
function describe({ leadTime, names, training, earlierCount, encodings, flights }: TrainingMatrix): object {
  const { airlines, destinations } = encodings.encoding;
  return {
    puntual: VERSION,
    leadTime,
    rows: training.length,
    earlier: earlierCount,
    airports: flights.columns.airports.map(({ code }) => code),
    features: Object.fromEntries(names.map((name) => [matrixColumn(name), name])),
    // The value of a categorical feature is an index in its list.
    categories: { airline: airlines, destination: destinations },
  };
}
