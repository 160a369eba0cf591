import assert from "node:assert/strict";
import { existsSync, readFileSync, statSync } from "node:fs";
import { test } from "node:test";
import { PuntualError } from "../../../src/errors.ts";
import { readFlights } from "../../../src/flights/reading/read-flights.ts";
import { DESCRIBED_COLUMNS, describeFlights } from "../../../src/flights/synthetic/describe.ts";
import { parseProfile } from "../../../src/flights/synthetic/profile.ts";
import { scl2017Profile } from "../../../src/flights/synthetic/scl-2017.ts";
import { historySignal } from "./history-signal.ts";
import { realSignal } from "./real-signal.ts";

const shipped = new URL("../../../src/flights/synthetic/scl-2017-profile.json", import.meta.url);
const realFlights = "../shared/data/scl-2017/flights.csv";
const withRealFlights = existsSync(realFlights) ? {} : { skip: `${realFlights} is not there` };

test("the shipped profile is valid and at most 100 KB", () => {
  assert.deepEqual(parseProfile(readFileSync(shipped, "utf8"), "shipped"), scl2017Profile);
  assert.ok(statSync(shipped).size <= 100_000);
});

test("the shipped profile is that of the real flights", withRealFlights, async () => {
  const { flights } = await readFlights(realFlights, { columns: DESCRIBED_COLUMNS });
  const origin = { code: "SCEL", city: "Santiago" };
  assert.deepEqual(describeFlights(flights, origin), scl2017Profile);
  for (const [name, correlation] of Object.entries(historySignal(flights))) {
    assert.ok(Math.abs(correlation - realSignal[name as keyof typeof realSignal]) < 5e-4, name);
  }
});

for (const [what, text, reason] of [
  ["text that is not JSON", "row,row", /not JSON/],
  ["an object without the fields", "{}", /required property/],
  ["a format of the future", JSON.stringify({ ...scl2017Profile, format: "2" }), /format/],
  [
    "a weekday too few",
    JSON.stringify(scl2017Profile).replace(/"weekdays":\[\d+,/, '"weekdays":['),
    /airlines/,
  ],
  ["a quote in a name", JSON.stringify({ ...scl2017Profile, origin: 'S"' }), /origin/],
] as const) {
  test(`refuses as a profile ${what}`, () => {
    assert.throws(
      () => parseProfile(text, "my.json"),
      (error) =>
        error instanceof PuntualError &&
        error.code === "invalid-argument" &&
        error.message.includes("my.json") &&
        reason.test(error.message),
    );
  });
}
