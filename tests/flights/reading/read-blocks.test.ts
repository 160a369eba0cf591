import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import type { FlightsRead } from "../../../src/flights/reading/file/flights-read.ts";
import { readFlightBlocks } from "../../../src/flights/reading/file/read-file.ts";
import { BlockReader } from "../../../src/flights/reading/flight-blocks.ts";
import { readFlights } from "../../../src/flights/reading/read-flights.ts";
import { BlockMemory } from "../../../src/flights/reading/record-blocks.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** A file of several blocks: departures of two airports and arrivals, cancelled flights and rows with faults. */
function writeFlights(folder: string): string {
  const remarks = "x".repeat(2_000);
  const rows = Array.from({ length: 1_500 }, (_, index) => {
    const [day, hour] = [String(1 + (index % 28)).padStart(2, "0"), String(index % 24).padStart(2, "0")];
    const from = index % 50 === 7 ? "SCEL" : index > 900 && index % 3 === 0 ? "SCIE" : "SCFA";
    const to = from === "SCFA" ? "SCEL" : "SCFA";
    const airline = index % 97 === 5 ? `X${index}` : "LAN";
    const date = index % 101 === 9 ? "2017-02-30" : `2017-${index % 200 === 11 ? "05-13" : `06-${day}`}`;
    const clock = index % 200 === 11 ? "23:30:00" : `${hour}:00:00`;
    return `${date} ${clock},${index},${from},${to},${airline},${date} ${clock},${index % 30 === 3 ? '"two\nlines"' : remarks}`;
  });
  const path = join(folder, "blocks.csv");
  writeFileSync(path, `Fecha-I,Vlo-I,Ori-I,Des-I,Emp-I,Fecha-O,remarks\n${rows.join("\n")}\n`);
  return path;
}

const withoutFlights = ({ flights, cancelled, cancelledAfter, ...read }: FlightsRead) => read;

describe("a file that is read block by block, each on its own", () => {
  for (const airports of ["all", ["SCIE"], ["SCFA", "SCIE"]] as const) {
    test(`has the counts, lines and notes of one that is read whole: ${airports}`, async (context) => {
      const path = writeFlights(await temporaryFolder(context));
      const checks = { airlineCode: (text: string) => (text.startsWith("X") ? `not ${text}` : undefined) };
      const columns = ["airlineCode", "destination", "flightType", "scheduled"] as const;
      const options = { airports, checks, columns, dates: undefined };
      const whole = await readFlights(path, options);
      const memory = new BlockMemory();
      let [blocks, flights] = [0, 0];
      const { read } = await readFlightBlocks(
        path,
        options,
        (reading) => {
          const readers = [new BlockReader(reading, checks), new BlockReader(reading, checks)];
          const others = readers.map((reader) => async (records: Buffer) => reader.read(records));
          const use = (tables: { readonly flights: { readonly rowCount: number } }) => {
            blocks++;
            flights += tables.flights.rowCount;
          };
          return { readers: { others }, use };
        },
        memory,
      );
      assert.ok(blocks > 4);
      assert.equal(flights, whole.flights.rowCount);
      assert.deepEqual(withoutFlights(read), withoutFlights(whole));
      assert.ok(whole.rejections.length > 1);
    });
  }
});
