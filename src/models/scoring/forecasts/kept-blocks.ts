import type { FlightTable } from "../../../flights/flight-table.ts";
import type { BlockTables } from "../../../flights/reading/block-reading.ts";

/** The memory that kept flights take at most by default, in bytes: that of two million flights. */
const MAX_KEPT_BYTES = 1 << 25;

/** A block of a file that was read once: its flights where they were kept, else its records, which are read again. */
export type BlockToForecast = BlockTables | { readonly records: Uint8Array<ArrayBuffer> };

/**
 * The flights of the first blocks of a file, kept from its first reading until they are forecast, as far as they take a bounded
 * part of memory: to read them again would take three times the time.
 */
export class KeptBlocks {
  readonly #blocks: { readonly tables: BlockTables; readonly bytes: number }[] = [];
  readonly #maxBytes: number;
  #bytes = 0;
  /** The bytes of the records of the kept blocks. */
  recordBytes = 0;
  /** Those of the blocks that were taken. */
  takenBytes = 0;
  /** Whether all blocks so far are kept. */
  isWhole = true;

  constructor(maxBytes = MAX_KEPT_BYTES) {
    this.#maxBytes = maxBytes;
  }

  /** Keeps a block while there is room for it. @param bytes those of its records */
  add({ flights, cancelled, cancelledAfter }: BlockTables, bytes: number): void {
    const size = bytesOf(flights) + bytesOf(cancelled);
    if (!this.isWhole || this.#bytes + size > this.#maxBytes) {
      this.isWhole = false;
      return;
    }
    this.#bytes += size;
    this.recordBytes += bytes;
    const tables = { flights: needed(flights), cancelled: needed(cancelled), cancelledAfter };
    this.#blocks.push({ tables, bytes });
  }

  /** Yields the blocks, each of which is then no longer kept. */
  *take(): Generator<BlockTables> {
    this.#blocks.reverse();
    for (let next = this.#blocks.pop(); next !== undefined; next = this.#blocks.pop()) {
      this.takenBytes += next.bytes;
      yield next.tables;
    }
  }
}

/** Returns the columns that forecasts need. */
function needed(table: FlightTable): FlightTable {
  const { rowCount, airport, airlineCode, destination, flightType, scheduled, registration } = table;
  return {
    rowCount,
    ...(airport && { airport }),
    ...(airlineCode && { airlineCode }),
    ...(destination && { destination }),
    ...(flightType && { flightType }),
    ...(scheduled && { scheduled }),
    ...(registration && { registration }),
  };
}

function bytesOf({ airport, airlineCode, destination, flightType, scheduled, registration }: FlightTable) {
  const codes = [airport, airlineCode, destination, flightType, registration].map((column) => column?.codes);
  return [...codes, scheduled].reduce((sum, values) => sum + (values?.byteLength ?? 0), 0);
}
