import { PuntualError } from "../../../errors.ts";
import { inOrder, type PartWorkers } from "../../../files/in-order.ts";
import type { FlightColumn } from "../../flight-table.ts";
import { type TimeZone, zoneNamed } from "../../time-zone.ts";
import type { BlockRead, BlockReading, BlockTables } from "../block-reading.ts";
import { chooseLayout } from "../choose-layout.ts";
import { type DateOrder, LocalDates } from "../csv/local-dates.ts";
import { dateOrderOf } from "../date-order.ts";
import { detectFormat } from "../detect-format.ts";
import type { FileFormat } from "../file-format.ts";
import { flightColumns } from "../flight-columns.ts";
import { type CsvHeader, readHeader } from "../flight-header.ts";
import { columnsOfPlan, type FlightPlan, planLayout } from "../planning/plan-layout.ts";
import { BlockMemory, recordBlocks } from "../record-blocks.ts";
import { checkMaxRejects, checkRejects, DEFAULT_MAX_REJECTS, describeRejection } from "../rejected-rows.ts";
import { FlightRows } from "../rows/flight-rows.ts";
import { LegRows, legsTo, planLegs } from "../rows/leg-rows.ts";
import { type RowReading, readingOf } from "../rows/row-reading.ts";
import { tablesOf } from "../rows/tables-of-file.ts";
import type { AirportCounts, FlightsRead, ReadFlightsOptions } from "./flights-read.ts";

/** Reads a block of whole records on its own, and gives back their memory; on the caller's thread, or another. */
export type ReadBlock = (records: Buffer<ArrayBuffer>) => Promise<BlockRead>;

/**
 * Prepares to read the blocks of a file: returns the readers of blocks, and a function that receives the
 * flights of each block in the order of the file, with the number of bytes of its records. When the order of day and month
 * in the times of the file proves to be another one than at first, it is opened again, and what an earlier one has received
 * does not count.
 */
export type OpenBlocks = (reading: BlockReading) => {
  readonly readers: PartWorkers<ReadBlock>;
  readonly use: (tables: BlockTables, bytes: number) => void;
};

/**
 * Reads a file of flights as `readFlights` does, block by block, so that memory does not grow with the file. The file must
 * not change meanwhile.
 * @param options with checks, and columns that do not include `operated`: flights that are there a second time are kept
 * @param memory of the blocks
 * @returns what `readFlights` returns, without any flights, and how to read the blocks again
 */
export async function readFlightBlocks(
  path: string,
  options: ReadFlightsOptions,
  open: OpenBlocks,
  memory: BlockMemory,
): Promise<{ readonly read: FlightsRead; readonly blocks: BlockReading }> {
  const { read, blocks } = await readFile(path, options, { open, memory });
  return { read, blocks: blocks as BlockReading };
}

/** The reading of a file block by block. */
interface ByBlocks {
  readonly open: OpenBlocks;
  readonly memory: BlockMemory;
}

/** Reads a file of flights, into memory or block by block. The file must not change meanwhile. */
export async function readFile(
  path: string,
  options: ReadFlightsOptions,
  byBlocks?: ByBlocks,
): Promise<{ readonly read: FlightsRead; readonly blocks?: BlockReading | undefined }> {
  const wanted = options.columns ?? (Object.keys(flightColumns) as FlightColumn[]);
  const maxRejects = checkMaxRejects(options.maxRejects ?? DEFAULT_MAX_REJECTS);
  const zone = options.timeZone === undefined ? undefined : zoneNamed(options.timeZone);
  const format = await detectFormat(path);
  const plan = chooseLayout(path, (await headerOf(path, format)).names, wanted, options);
  const hasNumbers = byBlocks === undefined;
  const reading = readingOf(path, plan, wanted, zone, { ...options, hasNumbers });
  const { airports, places, timeZone } = options;
  const { layout, movement } = plan;
  const settings = { airports, places, movement, timeZone, layout, columns: wanted, hasNumbers };
  const { rows, legRows, blocks } = await readAllRows(path, format, reading, options.dates, (...of) =>
    byBlocks === undefined
      ? readRows(path, format, ...of)
      : readBlocks({ path, format, settings }, byBlocks, ...of),
  );
  const { counts } = rows;
  const { rejections, rejected, skipped, forgotten, repeated } = counts;
  checkAirports(path, rows, reading, options);
  const { cancelled, cancelledAfter, leftOut, notes, ...tables } = tablesOf(path, rows, reading);
  const legs = legRows && legsTo(tables.flights, legRows);
  const flights = legs === undefined ? tables.flights : { ...tables.flights, legs };
  const flightCount = flights.rowCount + forgotten.flights;
  const withoutOutcome =
    cancelled.rowCount + forgotten.cancelled + counts.withoutSchedule + counts.withoutActual.count;
  const ofAirports = flightCount + withoutOutcome + leftOut + rejected;
  if (flightCount === 0 && rejected > 0 && counts.withoutZone !== undefined)
    throw new PuntualError("no-time-zone", { path, airport: counts.withoutZone });
  checkRejects(path, ofAirports, rejected, rejections[0], maxRejects);
  if (flightCount === 0 && !options.mayBeEmpty) throw noFlights(path, rows, plan);
  const read = {
    ...{ flights, cancelled, cancelledAfter, rejections, rejected, skipped, notes },
    rowCount: ofAirports + skipped,
    layout: plan.layout.name,
    movement: plan.movement,
    airports: airportCounts(rows, zone),
    repeatedTimes: repeated.count === 0 ? undefined : { ...repeated },
  };
  return { read, blocks };
}

