import { PuntualError } from "../../../errors.ts";
import type { FlightTable } from "../../flight-table.ts";
import type { AirportCounts, FlightsRead } from "../file/flights-read.ts";
import type { ReadingNote } from "../reading-note.ts";
import type { RepeatedTimes } from "../repeated-times.ts";
import { repeatedRows } from "../rows/repeated-rows.ts";
import { joinTables, rowsOfTable } from "./join-tables.ts";

/** A file that was read. */
interface ReadFile {
  readonly path: string;
  readonly content: FlightsRead;
}

/**
 * Joins files that were read: their flights follow each other in the order of the files, without those that a file before
 * has too.
 * @param name of all of them, for errors
 * @param files at least one
 * @throws PuntualError `invalid-argument` for files that do not go together, `repeated-flights`
 */
export function joinFlights(name: string, files: readonly ReadFile[]): FlightsRead {
  const all = files.map(({ content }) => content);
  const [first] = all;
  const other = files.find(({ content }) => content.movement !== first.movement);
  if (other !== undefined)
    throw new PuntualError("invalid-argument", {
      ...{ name: "movement", value: `${other.content.movement} in ${other.path}` },
      allowed: `that of ${files[0].path}: ${first.movement}`,
    });
  const notes: ReadingNote[] = [];
  const flights = withoutRepeated(name, joinTables(all.map((read) => read.flights)), notes);
  let before = 0;
  const cancelledAfter = all.map((read) => {
    const after = read.cancelledAfter.map((count) => count + before);
    before += read.flights.rowCount;
    return after;
  });
  const sum = (key: "rowCount" | "rejected" | "skipped") => all.reduce((total, read) => total + read[key], 0);
  return {
    flights,
    cancelled: joinTables(all.map((read) => read.cancelled)),
    cancelledAfter: Uint32Array.from(cancelledAfter.flatMap((after) => [...after])),
    rejections: all.flatMap(({ rejections }) => rejections),
    ...{ rowCount: sum("rowCount"), rejected: sum("rejected"), skipped: sum("skipped") },
    layout: [...new Set(all.map(({ layout }) => layout))].join(", "),
    movement: first.movement,
    airports: joinCounts(all.map(({ airports }) => airports)),
    notes,
    repeatedTimes: joinRepeatedTimes(all.flatMap(({ repeatedTimes }) => repeatedTimes ?? [])),
  };
}

/** Leaves out flights that several files have, by their flight numbers. */
function withoutRepeated(name: string, table: FlightTable, notes: ReadingNote[]): FlightTable {
  const { rowCount, airport, airlineCode, destination, scheduled, operated, flight } = table;
  if (!airlineCode || !destination || !scheduled || !operated) return table;
  const { left, duplicates } = repeatedRows(name, {
    ...{ rowCount, scheduled, operated, airport: airport?.codes },
    ...{ airline: airlineCode.codes, destination: destination.codes, flight: flight?.codes },
    hasNumber: (row) => flight !== undefined && flight.names[flight.codes[row]] !== "",
  });
  if (left === undefined) return table;
  const detail = `${duplicates} ${duplicates === 1 ? "flight is" : "flights are"} in several of the files (airport, airline, flight number, other airport and scheduled time): taken once.`;
  notes.push({ code: "duplicate", count: duplicates, detail });
  return rowsOfTable(
    table,
    Uint32Array.from({ length: rowCount }, (_, row) => row).filter((row) => left[row] === 0),
  );
}

/** Adds up the counts of each airport, those with the most flights first. */
function joinCounts(counts: readonly (readonly AirportCounts[])[]): AirportCounts[] {
  return [...Map.groupBy(counts.flat(), ({ code }) => code).values()]
    .map((ofAirport) => {
      const sum = (key: "flights" | "cancelled" | "diverted") =>
        ofAirport.reduce((total, each) => total + each[key], 0);
      return {
        ...ofAirport[0],
        ...{ flights: sum("flights"), cancelled: sum("cancelled"), diverted: sum("diverted") },
      };
    })
    .sort((a, b) => b.flights - a.flights);
}

function joinRepeatedTimes(times: readonly RepeatedTimes[]): RepeatedTimes | undefined {
  if (times.length === 0) return undefined;
  return {
    count: times.reduce((sum, { count }) => sum + count, 0),
    takenAsLater: times.reduce((sum, { takenAsLater }) => sum + takenAsLater, 0),
    first: Math.min(...times.map(({ first }) => first)),
    last: Math.max(...times.map(({ last }) => last)),
  };
}
