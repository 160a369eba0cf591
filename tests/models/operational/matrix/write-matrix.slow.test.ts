import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { describe, it } from "node:test";
import { sqlText, withDuckDb } from "../../../../src/files/parquet/duckdb.ts";
import { timeZoneOf } from "../../../../src/flights/time-zone.ts";
import { FeatureReader } from "../../../../src/models/operational/features/features.ts";
import { pastFlights, replay } from "../../../../src/models/operational/features/past-flights.ts";
import { LEAD_MINUTES, type LeadTime } from "../../../../src/models/operational/lead-time.ts";
import { matrixColumn } from "../../../../src/models/operational/matrix/matrix-columns.ts";
import { trainingMatrix } from "../../../../src/models/operational/matrix/training-matrix.ts";
import { writeMatrix } from "../../../../src/models/operational/matrix/write-matrix.ts";
import { trainingFlights } from "../../../../src/models/operational/training/period/training-flights.ts";
import { trainOperational } from "../../../../src/models/operational/training/train-operational.ts";
import { errorWith } from "../../../flights/expected-error.ts";
import { temporaryFolder } from "../../../flights/temporary-folder.ts";
import { AIRPORTS, onlyAirport, twoAirports } from "../two-airports.ts";

type Row = Readonly<Record<string, unknown>>;

/** Returns the rows of Parquet files, in the order of their numbers. */
function rowsOf(paths: string, options = ""): Promise<readonly Row[]> {
  return withDuckDb(paths, async (connection) => {
    const sql = `SELECT * FROM read_parquet(${sqlText(paths)}${options}) ORDER BY row`;
    return (await connection.runAndReadAll(sql)).getRowObjectsJS();
  });
}

const table = twoAirports(900);
const flights = pastFlights(table);