/** Returns the header of a file. */
async function headerOf(path: string, format: FileFormat): Promise<CsvHeader> {
  for await (const block of recordBlocks(path, format)) return readHeader(path, block, format);
  throw new PuntualError("file-empty", { path });
}

/** The rows of a file: flights of the movement, and of departures the legs by which their aircraft get to the airport. */
interface FileRows {
  readonly rows: FlightRows;
  readonly legRows?: LegRows | undefined;
  /** How its blocks are read again. */
  readonly blocks?: BlockReading;
  /** Whether its times show that day and month have another order, or need one. */
  readonly hasOtherOrder: boolean;
}

/**
 * Reads the rows of a file with an order of day and month; may stop at a block with times that show that day and month have
 * another order.
 */
type ReadRows = (reading: RowReading, dates: DateOrder | undefined, stops: boolean) => Promise<FileRows>;

/** Reads the rows of a file, a second time where the order of day and month in its times was another one than at first. */
async function readAllRows(
  path: string,
  format: FileFormat,
  reading: RowReading,
  stated: DateOrder | undefined,
  read: ReadRows,
): Promise<FileRows> {
  const found = await read(reading, stated, stated === undefined);
  if (stated !== undefined || !found.hasOtherOrder) return found;
  const order = await dateOrderOf(path, format, reading.plan);
  return read({ ...reading, dates: new LocalDates(order) }, order, false);
}

/** Reads the rows of a file and keeps them. */
async function readRows(
  path: string,
  format: FileFormat,
  ...[reading, , stops]: Parameters<ReadRows>
): Promise<FileRows> {
  const memory = new BlockMemory();
  const { names } = await headerOf(path, format);
  const legPlan = planLegs(reading, names);
  const columns = [...new Set([reading.plan, legPlan].flatMap((plan) => (plan ? columnsOfPlan(plan) : [])))];
  const { dates } = reading;
  let found: Pick<FileRows, "rows" | "legRows"> | undefined;
  for await (const block of recordBlocks(path, format, { memory, columns })) {
    let records = block;
    if (found === undefined) {
      const header = readHeader(path, block, format);
      found = { rows: rowsOf(header, format, reading), legRows: LegRows.of(header, format, reading) };
      records = block.subarray(header.bytes);
    }
    found.rows.read(records);
    found.legRows?.read(records);
    memory.give(block);
    if (stops && (dates.needsOrder || dates.isContradicted)) break;
  }
  if (found === undefined) throw new PuntualError("file-empty", { path });
  return { ...found, hasOtherOrder: dates.needsOrder || dates.isContradicted };
}

