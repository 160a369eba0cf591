import assert from "node:assert/strict";
import { test } from "node:test";
import { describeFlights } from "../../../src/flights/synthetic/describe.ts";
import { generateFlights } from "../../../src/flights/synthetic/generate.ts";
import { createRandom } from "../../../src/flights/synthetic/random.ts";
import { scl2017Profile } from "../../../src/flights/synthetic/scl-2017.ts";
import { syntheticTable } from "../../../src/flights/synthetic/synthetic-table.ts";

const origin = { code: "SCEL", city: "Santiago" };
const synthetic = (rows: number) =>
  syntheticTable(generateFlights(scl2017Profile, { rows, year: 2018 }, createRandom(1)));

test("counts flights by route, month, weekday and time of day, and delays by month", () => {
  const at = (...times: readonly string[]) =>
    Float64Array.from(times, (time) => Date.parse(`${time}Z`) / 60_000);
  const profile = describeFlights(
    {
      rowCount: 3,
      airline: { names: ["Sky", "Air"], codes: Uint16Array.of(0, 0, 1) },
      flightType: { names: ["I", "N"], codes: Uint16Array.of(1, 1, 0) },
      month: Uint8Array.of(1, 2, 2),
      airlineCode: { names: ["AIR", "SKU"], codes: Uint16Array.of(1, 1, 0) },
      destination: { names: ["SCFA", "KMIA"], codes: Uint16Array.of(0, 0, 1) },
      city: { names: ["Antofagasta", "Miami"], codes: Uint16Array.of(0, 0, 1) },
      scheduled: at("2018-01-01T06:20", "2018-01-31T23:50", "2018-02-04T12:00"),
      operated: at("2018-01-01T06:35", "2018-02-01T00:10", "2018-02-04T11:58"),
    },
    origin,
  );
  const [air, sky] = profile.airlines;
  assert.deepEqual([air.name, sky.name], ["Air", "Sky"]);
  assert.deepEqual(sky.delayed.slice(0, 3), [0, 1, 0]);
  assert.deepEqual(sky.weekdays, [0, 1, 0, 1, 0, 0, 0]);
  assert.deepEqual(air.weekdays, [1, 0, 0, 0, 0, 0, 0]);
  const [route] = sky.routes;
  assert.deepEqual(
    [route.airlineCode, route.destination, route.city, route.flightType],
    ["SKU", "SCFA", "Antofagasta", "N"],
  );
  assert.deepEqual(route.months.slice(0, 3), [1, 1, 0]);
  assert.deepEqual([route.halfHours[12], route.halfHours[47]], [1, 1]);
  assert.deepEqual([profile.minutes[20], profile.minutes[50], profile.minutes[0]], [1, 1, 1]);
  assert.deepEqual([profile.lateness.onTime.at(0), profile.lateness.onTime.at(-1)], [-2, 15]);
  assert.deepEqual([profile.lateness.delayed.at(0), profile.lateness.delayed.at(-1)], [20, 20]);
});

test("a single flight can be described and a year generated from it", () => {
  const profile = describeFlights(synthetic(1), origin);
  const { line, lateness } = generateFlights(profile, { rows: 400, year: 2020 }, createRandom(1));
  assert.equal(line.length, 400);
  assert.equal(new Set(lateness.map((minutes) => Number(minutes > 15))).size, 1);
});

test("the order of the rows makes no difference", () => {
  const table = synthetic(2000);
  const reversed = { ...table };
  for (const column of ["airline", "flightType", "airlineCode", "destination", "city"] as const) {
    reversed[column] = { names: table[column].names, codes: table[column].codes.toReversed() };
  }
  reversed.month = table.month.toReversed();
  reversed.scheduled = table.scheduled.toReversed();
  reversed.operated = table.operated.toReversed();
  assert.deepEqual(describeFlights(reversed, origin), describeFlights(table, origin));
});

test("describing synthetic flights gives the profile from which they were generated", () => {
  const profile = describeFlights(synthetic(68_206), origin);
  const routes = (of: typeof profile) =>
    of.airlines.flatMap(({ routes }) => routes.map(({ months: _, ...route }) => route));
  assert.deepEqual(routes(profile), routes(scl2017Profile));
  const shares = Object.entries(profile.effects);
  for (const [name, share] of shares) {
    const expected = scl2017Profile.effects[name as keyof typeof profile.effects];
    assert.ok(Math.abs(share - expected) < 0.03, `${name}: ${share}, not ${expected}`);
  }
});
