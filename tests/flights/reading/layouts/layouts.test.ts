import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { Movement } from "../../../../src/flights/flight-table.ts";
import { LAYOUTS } from "../../../../src/flights/reading/layouts/layouts.ts";
import { readFlights } from "../../../../src/flights/reading/read-flights.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { flightLines } from "./flight-lines.ts";
import { type MadeUpFile, madeUpFiles } from "./made-up-files.ts";

async function read({ text, airports }: MadeUpFile, movement: Movement, folder: string) {
  const path = join(folder, "flights.csv");
  await writeFile(path, text);
  return readFlights(path, { airports, movement, maxRejects: 1 });
}

describe("layouts", () => {
  for (const file of madeUpFiles) {
    it(`reads ${file.title}`, async (t) => {
      const folder = await temporaryFolder(t);
      const departures = await read(file, "departures", folder);
      assert.equal(departures.layout, file.layout);
      assert.deepEqual(flightLines(departures.flights), file.departures);
      assert.deepEqual(flightLines(departures.cancelled), file.cancelled ?? []);
      assert.equal(departures.rejected, 0);
      assert.equal(departures.skipped, file.skipped ?? 0);
      assert.deepEqual(
        departures.notes.map(({ code }) => code),
        file.notes ?? [],
      );
      if (file.arrivals === undefined) return;
      const arrivals = await read(file, "arrivals", folder);
      assert.equal(arrivals.layout, file.layout);
      assert.deepEqual(flightLines(arrivals.flights), file.arrivals);
      assert.deepEqual(flightLines(arrivals.cancelled), file.arrivalsCancelled ?? []);
      const diverted = [departures, arrivals].map(({ airports }) =>
        airports.reduce((sum, airport) => sum + airport.diverted, 0),
      );
      assert.deepEqual(diverted, file.diverted ?? [0, 0]);
    });
  }

  it("has a made-up file of each", () => {
    const tested = new Set(madeUpFiles.map(({ layout }) => layout));
    assert.deepEqual(
      LAYOUTS.map(({ name }) => name).filter((name) => !tested.has(name)),
      [],
    );
  });
});
