import { createRandom } from "../../src/flights/synthetic/index.ts";

/** A file for the file chooser of a browser. */
export interface MadeFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Makes a CSV file that a user could choose. */
export function csvFile(name: string, text: string, encoding: "utf8" | "latin1" = "utf8"): MadeFile {
  return { name, mimeType: "text/csv", buffer: Buffer.from(text, encoding) };
}

const AIRLINES = ["SKU", "LAN", "TAM", "ARG", "CMP", "AVA", "JAT", "LAW"];
const DESTINATIONS = ["SCFA", "SCIE", "SCTE", "SPJC", "SAEZ", "SCCF", "SBGR"];

/**
 * Writes a CSV of flights in the first days of March 2018 with ids F0, F1, …; always the same for a number of flights.
 */
export function manyFlights(flights: number, days = 1): string {
  const random = createRandom(7);
  const one = (names: readonly string[]) => names[Math.floor(random() * names.length)];
  const two = (value: number) => String(value).padStart(2, "0");
  const rows = Array.from({ length: flights }, (_, row) => {
    const time = `${two(Math.floor(random() * 24))}:${two(5 * Math.floor(random() * 12))}`;
    return `F${row},${one(AIRLINES)},${one(DESTINATIONS)},2018-03-0${1 + (row % days)}T${time}`;
  });
  return `id,airline,destination,scheduled\n${rows.join("\n")}\n`;
}
