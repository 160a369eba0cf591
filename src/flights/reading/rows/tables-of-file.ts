import { PuntualError } from "../../../errors.ts";
import type { FlightTable } from "../../flight-table.ts";
import type { ReadingNote } from "../reading-note.ts";
import type { FlightRows } from "./flight-rows.ts";
import { type StoredRows, storedRows, TableMaker } from "./flight-tables.ts";
import type { RowReading } from "./row-reading.ts";
import { eachRepeatedRow } from "./same-flights.ts";

/** A file in which more than this share of the flights are there once more is several copies of one. */
const MAX_REPEATED = 0.25;

/** The tables of a file. */
export interface FileTables {
  readonly flights: FlightTable;
  readonly cancelled: FlightTable;
  readonly cancelledAfter: Uint32Array;
  /** The number of duplicates, which are in no table. */
  readonly leftOut: number;
  readonly notes: readonly ReadingNote[];
}

/**
 * Makes the tables of a file that was read, without the flights that are there a second time.
 * @throws PuntualError `repeated-flights`
 */
export function tablesOf(path: string, rows: FlightRows, reading: RowReading): FileTables {
  const { wanted, plan } = reading;
  const hasTimes = wanted.includes("scheduled") || wanted.includes("operated");
  const parts = {
    airport: rows.airports.list.length > 0,
    times: hasTimes,
    departed: hasTimes && plan.movement === "arrivals",
  };
  const all = storedRows(rows.flights, parts);
  const notes = notesOnTimes(rows);
  const left = isComparable(reading) ? repeatedFlights(path, all, rows, notes) : undefined;
  const kept = left === undefined ? all : storedRows(rows.flights, parts, left);
  const maker = new TableMaker(rows, reading, all.scheduled?.[all.rowCount >> 1]);
  return {
    flights: maker.table(kept, wanted),
    cancelled: maker.table(
      storedRows(rows.cancelled, parts),
      wanted.filter((column) => column !== "operated"),
    ),
    cancelledAfter: rows.cancelled.after.take(rows.cancelled.rowCount),
    leftOut: all.rowCount - kept.rowCount,
    notes,
  };
}

function isComparable({ wanted }: RowReading): boolean {
  return (["airlineCode", "destination", "scheduled", "operated"] as const).every((column) =>
    wanted.includes(column),
  );
}

function notesOnTimes({ dayAfter, withoutSchedule, withoutActual }: FlightRows): ReadingNote[] {
  const notes: ReadingNote[] = [];
  if (dayAfter.count > 0) {
    const { count, line } = dayAfter;
    const detail = `${counted(count, "actual time is", "actual times are")} written on the scheduled date though the clock had passed midnight: taken on the day after.`;
    notes.push({ code: "day-after", count, line, detail });
  }
  if (withoutSchedule > 0) {
    const detail = `${counted(withoutSchedule, "cancelled or diverted flight has", "cancelled or diverted flights have")} no scheduled time, which follows from the actual one in this layout.`;
    notes.push({ code: "no-scheduled-time", count: withoutSchedule, detail });
  }
  if (withoutActual.count > 0) {
    const { count, line } = withoutActual;
    const detail = `${counted(count, "flight has", "flights have")} no actual time, and the file does not say that ${count === 1 ? "it was" : "they were"} cancelled: left out.`;
    notes.push({ code: "no-actual-time", count, line, detail });
  }
  return notes;
}

/** Marks the flights that are there a second time, and notes those that may be. */
function repeatedFlights(
  path: string,
  { rowCount, airport, scheduled, operated, category }: StoredRows,
  rows: FlightRows,
  notes: ReadingNote[],
): Uint8Array | undefined {
  const has = (name: "flight" | "registration") => rows.categories.texts(name) !== undefined;
  const flight = has("flight") ? category("flight") : undefined;
  const registration = has("registration") ? category("registration") : undefined;
  const [airline, destination] = [category("airlineCode"), category("destination")];
  let left: Uint8Array | undefined;
  let [duplicates, same, codeshares] = [0, 0, 0];
  eachRepeatedRow(rowCount, [airport, airline, destination, scheduled, flight], (row, earlier) => {
    if (flight !== undefined && flight[row] !== 0) {
      left ??= new Uint8Array(rowCount);
      left[row] = 1;
      duplicates++;
    } else if (operated?.[row] === operated?.[earlier]) same++;
  });
  if (same > rowCount * MAX_REPEATED && same > 10)
    throw new PuntualError("repeated-flights", { path, count: same, rows: rowCount });
  if (registration !== undefined)
    eachRepeatedRow(
      rowCount,
      [airport, destination, scheduled, operated, registration],
      (row, earlier) => {
        if (airline?.[row] !== airline?.[earlier]) codeshares++;
      },
      (row) => registration[row] === 0 || left?.[row] === 1,
    );
  if (duplicates > 0) {
    const detail = `${counted(duplicates, "row is", "rows are")} a flight that the file already has (airport, airline, flight number, other airport and scheduled time): left out.`;
    notes.push({ code: "duplicate", count: duplicates, detail });
  }
  if (same > 0) {
    const detail = `${counted(same, "flight has", "flights have")} the airline, other airport, scheduled and actual time of another one, and no flight number shows whether they are one: kept.`;
    notes.push({ code: "same-flight", count: same, detail });
  }
  if (codeshares > 0) {
    const detail = `${counted(codeshares, "flight has", "flights have")} the aircraft and the times of a flight of another airline: codeshares, each kept as a flight.`;
    notes.push({ code: "codeshare", count: codeshares, detail });
  }
  return left;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
