import type { FlightColumn, FlightTable, Movement } from "../flight-table.ts";
import type { FileFormat } from "./file-format.ts";
import type { Layout } from "./layouts/layout.ts";
import type { BlockCounts } from "./rows/row-counts.ts";
import type { RowSettings } from "./rows/row-reading.ts";

/** How the blocks of a file are read; plain data. */
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

/** A block of a file that was read on its own; plain data. */
export interface BlockRead {
  readonly tables: BlockTables;
  readonly counts: BlockCounts;
}
