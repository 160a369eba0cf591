import process from "node:process";
import type { FlightsRead } from "../../flights/reading/file/flights-read.ts";
import type { FlightFilesRead } from "../../flights/reading/several/read-flight-files.ts";
import { printRejections } from "./rejections.ts";
import { printRepeatedTimes } from "./repeated-times.ts";

/** The parts of a file that was read that are printed. */
export type ReadingShown = Pick<
  FlightsRead,
  "rejections" | "rowCount" | "repeatedTimes" | "notes" | "airports" | "skipped"
> &
  Pick<FlightFilesRead, "files">;

/**
 * Prints on standard error what a reader of results must know of a file: its rejected rows, cancelled flights, and treatments.
 * Of several files each is printed, and then what concerns all.
 */
export function printReading(path: string, read: ReadingShown): void {
  if (read.files !== undefined) {
    for (const file of read.files) printReading(file.path, file);
    for (const { detail } of read.notes) process.stderr.write(`${path}: ${detail}\n`);
    return;
  }
  printRejections(path, read.rejections, read.rowCount);
  printRepeatedTimes(path, read.repeatedTimes, timeZoneOf(read));
  printNotes(path, read);
}

/** Prints the cancelled flights of a file, and the treatments of its rows. */
export function printNotes(
  path: string,
  { notes, airports, skipped }: Pick<ReadingShown, "notes" | "airports" | "skipped">,
): void {
  const sum = (key: "cancelled" | "diverted") => airports.reduce((total, airport) => total + airport[key], 0);
  const [cancelled, diverted] = [sum("cancelled"), sum("diverted")];
  const parts = [
    ...(cancelled > 0
      ? [
          `${cancelled} ${cancelled === 1 ? "flight" : "flights"} without an outcome: cancelled, or no actual time`,
        ]
      : []),
    ...(diverted > 0 ? [`${diverted} diverted`] : []),
    ...(skipped > 0
      ? [`${skipped} ${skipped === 1 ? "row" : "rows"} of other airports or the other movement left out`]
      : []),
  ];
  if (parts.length > 0) process.stderr.write(`${path}: ${parts.join("; ")}\n`);
  for (const { detail } of notes) process.stderr.write(`${path}: ${detail}\n`);
}

/** The time zone of the airport, or of the first of several. */
export function timeZoneOf({ airports }: Pick<ReadingShown, "airports">): string | undefined {
  return airports[0]?.timeZone;
}
