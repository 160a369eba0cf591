import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { createRandom } from "../../../../src/flights/synthetic/random.ts";
import { writeSyntheticFlights } from "../../../../src/flights/synthetic-flights.ts";
import { readTrainingFile, saveModel, trainModel } from "../../../../src/models/lifecycle.ts";
import { loadOperational } from "../../../../src/models/operational/artefact/saved-operational.ts";
import { flightsIn, pastFlights } from "../../../../src/models/operational/features/past-flights.ts";
import { readHistory } from "../../../../src/models/operational/features/read-history.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

const folder = temporaryFolder();
const random = createRandom(9);
const AIRPORTS = ["KPDX", "KSEA"];
const NOVEMBER = Date.UTC(2024, 10) / 60_000;

/** The rows of a file of two airports, departures and arrivals, a third of them at a time that others have too. */
async function rowsWithTies(): Promise<{ header: string; rows: string[] }> {
  const path = join(folder, "made.csv");
  await writeSyntheticFlights(path, { rows: 2400, year: 2024, airports: AIRPORTS, arrivals: true });
  const [header, ...made] = readFileSync(path, "utf8").trim().split("\n");
  const columns = header.split(",");
  const rows = made.flatMap((row, index) => {
    if (index % 6 !== 0) return [row];
    // The same route at the same time, by one aircraft or by two, and with a name of the airline that is as frequent as the other.
    const cells = Object.fromEntries(row.split(",").map((cell, column) => [columns[column], cell]));
    const twin = {
      ...cells,
      flight: `${cells.flight}0`,
      airlineName: `${cells.airlineName} Airlines`,
      operated: cells.scheduled.replace(/:\d\d$/, ":30"),
      registration: `${cells.registration}${index % 12 === 0 ? "X" : ""}`,
    };
    return [row, Object.values(twin).join(",")];
  });
  return { header, rows };
}

describe("nothing depends on the order of a file:", () => {
  const names = ["sorted", "shuffled"];
  before(async () => {
    const { header, rows } = await rowsWithTies();
    const orders = [
      rows,
      rows
        .map((row) => [random(), row] as const)
        .sort(([a], [b]) => a - b)
        .map(([, row]) => row),
    ];
    for (const [index, name] of names.entries()) {
      const path = join(folder, `${name}.csv`);
      writeFileSync(path, [header, ...orders[index], ""].join("\n"));
      const { flights, cancelled } = await readTrainingFile("operational", path, { airports: AIRPORTS });
      const source = { sha256: "ab".repeat(32), rejected: 0 };
      const trained = await trainModel("operational", flights, { leadTimes: [], cancelled, source });
      await saveModel(join(folder, name), trained);
    }
  });

  test("an artefact is the same to the byte, with its aircraft, its calibrations and its card", () => {
    const files = readdirSync(join(folder, names[0]));
    const textOf = (name: string, file: string) => readFileSync(join(folder, name, file), "utf8");
    assert.match(textOf(names[0], "hour.json"), /aircraft\.readyLateness/);
    assert.deepEqual(readdirSync(join(folder, names[1])), files);
    for (const file of files) assert.ok(textOf(names[1], file) === textOf(names[0], file), file);
  });

  test("a forecast is the same to the bit at every moment, whatever the order of the history", async () => {
    const { model } = await loadOperational(join(folder, names[0]));
    const forecastsOf = async (name: string) => {
      const path = join(folder, `${name}.csv`);
      const { histories } = await readHistory(path, { model });
      const { flights } = await readTrainingFile("operational", path, { airports: AIRPORTS });
      const last = flightsIn(flights).filter(({ scheduled }) => scheduled >= NOVEMBER);
      return new Map(
        last.map((flight) => {
          const knowledge = histories.of(flight.airport);
          const forecasts = (["day", "hour"] as const).map((leadTime) =>
            model.forecast(flight, knowledge, { leadTime }),
          );
          return [JSON.stringify(flight), forecasts] as const;
        }),
      );
    };
    const expected = await forecastsOf(names[0]);
    assert.ok(new Set([...expected.values()].map(([, hour]) => hour.probability)).size > 100);
    for (const [flight, own] of await forecastsOf(names[1])) assert.deepEqual(own, expected.get(flight));
  });

  test("flights of one time are in the order of their names and times", async () => {
    const [one, other] = await Promise.all(
      names.map(async (name) => {
        const { flights } = await readTrainingFile("operational", join(folder, `${name}.csv`), {
          airports: AIRPORTS,
        });
        return [...pastFlights(flights)];
      }),
    );
    assert.deepEqual(one, other);
    const ties = one.filter(({ scheduled }, index) => one[index - 1]?.scheduled === scheduled).length;
    assert.ok(ties > 200, `${ties} flights at the time of another`);
  });
});
