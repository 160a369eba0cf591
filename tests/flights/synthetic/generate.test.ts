import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { ChallengeTable } from "../../../src/flights/flight-table.ts";
import { generateFlights } from "../../../src/flights/synthetic/generate.ts";
import type { SyntheticProfile } from "../../../src/flights/synthetic/profile.ts";
import { createRandom } from "../../../src/flights/synthetic/random.ts";
import { scl2017Profile } from "../../../src/flights/synthetic/scl-2017.ts";
import { syntheticTable } from "../../../src/flights/synthetic/synthetic-table.ts";
import { historySignal } from "./history-signal.ts";
import { realSignal } from "./real-signal.ts";

/** The number of SCL's flights in 2017. */
const REAL_ROWS = 68_206;

function generate(rows: number, profile = scl2017Profile) {
  const flights = generateFlights(profile, { rows, year: 2018 }, createRandom(1));
  return { flights, table: syntheticTable(flights) };
}

const large = generate(200_000);
const realSize = generate(REAL_ROWS);

/** Flights and delayed flights by airline × month, the month being that of operation. */
function tally(table: ChallengeTable): Map<string, [number, number]> {
  const counts = new Map<string, [number, number]>();
  for (let row = 0; row < table.rowCount; row++) {
    const airline = table.airline.names[table.airline.codes[row]];
    for (const group of [airline, `${table.month[row]}`, `${airline} ${table.month[row]}`]) {
      const count = counts.get(group) ?? [0, 0];
      count[0]++;
      count[1] += Number(table.operated[row] - table.scheduled[row] > 15);
      counts.set(group, count);
    }
  }
  return counts;
}

function expectedTally({ airlines }: SyntheticProfile): Map<string, [number, number]> {
  const counts = new Map<string, [number, number]>();
  for (const { name, delayed, routes } of airlines) {
    for (const [month, late] of delayed.entries()) {
      const flights = routes.reduce((sum, { months }) => sum + months[month], 0);
      for (const group of [name, `${month + 1}`, `${name} ${month + 1}`]) {
        const [n, k] = counts.get(group) ?? [0, 0];
        counts.set(group, [n + flights, k + late]);
      }
    }
  }
  return counts;
}

test("at 200,000 rows every airline's, every month's and every airline-month's rate is SCL 2017's", () => {
  const counts = tally(large.table);
  for (const [group, [flights, late]] of expectedTally(scl2017Profile)) {
    const [n, k] = counts.get(group) ?? [0, 0];
    // An airline's month of few flights has its granularity: two flights more or less.
    const tolerance = 0.015 + (/ \d+$/.test(group) ? 2 / Math.max(1, n) : 0);
    const deviation = k / Math.max(1, n) - late / Math.max(1, flights);
    assert.ok(Math.abs(deviation) < tolerance, `${group}: ${k} of ${n}`);
    assert.ok(Math.abs(n / 200_000 - flights / REAL_ROWS) < 0.0005, `${group}: ${n} flights`);
  }
});

test("at 200,000 rows lateness has SCL 2017's range and tails", () => {
  const { lateness } = large.flights;
  const over = (minutes: number) => lateness.filter((m) => m > minutes).length / lateness.length;
  assert.ok(Math.abs(over(30) - 0.0793) < 0.002);
  assert.ok(Math.abs(over(60) - 0.029) < 0.001);
  assert.ok(Math.abs(over(120) - 0.0055) < 0.0005);
  assert.ok(lateness.every((minutes) => minutes >= -14 && minutes <= 161));
});

test("history predicts the next flight as well as in SCL 2017, and hardly if the scores are noise", () => {
  const signal = historySignal(realSize.table);
  const silent = Object.fromEntries(Object.keys(scl2017Profile.effects).map((name) => [name, 0]));
  const { table: random } = generate(REAL_ROWS, {
    ...scl2017Profile,
    effects: silent as SyntheticProfile["effects"],
  });
  const noise = historySignal(random);
  for (const [name, real] of Object.entries(realSignal) as [keyof typeof realSignal, number][]) {
    assert.ok(Math.abs(signal[name] / real - 1) < 0.3, `${name}: ${signal[name]}, in SCL 2017 ${real}`);
    // The airport's yesterday says most of what it says by its month, which noise has too.
    if (name !== "airportYesterday") assert.ok(noise[name] < 0.7 * real, `${name} of noise: ${noise[name]}`);
  }
});

test("a flight number has one route at one time, most days of a part of the year", () => {
  const { lines, line, minute } = realSize.flights;
  const numbers = lines.map(({ route, flightNumber }) => `${route.airlineCode} ${flightNumber}`);
  assert.equal(new Set(numbers).size, lines.length);
  assert.ok(minute.every((m, flight) => m % 1440 === lines[line[flight]].minuteOfDay));
  const days = lines.map(() => new Set<number>());
  line.forEach((l, flight) => {
    days[l].add(Math.floor(minute[flight] / 1440));
  });
  const steady = days.filter((d) => d.size > 0.5 * (Math.max(...d) - Math.min(...d) + 1));
  const flightsOfSteady = steady.reduce((sum, d) => sum + d.size, 0);
  assert.ok(flightsOfSteady > 0.5 * REAL_ROWS, `${flightsOfSteady}`);
});

test("any number of rows gives exactly that many, ordered by scheduled time, within the year", () => {
  const cases = fc.record({
    rows: fc.integer({ min: 0, max: 3000 }),
    year: fc.integer({ min: 1970, max: 9998 }),
    seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  });
  fc.assert(
    fc.property(cases, ({ rows, year, seed }) => {
      const { minute, lateness, start } = generateFlights(scl2017Profile, { rows, year }, createRandom(seed));
      assert.equal(minute.length, rows);
      assert.ok(minute.every((m, i) => i === 0 || minute[i - 1] <= m));
      assert.equal(start, Date.UTC(year, 0, 1) / 60_000);
      const end = Date.UTC(year + 1, 0, 1) / 60_000 - start;
      assert.ok(minute.every((m, i) => m >= 0 && m < end && m + lateness[i] >= 0));
    }),
    { numRuns: 5 },
  );
});
