import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { airports } from "../../../src/airports/airports.ts";
import { isNationalBetween } from "../../../src/airports/national.ts";
import { readFlights } from "../../../src/flights/reading/read-flights.ts";
import { profileAt, scl2017Profile } from "../../../src/flights/synthetic/index.ts";
import { writeSyntheticFlights } from "../../../src/flights/synthetic-flights.ts";
import { temporaryFolder } from "../../models/temporary-folder.ts";

const folder = temporaryFolder();
const made = { rows: 3000, year: 2024, seed: 5, airports: ["SEA", "kjfk"], arrivals: true, cancelled: 0.03 };

async function written(name: string, options: Parameters<typeof writeSyntheticFlights>[1]) {
  const path = join(folder, name);
  await writeSyntheticFlights(path, options);
  const [header, ...lines] = readFileSync(path, "utf8").trim().split("\n");
  const names = header.split(",");
  const rows = lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(names.map((column, index) => [column, cells[index]]));
  });
  return { path, rows };
}

describe("synthetic flights of other airports", () => {
  test("are as many as asked for, at each airport and in each direction, with cancelled ones", async () => {
    const { rows } = await written("counts.csv", made);
    const counts = Object.groupBy(rows, ({ movement, origin, destination }) => {
      return `${movement} ${movement === "arrivals" ? destination : origin}`;
    });
    assert.deepEqual(Object.fromEntries(Object.entries(counts).map(([key, list]) => [key, list?.length])), {
      "departures KSEA": 750,
      "arrivals KSEA": 750,
      "departures KJFK": 750,
      "arrivals KJFK": 750,
    });
    const cancelled = rows.filter(({ status }) => status === "cancelled");
    assert.ok(cancelled.length > 60 && cancelled.length < 120, String(cancelled.length));
    assert.ok(cancelled.every(({ operated, registration }) => operated === "" && registration === ""));
    assert.ok(rows.every(({ status, operated }) => status === "cancelled" || operated !== ""));
  });

  test("are read in Puntual's own layout, each airport in its zone, with types by country", async () => {
    const { path } = await written("iata.csv", { ...made, codes: "iata" });
    for (const movement of ["departures", "arrivals"] as const) {
      const read = await readFlights(path, { airports: "all", movement });
      assert.equal(read.layout, "puntual");
      assert.deepEqual(
        [read.rejected, read.skipped, read.notes.length],
        [0, 1500, 0],
        JSON.stringify([read.rejections.slice(0, 3), read.notes]),
      );
      assert.deepEqual(
        read.airports
          .map(({ code, timeZone, flights, cancelled }) => [code, timeZone, flights + cancelled])
          .sort(),
        [
          ["KJFK", "America/New_York", 750],
          ["KSEA", "America/Los_Angeles", 750],
        ],
      );
      const { airport, destination, flightType, rowCount } = read.flights;
      assert.ok(airport && destination && flightType);
      for (let row = 0; row < rowCount; row++) {
        const own = airports.byCode(airport.names[airport.codes[row]]);
        const other = airports.byCode(destination.names[destination.codes[row]]);
        const type = isNationalBetween(own, other) ? "N" : "I";
        assert.equal(flightType.names[flightType.codes[row]], type);
      }
      assert.deepEqual([...flightType.names], ["I", "N"]);
    }
  });

  test("have aircraft that leave after they arrived, and arrive after they left", async () => {
    const { rows } = await written("aircraft.csv", made);
    const zoneLess = (text: string) => Date.parse(`${text.replace(" ", "T")}Z`) / 60_000;
    const last = new Map<string, { movement: string; operated: number }>();
    let turns = 0;
    for (const { registration, movement, scheduled, operated } of rows) {
      if (registration === "") continue;
      const before = last.get(registration);
      if (before !== undefined) {
        turns++;
        assert.notEqual(before.movement, movement, registration);
        assert.ok(zoneLess(scheduled) >= before.operated + 35 - 60, `${registration} ${scheduled}`);
      }
      last.set(registration, { movement, operated: zoneLess(operated) });
    }
    assert.ok(turns > 1000, String(turns));
  });

  test("are the same bytes for the same options, and SCL stays as it is", async () => {
    const bytes = async (name: string, seed: number) => {
      const { path } = await written(name, { ...made, seed });
      return readFileSync(path, "utf8");
    };
    assert.equal(await bytes("one.csv", 5), await bytes("two.csv", 5));
    assert.notEqual(await bytes("one.csv", 5), await bytes("two.csv", 6));
    assert.equal(profileAt("SCL", scl2017Profile), scl2017Profile);
  });

  test("are at known airports only, and abroad where a country has no others", async () => {
    assert.throws(() => profileAt("ZZZZ", scl2017Profile), { code: "invalid-argument" });
    const routes = profileAt("SIN", scl2017Profile).airlines.flatMap((airline) => airline.routes);
    assert.ok(routes.some(({ flightType }) => flightType === "I"));
    for (const { destination } of routes) assert.notEqual(destination, "WSSS");
  });
});
