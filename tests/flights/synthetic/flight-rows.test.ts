import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { flightRows } from "../../../src/flights/synthetic/flight-rows.ts";
import { generateFlights } from "../../../src/flights/synthetic/generate.ts";
import { createRandom } from "../../../src/flights/synthetic/random.ts";
import { scl2017Profile } from "../../../src/flights/synthetic/scl-2017.ts";

const header =
  "Fecha-I,Vlo-I,Ori-I,Des-I,Emp-I,Fecha-O,Vlo-O,Ori-O,Des-O,Emp-O,DIA,MES,AÑO,DIANOM,TIPOVUELO,OPERA,SIGLAORI,SIGLADES";
const weekdays = ["Domingo", "Lunes", "Martes", "Miercoles", "Jueves", "Viernes", "Sabado"];

function csv(rows: number, seed: number, year = 2018): string {
  const flights = generateFlights(scl2017Profile, { rows, year }, createRandom(seed));
  return [...flightRows(flights)].map(({ text }) => text).join("");
}

const sample = csv(20_000, 7);

/** Splits a line of CSV whose quoted fields have no quotes inside. */
function fields(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^",]*))/g)].map(([, quoted, plain]) => quoted ?? plain);
}

test("the same seed gives the same bytes on every machine, another seed others", () => {
  const hash = (text: string) => createHash("sha256").update(text).digest("hex");
  assert.equal(hash(sample), "b5f3f43d6b00a4e58d27fb61172c9081b6cd14f6bce7752795063d1f01a48b11");
  assert.equal(csv(20_000, 7), sample);
  assert.notEqual(csv(20_000, 8), sample);
});

test("all 18 columns are filled and agree with each other", () => {
  const [first, ...lines] = sample.trimEnd().split("\n");
  assert.equal(first, header);
  assert.equal(lines.length, 20_000);
  let previous = "";
  for (const line of lines) {
    const row = fields(line);
    assert.equal(row.length, 18);
    assert.ok(row.every((cell) => cell !== ""));
    const [scheduled, number, origin, destination, code, operated] = row;
    assert.match(scheduled, /^2018-\d\d-\d\d \d\d:\d\d:00$/);
    assert.deepEqual(row.slice(6, 10), [number, origin, destination, code]);
    const day = new Date(`${operated.replace(" ", "T")}Z`);
    assert.deepEqual(row.slice(10, 14), [
      `${day.getUTCDate()}`,
      `${day.getUTCMonth() + 1}`,
      `${day.getUTCFullYear()}`,
      weekdays[day.getUTCDay()],
    ]);
    assert.match(row[14], /^[IN]$/);
    assert.deepEqual([origin, row[16]], ["SCEL", "Santiago"]);
    assert.ok(previous <= scheduled);
    previous = scheduled;
  }
});

test("quotes the fields that have commas, and only those", () => {
  const lines = sample.split("\n");
  assert.ok(lines.some((line) => line.endsWith(',Santiago,"San Juan, Arg."')));
  assert.ok(lines.every((line) => !/"[^",]*"/.test(line)));
});

test("no flights give the header alone, and one flight one line more, also in a leap year", () => {
  assert.equal(csv(0, 1), `${header}\n`);
  assert.equal(csv(1, 1, 2024).trimEnd().split("\n").length, 2);
});

test("chunks count their flights", () => {
  const flights = generateFlights(scl2017Profile, { rows: 25, year: 2018 }, createRandom(1));
  assert.deepEqual(
    [...flightRows(flights, 10)].map(({ rows, text }) => [rows, text.split("\n").length - 1]),
    [
      [10, 11],
      [10, 10],
      [5, 5],
    ],
  );
});
