import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { readFlights } from "../../../src/flights/reading/read-flights.ts";
import { namesIn } from "../../../src/models/operational/names.ts";
import { temporaryFolder } from "../../models/temporary-folder.ts";

const path = join(temporaryFolder(), "flights.csv");
writeFileSync(
  path,
  `origin,airline,destination,scheduled,operated
HQ,A1,XX1,2026-01-05 08:00,2026-01-05 08:20
HQ,LA,lim,2026-01-05 09:00,2026-01-05 09:00
HQ,A1,SCL,2026-07-05 09:00,2026-07-05 09:00
`,
);
const places = {
  airlines: [{ code: "A1", name: "Air One" }],
  airports: [
    { code: "HQ", icao: "SCZZ", city: "Ovalle", country: "CL", timeZone: "America/Santiago" },
    { code: "XX1", name: "Mina Norte", country: "CL" },
  ],
};

describe("a file with codes of the user's own", () => {
  test("is read by the user's list: codes, names, time zone and flight type", async () => {
    const { flights, airports } = await readFlights(path, { places });
    const texts = (column: "airlineCode" | "airline" | "destination" | "city" | "flightType") =>
      Array.from(flights[column]?.codes ?? [], (code) => flights[column]?.names[code]).join(" | ");
    assert.deepEqual(
      airports.map(({ code, timeZone }) => `${code} ${timeZone}`),
      ["SCZZ America/Santiago"],
    );
    assert.equal(texts("airlineCode"), "A1 | LAN | A1");
    assert.equal(texts("airline"), "Air One | LATAM Airlines | Air One");
    assert.equal(texts("destination"), "XX1 | SPJC | SCEL");
    assert.equal(texts("city"), "Mina Norte | Lima | Santiago");
    assert.equal(texts("flightType"), "N | I | N");
    assert.equal(flights.timeZone, "America/Santiago");
    // 08:00 in summer time of Chile is 11:00 UTC.
    assert.equal(flights.scheduled?.[0], Date.UTC(2026, 0, 5, 11) / 60_000);
    assert.deepEqual(flights.places, places);
  });

  test("has the names of the list in its model, whatever the file calls them", async () => {
    const named = join(temporaryFolder(), "named.csv");
    writeFileSync(
      named,
      "origin,airline,airlineName,destination,scheduled,operated\nHQ,A1,Other,XX1,2026-01-05 08:00,2026-01-05 08:20\nHQ,LA,Latam,SCL,2026-01-05 08:00,2026-01-05 08:20\n",
    );
    const { flights } = await readFlights(named, { places });
    assert.deepEqual(namesIn(flights), {
      airlines: { A1: "Air One", LAN: "Latam" },
      destinations: { SCEL: "Santiago", XX1: "Mina Norte" },
    });
  });

  test("needs a time zone without the list", async () => {
    await assert.rejects(readFlights(path), { code: "no-time-zone" });
    const { flights } = await readFlights(path, { timeZone: "America/Santiago" });
    assert.deepEqual(
      flights.airports?.map(({ code }) => code),
      ["HQ"],
    );
    assert.equal(flights.places, undefined);
  });
});
