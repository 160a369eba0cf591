import { open } from "node:fs/promises";
import { readFlights } from "../../../src/flights/reading/read-flights.ts";
import type { FeatureMatrix } from "../../../src/learn/matrix/feature-matrix.ts";

/** More minutes than a bin contains. */
const MOVED_MINUTES = 7;

/** A training table: eight integer features of each flight, and whether it left over 15 minutes late. */
export interface BoostingTable {
  readonly matrix: FeatureMatrix;
  readonly target: Uint8Array;
}

/**
 * Reads the flights of a file as a table and repeats them.
 * @param times the number of repetitions
 * @param moved whether to move each repetition by some minutes of the day, so that no row occurs twice
 */
export async function boostingTable(path: string, times: number, moved = false): Promise<BoostingTable> {
  const { flights } = await readFlights(path, {
    columns: ["airlineCode", "destination", "flightType", "scheduled", "operated"],
  });
  const { airlineCode, destination, flightType, scheduled, operated } = flights;
  if (!airlineCode || !destination || !flightType || !scheduled || !operated)
    throw new Error("columns absent");
  const inHour = new Map<number, number>();
  for (const minute of scheduled) inHour.set(hourOf(minute), (inHour.get(hourOf(minute)) ?? 0) + 1);
  const features: Record<string, (row: number) => number> = {
    airline: (row) => airlineCode.codes[row],
    destination: (row) => destination.codes[row],
    weekday: (row) => dateOf(scheduled[row]).getUTCDay(),
    minuteOfDay: (row) => scheduled[row] % 1440,
    flightType: (row) => flightType.codes[row],
    day: (row) => dateOf(scheduled[row]).getUTCDate(),
    month: (row) => dateOf(scheduled[row]).getUTCMonth() + 1,
    traffic: (row) => inHour.get(hourOf(scheduled[row])) ?? 0,
  };
  const once = Object.values(features).map((of) => Float32Array.from(scheduled, (_, row) => of(row)));
  const late = Uint8Array.from(operated, (minute, row) => Number(minute - scheduled[row] > 15));
  const rowCount = late.length * times;
  const columns = once.map((column) =>
    Float32Array.from({ length: rowCount }, (_, row) => column[row % column.length]),
  );
  const minutes = columns[Object.keys(features).indexOf("minuteOfDay")];
  for (let row = 0; moved && row < rowCount; row++) {
    minutes[row] = (minutes[row] + MOVED_MINUTES * Math.floor(row / late.length)) % 1440;
  }
  return {
    matrix: { names: Object.keys(features), rowCount, columns },
    target: Uint8Array.from({ length: rowCount }, (_, row) => late[row % late.length]),
  };
}

function hourOf(minute: number): number {
  return Math.floor(minute / 60);
}

function dateOf(minute: number): Date {
  return new Date(minute * 60_000);
}

/** Writes a table for Python: float32, column by column, the target last. */
export async function writeTable(path: string, { matrix, target }: BoostingTable): Promise<void> {
  const file = await open(path, "w");
  try {
    for (const column of [...matrix.columns, target])
      await file.write(new Uint8Array(Float32Array.from(column).buffer));
  } finally {
    await file.close();
  }
}