describe("the training matrix", () => {
  for (const leadTime of ["schedule", "hour", "10min-late"] as const satisfies readonly LeadTime[]) {
    it(`has at ${leadTime} what the model would read at that moment, to the bit`, async (t) => {
      const out = join(await temporaryFolder(t), "matrix.parquet");
      const matrix = await trainingMatrix(table, leadTime);
      await writeMatrix(matrix, out);
      const rows = new Map((await rowsOf(out)).map((row) => [row.row, row]));
      const training = trainingFlights(flights.columns, { leadTime, until: Infinity });
      assert.equal(rows.size, training.length);
      if (leadTime === "10min-late") assert.ok(rows.size < flights.length / 2, "of flights still here");
      const known = AIRPORTS.map(({ code, timeZone }) =>
        replay(flights.ofAirport(code), timeZoneOf(timeZone)),
      );
      const { ofAirports } = matrix.encodings;
      const readers = AIRPORTS.map(({ code, timeZone }) => {
        const of = ofAirports[flights.columns.airports.findIndex((airport) => airport.code === code)];
        return new FeatureReader(of, timeZoneOf(timeZone), code);
      });
      const features = new Float32Array(matrix.names.length);
      for (const index of training) {
        const flight = flights.at(index);
        const airport = AIRPORTS.findIndex(({ code }) => code === flight.airport);
        readers[airport].read(flight, leadTime, known[airport], features);
        const row = rows.get(flight.ordinal) as Row;
        const expected = Array.from(features, (value) => (Number.isNaN(value) ? null : value));
        assert.deepEqual(
          matrix.names.map((name) => row[matrixColumn(name)]),
          expected,
        );
        const lateness = flight.operated - flight.scheduled;
        assert.deepEqual([row.lateness_minutes, row.delayed], [lateness, lateness > 15 ? 1 : 0]);
        assert.deepEqual([row.airport, row.airline], [flight.airport, flight.airlineCode]);
        if (leadTime !== "schedule") assert.ok(flight.operated > flight.scheduled - LEAD_MINUTES[leadTime]);
      }
    });
  }

  it("knows nothing of what happened after the moment of each flight", async () => {
    const before = await trainingMatrix(table, "day");
    const cut = flights.columns.scheduled[600];
    const operated = table.operated?.map((time, row) =>
      time > cut ? (table.scheduled?.[row] ?? 0) + 300 : time,
    );
    const after = await trainingMatrix({ ...table, ...(operated && { operated }) }, "day");
    assert.notDeepEqual(after.columns[30], before.columns[30]);
    const valueAt = ({ columns }: typeof before, feature: number, index: number) => columns[feature][index];
    for (const [feature, name] of before.names.entries()) {
      // What is learned from all flights, such as the typical traffic, is not of a moment.
      for (let index = 0; index < 600; index++)
        assert.equal(valueAt(after, feature, index), valueAt(before, feature, index), name);
    }
  });

  it("has, with a model, the numbers and the knowledge of the model, also of one of its airports alone", async () => {
    const { model } = await trainOperational(table, { leadTimes: [] });
    const all = await trainingMatrix(table, "hour", { model });
    assert.deepEqual(all.encodings, (await trainingMatrix(table, "hour")).encodings);
    const one = await trainingMatrix(onlyAirport(table, 0), "hour", { model });
    assert.deepEqual(one.names, all.names);
    const rowsOfMatrix = ({ columns, flights: past, training }: typeof all, code: string) =>
      [...training]
        .filter((index) => past.at(index).airport === code)
        .map((index) => columns.map((values) => values[index]));
    assert.deepEqual(rowsOfMatrix(one, "KSEA"), rowsOfMatrix(all, "KSEA"));
    const other = { ...onlyAirport(table, 0), airports: [{ code: "KLAX", timeZone: "America/Los_Angeles" }] };
    const airport = { names: ["KLAX"], codes: other.airport?.codes ?? new Uint16Array() };
    await assert.rejects(
      trainingMatrix({ ...other, airport }, "hour", { model }),
      errorWith("invalid-argument", /airport: KLAX is not allowed; allowed: those of the model: KHOU, KSEA/),
    );
  });

  it("is written by airport and month of the airport's clock, with the earlier flights marked", async (t) => {
    const out = join(await temporaryFolder(t), "matrix");
    const { files, rows, features } = await writeMatrix(await trainingMatrix(table, "hour"), out);
    assert.equal(files.length, 24);
    assert.ok(existsSync(join(out, "airport=KHOU", "month=2017-03", "part-0.parquet")));
    assert.deepEqual(
      files.map((file) => relative(out, file)),
      (await readdir(out, { recursive: true })).filter((name) => name.endsWith(".parquet")).sort(),
    );
    const read = await rowsOf(
      join(out, "*/*/*.parquet"),
      ", hive_partitioning = true, hive_types_autocast = false",
    );
    assert.equal(read.length, rows);
    assert.equal(Object.keys(read[0]).filter((name) => name.startsWith("f_")).length, features);
    for (const { airport, month, scheduled } of read) {
      const { timeZone } = AIRPORTS.find(({ code }) => code === airport) ?? { timeZone: "" };
      const local = new Date(scheduled as string).toLocaleDateString("sv", { timeZone }).slice(0, 7);
      assert.equal(month, local);
    }
    const inOrder = read.toSorted((a, b) => Number(a.scheduled) - Number(b.scheduled));
    const parts = inOrder.map(({ part }) => part);
    const earlier = parts.filter((part) => part === "earlier").length;
    assert.equal(earlier, Math.round(rows * 0.8));
    assert.ok(parts.slice(0, earlier).every((part) => part === "earlier"));
  });

  it("carries its lead time, its features and the categories behind their numbers", async (t) => {
    const out = join(await temporaryFolder(t), "matrix.parquet");
    const matrix = await trainingMatrix(table, "hour");
    await writeMatrix(matrix, out);
    const [{ text }] = await withDuckDb(out, async (connection) => {
      const sql = `SELECT decode(value) AS text FROM parquet_kv_metadata(${sqlText(out)}) WHERE decode(key) = 'puntual'`;
      return (await connection.runAndReadAll(sql)).getRowObjectsJS();
    });
    const { leadTime, features, categories } = JSON.parse(String(text));
    assert.equal(leadTime, "hour");
    assert.deepEqual(Object.values(features), matrix.names);
    const [row] = await rowsOf(out);
    assert.equal(categories.airline[Number(row.f_airline)], row.airline);
    assert.equal(categories.destination[Number(row.f_destination)], row.destination);
  });

  it("replaces a file that is there, and leaves what cannot be replaced", async (t) => {
    const folder = await temporaryFolder(t);
    const out = join(folder, "matrix.parquet");
    const matrix = await trainingMatrix(table, "schedule");
    await writeMatrix(matrix, out);
    await writeMatrix(matrix, out);
    assert.deepEqual(await readdir(folder), ["matrix.parquet"]);
    await assert.rejects(
      writeMatrix(matrix, join(out, "below")),
      errorWith("output-unwritable", /matrix\.parquet/),
    );
  });
});
