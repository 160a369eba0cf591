import type { FlightTable } from "../../flight-table.ts";
import type { ReadingNote } from "../reading-note.ts";
import type { FlightRows } from "./flight-rows.ts";
import { type StoredRows, storedRows, TableMaker } from "./flight-tables.ts";
import { repeatedRows } from "./repeated-rows.ts";
import type { RowReading } from "./row-reading.ts";
import { eachRepeatedRow } from "./same-flights.ts";

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
  const notes = [...notesOnTimes(rows), ...notesOnLateness(all)];
  const maker = new TableMaker(rows, reading, all.scheduled?.[all.rowCount >> 1]);
  const left = isComparable(reading) ? repeatedFlights(path, all, rows, maker, notes) : undefined;
  const kept = left === undefined ? all : storedRows(rows.flights, parts, left);
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

function notesOnTimes({ counts }: FlightRows): ReadingNote[] {
  const { dayAfter, contradicted, withoutSchedule, withoutActual } = counts;
  const notes: ReadingNote[] = [];
  if (dayAfter.count > 0) {
    const { count, line } = dayAfter;
    const detail = `${counted(count, "flight has a time", "flights have a time")} on the date of the one before it, though the clock had passed midnight: taken on the day after.`;
    notes.push({ code: "day-after", count, line, detail });
  }
  if (contradicted.count > 0) {
    const { count, line } = contradicted;
    const detail = `${counted(count, "actual time is", "actual times are")} not the scheduled one plus the minutes late: the minutes were taken.`;
    notes.push({ code: "contradicted-time", count, line, detail });
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

/** Flights that are at least so many minutes early or late are far from their schedule. */
const FAR_MINUTES = 45;

/** The number of flights from which on a share of them means something. */
const MANY_FLIGHTS = 20;

function notesOnLateness({ rowCount, scheduled, operated }: StoredRows): ReadingNote[] {
  if (scheduled === undefined || operated === undefined || rowCount < MANY_FLIGHTS) return [];
  let count = 0;
  for (let row = 0; row < rowCount; row++)
    if (Math.abs(operated[row] - scheduled[row]) >= FAR_MINUTES) count++;
  if (count <= rowCount / 2) return [];
  const detail = `${count} of ${rowCount} flights are ${FAR_MINUTES} minutes or more from their scheduled times: perhaps one of the two times is in UTC, or of another zone.`;
  return [{ code: "far-from-schedule", count, detail }];
}

/** Marks the flights that are there a second time, and notes those that may be. */
function repeatedFlights(
  path: string,
  all: StoredRows,
  rows: FlightRows,
  maker: TableMaker,
  notes: ReadingNote[],
): Uint8Array | undefined {
  const { rowCount, airport, scheduled, operated, category } = all;
  const has = (name: "flight" | "registration") => rows.categories.texts(name) !== undefined;
  const flight = has("flight") ? category("flight") : undefined;
  const registration = has("registration") ? category("registration") : undefined;
  const [airline, destination] = [maker.airlines(all), category("destination")];
  const { left, duplicates, same } = repeatedRows(path, {
    ...{ rowCount, airport, airline, destination, scheduled, operated, flight },
    hasNumber: (row) => flight !== undefined && flight[row] !== 0,
  });
  let codeshares = 0;
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
