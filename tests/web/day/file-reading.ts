import type { DayFile } from "../../../web/src/views/day/file/day-file.ts";
import { type Fault, FileFault } from "../../../web/src/views/day/file/file-fault.ts";
import { type FileReading, readDayFile } from "../../../web/src/views/day/file/read-day-file.ts";

/** The page of a model of departures that names no airport. */
export const unnamed: FileReading = {
  airports: [],
  airport: undefined,
  movement: "departures",
  timeZone: "America/Santiago",
};

const airport = (code: string, iata: string, name: string, city: string) => ({ code, iata, name, city });

/** The page of a model of departures from Seattle and Portland, which shows Seattle. */
export const seattle: FileReading = {
  airports: [
    airport("KSEA", "SEA", "Seattle-Tacoma International Airport", "Seattle"),
    airport("KPDX", "PDX", "Portland International Airport", "Portland"),
  ],
  airport: "KSEA",
  movement: "departures",
  timeZone: "America/Los_Angeles",
};

/** Reads a text as the page does. */
export function readText(text: string | Uint8Array, reading: Partial<FileReading> = {}): DayFile {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return readDayFile("day.csv", bytes, { ...unnamed, ...reading });
}

/** Returns the fault for which a text cannot be used. */
export function faultOf(text: string | Uint8Array, reading: Partial<FileReading> = {}): Fault {
  try {
    readText(text, reading);
  } catch (error) {
    if (error instanceof FileFault) return error.fault;
    throw error;
  }
  throw new Error("it was read");
}
