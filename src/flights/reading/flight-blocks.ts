import { zoneNamed } from "../time-zone.ts";
import type { BlockRead, BlockReading } from "./block-reading.ts";
import type { CategoryChecks } from "./category-checks.ts";
import { readHeader } from "./flight-header.ts";
import { planLayout } from "./planning/plan-layout.ts";
import { FlightRows } from "./rows/flight-rows.ts";
import { type RowReading, readingOf } from "./rows/row-reading.ts";
import { tablesOf } from "./rows/tables-of-file.ts";

/** Reads blocks of a file, each on its own. */
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
    this.#rows.takeCounts();
  }

  /** Reads a block of whole records, without the header. */
  read(block: Buffer): BlockRead {
    const rows = this.#rows;
    rows.read(block);
    const { flights, cancelled, cancelledAfter } = tablesOf(this.#path, rows, this.#reading);
    rows.forget();
    return { tables: { flights, cancelled, cancelledAfter }, counts: rows.takeCounts() };
  }
}
