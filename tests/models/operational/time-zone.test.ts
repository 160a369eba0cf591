import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { readTime } from "../../../src/flights/read-time.ts";
import { timeZoneOf } from "../../../src/flights/time-zone.ts";
import { readArtefact, writeArtefact } from "../../../src/models/artefact/format.ts";
import { loadModelOf } from "../../../src/models/artefact/registry.ts";
import { clockOfZone } from "../../../src/models/evaluation/back-test-clock.ts";
import { flightGroups } from "../../../src/models/evaluation/flight-groups.ts";
import { monthsToForecast } from "../../../src/models/evaluation/months.ts";
import { readTrainingFile, saveModel, trainModel } from "../../../src/models/lifecycle.ts";
import { FeatureReader, featureNames } from "../../../src/models/operational/features/features.ts";
import type { PastFlight } from "../../../src/models/operational/features/past-flights.ts";
import { countPast } from "../../../src/models/operational/training/past-counts.ts";
import { errorWith } from "../../flights/expected-error.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { pastFlightsOf } from "./run-task.ts";
import { smallModel } from "./small-model.ts";

const zone = timeZoneOf("America/Santiago");
const at = (text: string) => readTime(text, zone).instant as number;
const pastFlight = (scheduled: string, operated: string, ordinal = 0): PastFlight => ({
  ...({ airlineCode: "SKU", destination: "SCFA", flightType: "N", ordinal } as const),
  scheduled: at(scheduled),
  operated: at(operated),
});

describe("the local time of a flight", () => {
  test("gives its weekday and time of day, in the time zone of the model", () => {
    const { model } = smallModel();
    const read = (timeZone: string, scheduled: number) => {
      const into = new Float32Array(featureNames("schedule").length);
      const flight = { airlineCode: "SKU", destination: "SCFA", flightType: "N", scheduled } as const;
      new FeatureReader(model.data.encoding, timeZoneOf(timeZone)).read(flight, "schedule", {}, into);
      return [into[3], into[4]];
    };
    // Saturday, 4 April 2026, 23:30, twice.
    for (const text of ["2026-04-04T23:30-03:00", "2026-04-04T23:30-04:00"]) {
      assert.deepEqual(read("America/Santiago", at(text)), [6, 23 * 60 + 30]);
    }
    assert.deepEqual(read("Europe/Madrid", at("2026-04-04T23:30-03:00")), [0, 4 * 60 + 30]);
  });

  test("gives the month, weekday and hour that past flights are counted by", () => {
    const flights = [pastFlight("2026-04-30T23:30", "2026-05-01T00:10")];
    const { pairs } = countPast(pastFlightsOf(flights), zone);
    const cellOf = (first: string, second: string) =>
      pairs.find(({ of }) => of[0] === first && of[1] === second)?.cells[0];
    assert.deepEqual(cellOf("month", "hour"), [3, 23, 1, 1]);
    assert.deepEqual(cellOf("month", "weekday"), [3, 3, 1, 1]);
  });

  test("gives the months of a back-test, and the hours and days of its groups", () => {
    const flights = [
      pastFlight("2026-03-31T23:59", "2026-04-01T00:30"),
      pastFlight("2026-04-01T00:00", "2026-04-01T00:01"),
      pastFlight("2026-04-04T23:30-03:00", "2026-04-04T23:40-03:00"),
      pastFlight("2026-04-04T23:30-04:00", "2026-04-04T23:50-04:00"),
    ];
    const scheduled = Float64Array.from(flights, (flight) => flight.scheduled);
    const [april] = monthsToForecast(scheduled, { from: 4, to: 4 }, zone).months;
    assert.deepEqual([april.from, april.to], [at("2026-04-01T00:00"), at("2026-05-01T00:00")]);
    const probability = new Float64Array(flights.length).fill(0.5);
    const sizes = (by: "hour" | "day") =>
      flightGroups(flights, probability, by, clockOfZone(zone)).map(({ month, delayed, probabilities }) => [
        ...[month, probabilities.length, delayed],
      ]);
    assert.deepEqual(sizes("hour"), [
      ["3", 1, 1],
      ["4", 1, 0],
      ["4", 1, 0],
      ["4", 1, 1],
    ]);
    assert.deepEqual(sizes("day"), [
      ["3", 1, 1],
      ["4", 1, 0],
      ["4", 2, 1],
    ]);
  });
});

describe("the time zone of an artefact", async () => {
  const folder = temporaryFolder();
  const path = join(folder, "flights.csv");
  const rows = Array.from({ length: 400 }, (_, row) => {
    const day = String(1 + (row % 28)).padStart(2, "0");
    const month = 1 + Math.floor(row / 40);
    const date = `2018-${String(month).padStart(2, "0")}-${day}`;
    return `${date} 12:00,${date} 12:${row % 3 === 0 ? 40 : "05"},Sky,SKU,SCFA,Antofagasta,N,${month}`;
  });
  writeFileSync(path, `Fecha-I,Fecha-O,OPERA,Emp-I,Des-I,SIGLADES,TIPOVUELO,MES\n${rows.join("\n")}\n`);
  const { flights, source } = await readTrainingFile("operational", path, { timeZone: "America/Lima" });
  const own = join(folder, "own");
  await saveModel(own, await trainModel("operational", flights, { source, leadTimes: [] }));
  const older = await withoutTimeZone(own, join(folder, "older"));

  test("is that of its training flights, which its card and its window say", async () => {
    const { model, recordsTimeZone, training, card } = await loadModelOf("operational", own);
    assert.equal(model.timeZone, timeZoneOf("America/Lima"));
    assert.equal(recordsTimeZone, true);
    assert.equal(training.flights.from, "2018-01-01 12:00:00");
    assert.match(card, /\| time zone \| America\/Lima \|/);
  });

  test("must be the one that is set, under any of its names", async () => {
    await assert.rejects(
      loadModelOf("operational", own, undefined, "America/Santiago"),
      errorWith(
        "wrong-time-zone",
        /own: is a model of an airport in America\/Lima; allowed here: America\/Santiago$/,
      ),
    );
    const { model } = await loadModelOf("operational", own, undefined, "america/lima");
    assert.equal(model.timeZone.name, "America/Lima");
  });

  test("is the one that is set where it records none, as older artefacts", async () => {
    const inMadrid = await loadModelOf("operational", older, undefined, "Europe/Madrid");
    assert.deepEqual([inMadrid.model.timeZone.name, inMadrid.recordsTimeZone], ["Europe/Madrid", false]);
    const { model } = await loadModelOf("operational", older);
    assert.equal(model.timeZone.name, "America/Santiago");
  });
});

/** Writes an artefact as a version of Puntual before time zones did. */
async function withoutTimeZone(from: string, to: string): Promise<string> {
  const { files } = await readArtefact(from);
  const { timeZone, ...data } = JSON.parse(files.get("model.json") ?? "");
  assert.equal(timeZone, "America/Lima");
  await writeArtefact(to, new Map([...files, ["model.json", `${JSON.stringify(data)}\n`]]));
  return to;
}
