import assert from "node:assert/strict";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import type { FlightTable } from "../../../../src/flights/flight-table.ts";
import {
  loadOperational,
  saveOperational,
} from "../../../../src/models/operational/artefact/saved-operational.ts";
import { categoriesAmong, categoryCode } from "../../../../src/models/operational/features/categories.ts";
import { FeatureReader } from "../../../../src/models/operational/features/features.ts";
import { pastFlights, replay } from "../../../../src/models/operational/features/past-flights.ts";
import {
  type TrainedOperational,
  trainOperational,
} from "../../../../src/models/operational/training/train-operational.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { yearTable } from "../small-model.ts";

describe("the categories of an encoding", () => {
  const among = (names: readonly string[], codes: readonly number[]) =>
    categoriesAmong(names, Uint16Array.from(codes), Uint32Array.from(codes.keys()));

  test("are those that occur, sorted", () => {
    assert.deepEqual(among(["C", "B", "A"], [0, 2, 2]), ["A", "C"]);
  });

  test("up to 255 have a code each", () => {
    const names = Array.from({ length: 255 }, (_, index) => `D${String(index).padStart(3, "0")}`);
    assert.deepEqual(among(names, [...names.keys()]), names);
    assert.deepEqual([categoryCode(0), categoryCode(254)], [0, 254]);
  });

  test("of more, the most frequent come first, of equal ones the first by name; the others share a code", () => {
    const names = Array.from({ length: 256 }, (_, index) => `D${String(index).padStart(3, "0")}`);
    const found = among(names, [...names.keys(), 255, 255, 254]);
    assert.deepEqual(found.slice(0, 254), [...names.slice(0, 252), "D254", "D255"]);
    assert.deepEqual(found.slice(254), ["D252", "D253"]);
    assert.deepEqual([categoryCode(253), categoryCode(254), categoryCode(255)], [253, 254, 254]);
  });
});

const scratch = temporaryFolder();

/** A year in which the flights of each destination are late by its number: 300 destinations, the last 60 of two flights. */
function tableOfMany(): FlightTable {
  const table = yearTable(3000);
  const names = Array.from({ length: 300 }, (_, index) => `D${String(index).padStart(3, "0")}`);
  const codes = Uint16Array.from({ length: 3000 }, (_, row) => (row < 120 ? 240 + (row % 60) : row % 240));
  const city = { names: names.map((name) => `City ${name}`), codes };
  const operated = table.scheduled.map((time, row) => time + (codes[row] >= 240 || row % 7 === 0 ? 40 : 0));
  return { ...table, destination: { names, codes }, city, operated };
}

describe("a model of more than 255 destinations", () => {
  const table = tableOfMany();
  const knowledge = replay(pastFlights(table));
  let trained: TrainedOperational;
  before(async () => {
    trained = await trainOperational(table, { leadTimes: [] });
  });
  const flightTo = (destination: string) => ({
    ...pastFlights(table).at(2000),
    destination,
  });

  test("knows them all; the rare ones are one to its trees, and an unseen one is none of them", () => {
    const { encoding } = trained.model.data;
    assert.equal(encoding.destinations.length, 300);
    const reader = new FeatureReader(encoding);
    const codeOf = (destination: string) => {
      const into = new Float32Array(9);
      reader.readTimetable(flightTo(destination), undefined, into);
      return into[1];
    };
    assert.deepEqual([codeOf("D000"), codeOf("D239")], [0, 239]);
    assert.equal(new Set(encoding.destinations.map(codeOf)).size, 255);
    assert.deepEqual([codeOf("D270"), codeOf("D299")], [254, 254]);
    assert.ok(Number.isNaN(codeOf("D300")));
    assert.deepEqual(trained.model.supportOf(flightTo("D299")).unseen, []);
    assert.deepEqual(trained.model.supportOf(flightTo("D300")).unseen, ["destination"]);
  });

  test("has learnt of the rare ones together, and keeps the history of each apart", () => {
    const groups = (code: string) => knowledge.history.groupsOf(flightTo(code)).destination?.known.length;
    assert.deepEqual([groups("D298"), groups("D299")], [2, 2]);
    const [rare, usual] = ["D299", "D100"].map(
      (code) => trained.model.forecast(flightTo(code), {}, { leadTime: "schedule" }).probability,
    );
    assert.ok(rare > 2 * usual, `${rare} ${usual}`);
  });

  test("says in its reasons that a destination is a rare one", () => {
    for (const [language, sentence] of [
      ["en", /^Flights to destinations with few flights, such as City D299, tend to leave late$/],
      ["es", /^Los vuelos a lugares con pocos vuelos, como City D299, suelen salir con atraso$/],
    ] as const) {
      const options = { leadTime: "schedule", explain: language } as const;
      const { explanation } = trained.model.forecast(flightTo("D299"), {}, options);
      const reason = explanation?.reasons.find(({ code }) => code === "destination");
      assert.match(reason?.sentence ?? "", sentence);
    }
  });

  test("is the same after it was written and read", async () => {
    const folder = join(scratch, "model");
    await saveOperational(folder, trained, { sha256: "ab".repeat(32), rejected: 0 });
    const { model } = await loadOperational(folder);
    for (const code of ["D000", "D270", "D299", "D300"]) {
      const [read, written] = [model, trained.model].map(
        (either) => either.forecast(flightTo(code), knowledge).probability,
      );
      assert.equal(read, written);
    }
  });
});