/** Counts the rows of a file, whose blocks are read each on its own. */
async function readBlocks(
  { path, format, settings }: Omit<BlockReading, "header" | "columns">,
  { open, memory }: ByBlocks,
  ...[reading, dates, stops]: Parameters<ReadRows>
): Promise<FileRows> {
  const columns = [...new Set(columnsOfPlan(reading.plan))];
  const source = recordBlocks(path, format, { memory, columns });
  try {
    const { value: first } = await source.next();
    if (first === undefined) throw new PuntualError("file-empty", { path });
    const header = readHeader(path, first, format);
    const rows = rowsOf(header, format, reading);
    const bytes = Uint8Array.from(first.subarray(0, header.bytes));
    const blocks = { path, format, header: bytes, columns, settings: { ...settings, dates } };
    const { readers, use } = open(blocks);
    const records = (async function* () {
      yield first.subarray(header.bytes);
      yield* source;
    })();
    const readOne = async (block: Buffer<ArrayBuffer>, read: ReadBlock) => {
      const { length } = block; // none are left once they are sent to another thread
      return { ...(await read(block)), length };
    };
    let hasOtherOrder = false;
    for await (const { tables, counts, length } of inOrder(records, readers, readOne)) {
      rows.addCounts(counts);
      use(tables, length);
      ({ hasOtherOrder } = counts);
      if (stops && hasOtherOrder) break;
    }
    return { rows, blocks, hasOtherOrder };
  } finally {
    await source.return(undefined);
  }
}

/** Returns the rows of a file before any are read: Parquet has the columns wanted only. */
function rowsOf(header: CsvHeader, format: FileFormat, reading: RowReading): FlightRows {
  const { layout, movement } = reading.plan;
  return new FlightRows(header, format, { ...reading, plan: planLayout(layout, header.names, movement) });
}

/** The number of airports that an error lists. */
const LISTED = 10;

/** @throws PuntualError `several-airports` where none is chosen of several, `invalid-argument` for one that the file does not have */
function checkAirports(
  path: string,
  rows: FlightRows,
  reading: RowReading,
  options: ReadFlightsOptions,
): void {
  const { airports, timeZone } = options;
  const all = rows.airports.list.filter(({ reason }) => reason === undefined);
  const found = all.filter(
    ({ isChosen, flights, cancelled, diverted }) => isChosen && flights + cancelled + diverted > 0,
  );
  const listed = found
    .toSorted((a, b) => b.flights - a.flights)
    .slice(0, LISTED)
    .map(({ code, flights }) => `${code} (${flights})`);
  const more = found.length > LISTED ? [`and ${found.length - LISTED} more`] : [];
  if (airports === undefined && found.length > 1) {
    throw new PuntualError("several-airports", {
      ...{ path, movement: reading.plan.movement, count: found.length },
      airports: [...listed, ...more].join(", "),
    });
  }
  if (timeZone !== undefined && found.length > 1) {
    const allowed = "for one airport; each of several has its own";
    throw new PuntualError("invalid-argument", { name: "time zone", value: timeZone, allowed });
  }
  if (airports === undefined || airports === "all") return;
  const inFile = new Set(all.map(({ code }) => code));
  const { codes } = reading;
  const isUsable = (code: string) =>
    inFile.has(code) || (found.length > 0 && codes.knownAirport(code) !== undefined);
  const unknown = airports.find((text) => !codes.airportsNamed(text).some(isUsable));
  if (unknown === undefined) return;
  const names = all.slice(0, LISTED).map(({ code }) => code);
  const others = all.length > LISTED ? ` and ${all.length - LISTED} more` : "";
  const allowed = `an airport of ${path}: ${names.join(", ")}${others}`;
  throw new PuntualError("invalid-argument", { name: "airport", value: unknown, allowed });
}

function airportCounts(rows: FlightRows, zone: TimeZone | undefined): AirportCounts[] {
  return rows.airports.list
    .filter(({ isChosen }) => isChosen)
    .map(({ code, zone: own, flights, cancelled, diverted }) => ({
      ...{ code, timeZone: (zone ?? own)?.name ?? "UTC" },
      ...{ flights, cancelled, diverted },
    }))
    .sort((a, b) => b.flights - a.flights);
}

/** The error for a file without flights of the movement that is read. */
function noFlights(
  path: string,
  { cancelled, counts: { skipped, rejections } }: FlightRows,
  { movement, isOfMovement }: FlightPlan,
): PuntualError {
  const [without, [first]] = [cancelled.rowCount, rejections];
  const rejected = first === undefined ? "" : `; first rejected: ${describeRejection(first)}`;
  const hint = without > 0 ? `: ${without} cancelled, or without an actual time` : rejected;
  if (isOfMovement === undefined || skipped === 0) return new PuntualError("no-flights", { path, hint });
  const other = movement === "departures" ? "arrivals" : "departures";
  const allowed = `${other}: ${path} has no usable row of ${movement}, and ${skipped} others`;
  return new PuntualError("invalid-argument", { name: "movement", value: movement, allowed });
}
