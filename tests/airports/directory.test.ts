import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { airlines } from "../../src/airports/airlines.ts";
import { airports } from "../../src/airports/airports.ts";
import { plainName } from "../../src/airports/plain-name.ts";
import { repository } from "../import-graph.ts";

describe("the known airlines and airports", () => {
  for (const [name, directory, icao, iata] of [
    ["airlines", airlines, /^[A-Z]{3}$/, /^[A-Z0-9]{2}$/],
    ["airports", airports, /^(?:[A-Z0-9]{4}|[A-Z]{3})$/, /^[A-Z]{3}$/],
  ] as const) {
    test(`${name} have codes of their form, each once, and are found by them`, () => {
      const { entries } = directory;
      assert.ok(entries.length > 900);
      for (const entry of entries) {
        assert.match(entry.code, icao);
        assert.equal(directory.byCode(entry.code), entry, `${entry.code} is there once`);
        if (entry.iata === undefined) continue;
        assert.match(entry.iata, iata);
        assert.equal(directory.byCode(entry.iata), entry, `${entry.iata} is there once`);
      }
    });

    test(`${name} have names that are more than punctuation, and are found by each`, () => {
      for (const entry of directory.entries.filter(({ isCity }) => !isCity)) {
        assert.ok(entry.names.length > 0 && entry.names.includes(entry.label), entry.code);
        for (const found of entry.names) {
          assert.notEqual(plainName(found), "", entry.code);
          assert.ok(directory.named(found).includes(entry), `${found} is ${entry.code}`);
        }
      }
    });
  }

  test("are as many as the documentation says", () => {
    const text = readFileSync(join(repository, "docs", "data.md"), "utf8");
    const stated = (pattern: RegExp) => Number(pattern.exec(text)?.[1].replace(",", ""));
    assert.equal(stated(/The ([\d,]+) known airports and cities/), airports.entries.length);
    assert.equal(stated(/The ([\d,]+) known airlines/), airlines.entries.length);
  });

  test("have codes that other tables lack or give twice", () => {
    const icaoOf = (iata: string) => (airports.byCode(iata) ?? airlines.byCode(iata))?.code;
    const codes = { LIM: "SPJC", SCL: "SCEL", UIO: "SEQM", MPN: "EGYP", IPC: "SCIP", PUQ: "SCCI" };
    for (const [iata, icao] of Object.entries(codes)) assert.equal(icaoOf(iata), icao);
    const flown = { JA: "JAT", H2: "SKU", LA: "LAN", PU: "PUE", QF: "QFA", AZ: "ITY", LH: "DLH", SQ: "SIA" };
    for (const [iata, icao] of Object.entries(flown)) assert.equal(icaoOf(iata), icao);
  });

  test("are found by names in any case, with and without accents, and by usual short forms", () => {
    const found = (name: string) => airports.named(name)[0]?.code;
    const flies = (name: string) => airlines.named(name)[0]?.code;
    for (const name of ["Sao Paulo", "SÃO PAULO", " são  paulo "]) assert.equal(found(name), "SBGR");
    for (const name of ["Heathrow", "heathrow airport", "London Heathrow Airport"])
      assert.equal(found(name), "EGLL");
    for (const name of ["Delta", "Delta Airlines", "DELTA AIR LINES"]) assert.equal(flies(name), "DAL");
    for (const name of ["K.L.M.", "KLM"]) assert.equal(flies(name), "KLM");
    assert.equal(found("Aeropuerto de Ezeiza"), "SAEZ");
    assert.equal(found("Nueva York"), "KJFK");
  });
});
