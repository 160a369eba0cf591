import type { FlightColumn, FlightTable, Movement } from "../flight-table.ts";
import { zoneNamed } from "../time-zone.ts";
import type { CategoryChecks } from "./category-checks.ts";
import type { FileFormat } from "./file-format.ts";
import { readHeader } from "./flight-header.ts";
import type { Layout } from "./layouts/layout.ts";
import { planLayout } from "./planning/plan-layout.ts";
import { FlightRows } from "./rows/flight-rows.ts";
import { type RowReading, type RowSettings, readingOf } from "./rows/row-reading.ts";
import { tablesOf } from "./rows/tables-of-file.ts";

/** How the blocks of a file are read that was read before; plain data. */
export interface BlockReading {
  readonly path: string;
  readonly format: FileFormat;
  /** The bytes up to the end of the header. */
  readonly header: Uint8Array;
  /** The columns of the file that are read. */
  readonly columns: readonly string[];
  readonly settings: Omit<RowSettings, "checks"> & {
    readonly layout: Layout;
    readonly movement: Movement;
    readonly timeZone: string | undefined;
    /** The columns wanted. */
    readonly columns: readonly FlightColumn[];
  };
}

/** The flights of a block of a file. */
export interface BlockTables {
  readonly flights: FlightTable;
  /** The scheduled flights without an outcome. */
  readonly cancelled: FlightTable;
  /** Of each row of `cancelled`, the number of flights before it in the block. */
  readonly cancelledAfter: Uint32Array;
}

/** Reads blocks of a file that was read before, in any order; rows that were rejected then are left out. */
export class BlockReader {
  readonly #path: string;
  readonly #rows: FlightRows;
  readonly #reading: RowReading;

  /** @param checks those by which the file was read */
  constructor({ path, format, header, settings }: BlockReading, checks?: CategoryChecks) {
    const { layout, movement, timeZone, columns } = settings;
    const names = readHeader(path, Buffer.from(header), format);
    const plan = planLayout(layout, names.names, movement);
    const zone = timeZone === undefined ? undefined : zoneNamed(timeZone);
    this.#path = path;
    this.#reading = readingOf(path, plan, columns, zone, { ...settings, checks });
    this.#rows = new FlightRows(names, format, this.#reading);
  }

  /** Reads a block of whole records, without the header. */
  read(block: Buffer): BlockTables {
    const rows = this.#rows;
    rows.read(block);
    rows.rejections.length = 0;
    const tables = tablesOf(this.#path, rows, this.#reading);
    rows.forget();
    return tables;
  }
}
