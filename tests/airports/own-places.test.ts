import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { airports, timeZoneOfAirport } from "../../src/airports/airports.ts";
import { canonicalCode } from "../../src/airports/canonical-code.ts";
import { placesWith } from "../../src/airports/own-places.ts";
import { findFlight } from "../../src/models/operational/forecasting/find-flight.ts";

describe("a user's own list", () => {
  const own = {
    airlines: [
      { code: "AIR1", icao: "LAN" },
      { code: "ZZ", name: "Zig Zag" },
      { code: "DL", icao: "DSH", name: "Dash" },
    ],
    airports: [
      { code: "sea1", icao: "KSEA", name: "Sea-Tac" },
      { code: "base 7", name: "Base Seven", city: "Ovalle", country: "cl", timeZone: "America/Santiago" },
      { code: "SCL", icao: "SCEL", country: "AR" },
    ],
  } as const;
  const { airlines, airports: known } = placesWith(own);

  test("wins over the known codes, and has what it does not state from them", () => {
    assert.equal(canonicalCode("air1", airlines), "LAN");
    assert.equal(canonicalCode("DL", airlines), "DSH");
    assert.equal(canonicalCode("DAL", airlines), "DAL");
    assert.equal(airlines.byCode("AIR1")?.label, "LATAM Airlines");
    for (const text of ["SEA1", "SEA", "KSEA"]) assert.equal(canonicalCode(text, known), "KSEA", text);
    assert.equal(known.byCode("SEA")?.names.includes("Sea-Tac"), true);
    assert.equal(timeZoneOfAirport("sea1", known), "America/Los_Angeles");
    assert.equal(known.byCode("SCEL")?.country, "AR");
    assert.equal(known.byCode("SCEL")?.city, "Santiago");
    assert.equal(airports.byCode("SCEL")?.country, "CL", "the list of another reading is not changed");
  });

  test("has airports and airlines that nothing else knows, found by name too", () => {
    assert.equal(canonicalCode(" Base 7", known), "BASE-7");
    assert.equal(timeZoneOfAirport("Base 7", known), "America/Santiago");
    assert.deepEqual(
      known
        .named("ovalle")
        .map(({ code }) => code)
        .slice(0, 1),
      ["BASE-7"],
    );
    assert.equal(known.byCode("BASE-7")?.country, "CL");
    assert.equal(canonicalCode("zz", airlines), "ZZ");
    assert.equal(airlines.named("zig zag")[0]?.code, "ZZ");
    assert.equal(known.entries.filter(({ code }) => code === "KSEA").length, 1);
  });

  test("is in the model, which needs no file to be served", () => {
    const model = {
      names: { airlines: {}, destinations: {} },
      flightTypes: { SCFA: "N" },
      flightsByRoute: { "LAN SCFA": 5 },
      airports: [{ country: "CL" }] as never,
      places: own,
    } as const;
    const flight = (airline: string, destination: string) => {
      const {
        airlineCode,
        destination: to,
        flightType,
      } = findFlight({ airline, destination, scheduled: 0 }, model);
      return `${airlineCode} ${to} ${flightType}`;
    };
    assert.equal(flight("AIR1", "ANF"), "LAN SCFA N");
    assert.equal(flight("Zig Zag", "base 7"), "ZZ BASE-7 N");
    assert.equal(flight("DL", "SEA1"), "DSH KSEA I");
  });
});
