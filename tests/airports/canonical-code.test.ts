import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { airlines } from "../../src/airports/airlines.ts";
import { airports, timeZoneOfAirport } from "../../src/airports/airports.ts";
import { canonicalCode } from "../../src/airports/canonical-code.ts";
import { isTimeZone } from "../../src/flights/time-zone.ts";

describe("the one code of an airline or an airport", () => {
  test("is its ICAO code, whichever code the source has, in any case", () => {
    for (const text of ["KSEA", "SEA", "sea", " Ksea "]) assert.equal(canonicalCode(text, airports), "KSEA");
    for (const text of ["SWA", "WN", "wn", "swa\n"]) assert.equal(canonicalCode(text, airlines), "SWA");
  });

  test("is the text itself where it is not known, without white space", () => {
    assert.equal(canonicalCode(" San  Pedro\tde\u00a0Atacama ", airports), "SAN-PEDRO-DE-ATACAMA");
    assert.equal(canonicalCode("qfu", airlines), "QFU");
    assert.equal(canonicalCode("  ", airlines), "");
  });

  test("is that of its holder at the time, where a code had several", () => {
    assert.equal(canonicalCode("OH", airlines, 2011), "COM");
    assert.equal(canonicalCode("OH", airlines, 2019), "JIA");
    assert.equal(canonicalCode("OH", airlines), "JIA");
    assert.equal(canonicalCode("XE", airlines, 2011), "BTA");
    assert.equal(canonicalCode("XE", airlines, 2025), "JSX");
  });

  test("of an airport that changed its code is the present one", () => {
    for (const text of ["KPBI", "PBI", "DJT", "KDJT"]) assert.equal(canonicalCode(text, airports), "KDJT");
    for (const text of ["UTTT", "UZTT", "TAS"]) assert.equal(canonicalCode(text, airports), "UZTT");
  });

  test("of an airport that closed is its own, not that of the one that has its place", () => {
    assert.equal(canonicalCode("SEQU", airports), "SEQU");
    assert.equal(canonicalCode("UIO", airports), "SEQM");
  });

  test("of a city is that of the city, which has a country and a time zone, and its airports", () => {
    for (const [city, zone, country] of [
      ["LON", "Europe/London", "GB"],
      ["nyc", "America/New_York", "US"],
    ]) {
      assert.equal(canonicalCode(city, airports), city.toUpperCase());
      assert.equal(timeZoneOfAirport(city), zone);
      assert.equal(airports.byCode(city.toUpperCase())?.country, country);
    }
    assert.ok(airports.inGroup("LON").length > 4 && airports.inGroup("LON").every(({ isCity }) => !isCity));
    assert.ok(airports.named("London").every(({ isCity }) => !isCity));
  });

  test("is a fixed point, and never holds white space", () => {
    const codes = airports.entries.flatMap(({ code, iata, otherCodes }) => [
      code,
      iata ?? code,
      ...otherCodes,
    ]);
    const text = fc.oneof(fc.string(), fc.constantFrom(...codes), fc.string({ unit: "grapheme" }));
    fc.assert(
      fc.property(text, fc.constantFrom(airports, airlines), (written, directory) => {
        const code = canonicalCode(written, directory);
        assert.doesNotMatch(code, /\s/);
        assert.equal(canonicalCode(code, directory), code);
      }),
    );
  });
});

describe("an airport", () => {
  test("has the zone of its timetable, a country and a position", () => {
    const zones = {
      SCEL: "America/Santiago",
      PUQ: "America/Punta_Arenas",
      SEA: "America/Los_Angeles",
      kpdx: "America/Los_Angeles",
      IAH: "America/Chicago",
      PHX: "America/Phoenix",
      IND: "America/Indiana/Indianapolis",
      GRU: "America/Sao_Paulo",
      MAO: "America/Manaus",
      SLZ: "America/Fortaleza",
      LHR: "Europe/London",
      URC: "Asia/Shanghai",
    };
    for (const [code, zone] of Object.entries(zones)) assert.equal(timeZoneOfAirport(code), zone, code);
    assert.equal(timeZoneOfAirport("XXXX"), undefined);
    const seattle = airports.byCode("SEA");
    assert.deepEqual(
      [seattle?.country, seattle?.city, seattle?.latitude, seattle?.longitude],
      ["US", "Seattle", 47.45, -122.31],
    );
  });

  test("is in a zone that this Node.js knows, at a place on Earth", () => {
    const known = new Map<string, boolean>();
    for (const { code, timeZone = "", latitude, longitude, country = "" } of airports.entries) {
      const isKnown = known.get(timeZone) ?? isTimeZone(timeZone);
      known.set(timeZone, isKnown);
      assert.ok(isKnown, `${code}: ${timeZone}`);
      assert.ok(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180, `${code} ${latitude} ${longitude}`);
      assert.match(country, /^[A-Z]{2}$/, code);
    }
  });
});
