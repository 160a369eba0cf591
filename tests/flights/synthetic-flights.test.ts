import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { flightRows } from "../../src/flights/synthetic/flight-rows.ts";
import { generateFlights } from "../../src/flights/synthetic/generate.ts";
import { createRandom } from "../../src/flights/synthetic/random.ts";
import { scl2017Profile } from "../../src/flights/synthetic/scl-2017.ts";
import { type SyntheticFlightsOptions, writeSyntheticFlights } from "../../src/flights/synthetic-flights.ts";
import { temporaryFolder } from "../models/temporary-folder.ts";

describe("writeSyntheticFlights", () => {
  const folder = temporaryFolder();

  test("writes the flights that the generator makes of the same options", async () => {
    const path = join(folder, "flights.csv");
    await writeSyntheticFlights(path, { rows: 300, year: 2019, seed: 7 });
    const flights = generateFlights(scl2017Profile, { rows: 300, year: 2019 }, createRandom(7));
    const expected = Array.from(flightRows(flights), ({ text }) => text).join("");
    assert.equal(readFileSync(path, "utf8"), expected);
  });

  test("writes flights of 2018 with seed 1 by default", async () => {
    const [one, other] = [join(folder, "one.csv"), join(folder, "other.csv")];
    await writeSyntheticFlights(one, { rows: 20 });
    await writeSyntheticFlights(other, { rows: 20, year: 2018, seed: 1 });
    assert.equal(readFileSync(one, "utf8"), readFileSync(other, "utf8"));
  });

  const wrong: readonly SyntheticFlightsOptions[] = [
    { rows: -1 },
    { rows: 1.5 },
    { rows: Number.NaN },
    { rows: 20_000_001 },
    { rows: 1, year: 1969 },
    { rows: 1, year: 9999 },
    { rows: 1, seed: 2 ** 32 },
  ];
  for (const options of wrong) {
    test(`refuses ${JSON.stringify(options)}`, async () => {
      await assert.rejects(writeSyntheticFlights(join(folder, "none.csv"), options), {
        code: "invalid-argument",
        message: /allowed: a whole number from/,
      });
    });
  }

  test("reports a path that cannot be written", async () => {
    const path = join(folder, "nowhere", "flights.csv");
    await assert.rejects(writeSyntheticFlights(path, { rows: 1 }), {
      code: "output-unwritable",
      message: /ENOENT/,
    });
  });
});
