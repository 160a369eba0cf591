import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, it, type TestContext } from "node:test";
import { readFlights } from "../../../../src/flights/reading/read-flights.ts";
import { readFlightFiles } from "../../../../src/flights/reading/several/read-flight-files.ts";
import { createRandom, legRows, profileAt, scl2017Profile } from "../../../../src/flights/synthetic/index.ts";
import { errorWith } from "../../expected-error.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

/** Makes a year of flights of Seattle and Portland with arrivals, aircraft and cancelled flights: its header and its rows. */
function flightsOf(rows: number): { readonly header: string; readonly lines: readonly string[] } {
  const profiles = ["KSEA", "KPDX"].map((code) => profileAt(code, scl2017Profile));
  const text = [...legRows({ profiles, rows, year: 2018, seed: 3, arrivals: true, cancelled: 0.03 })]
    .map((chunk) => chunk.text)
    .join("");
  const [header, ...lines] = text.trimEnd().split("\n");
  return { header, lines };
}

/** Writes files with a header and the given rows. */
async function filesOf(
  t: TestContext,
  header: string,
  files: Readonly<Record<string, readonly string[]>>,
): Promise<string[]> {
  const folder = await temporaryFolder(t);
  const paths: string[] = [];
  for (const [name, lines] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, `${[header, ...lines].join("\n")}\n`);
    paths.push(path);
  }
  return paths;
}

const { header, lines } = flightsOf(2400);

describe("several files of flights", () => {
  it("give what one file of all their rows gives, whichever rows are in which", async (t) => {
    const random = createRandom(5);
    for (const count of [2, 3, 7]) {
      const cuts = Array.from({ length: count - 1 }, () => Math.floor(random() * lines.length)).sort(
        (a, b) => a - b,
      );
      const parts = [0, ...cuts].map((from, index) => lines.slice(from, cuts[index]));
      const names = parts.map((part, index) => [`${index}.csv`, part] as const);
      const [whole, ...files] = await filesOf(t, header, {
        "all/whole.csv": lines,
        ...Object.fromEntries(names),
      });
      const { files: each, ...joined } = await readFlightFiles(files, { airports: "all" });
      const one = await readFlights(whole, { airports: "all" });
      assert.deepEqual(joined.flights, one.flights);
      assert.deepEqual(joined.cancelled, one.cancelled);
      assert.deepEqual(joined.cancelledAfter, one.cancelledAfter);
      assert.deepEqual(joined.airports, one.airports);
      assert.equal(joined.rowCount, one.rowCount);
      assert.equal(each?.length, count);
    }
  });

  it("take a flight with a number once that two of them have, and say so", async (t) => {
    const files = await filesOf(t, header, { "a.csv": lines.slice(0, 1300), "b.csv": lines.slice(1200) });
    const { flights, notes } = await readFlightFiles(files, { airports: "all" });
    const [whole] = await filesOf(t, header, { "whole.csv": lines });
    const one = await readFlights(whole, { airports: "all" });
    assert.deepEqual(flights.scheduled, one.flights.scheduled);
    assert.match(notes[0].detail, /^\d+ flights are in several of the files/);
  });

  it("may have columns in other orders and other formats", async (t) => {
    const [first] = await filesOf(t, header, { "a.csv": lines.slice(0, 1200) });
    const names = header.split(",");
    const reversed = lines.slice(1200).map((line) => line.split(",").reverse().join(";"));
    const [second, whole] = await filesOf(t, names.reverse().join(";"), { "b.csv": reversed, "c/x.csv": [] });
    await writeFile(whole, `${[header, ...lines].join("\n")}\n`);
    const { flights } = await readFlightFiles([first, second], { airports: "all" });
    assert.deepEqual(flights, (await readFlights(whole, { airports: "all" })).flights);
  });

  it("are of the airport in their path, and are not read where others are asked for", async (t) => {
    const withoutOrigin = "destination,airline,scheduled,operated";
    const flight = (day: string) => [`SFO,AS,2018-01-${day} 10:00,2018-01-${day} 10:30`];
    const files = await filesOf(t, withoutOrigin, {
      "airport=KSEA/part-0.csv": flight("01"),
      "airport=PDX/part-0.csv": flight("02"),
      "airport=KLAX/part-0.csv": ["not a flight"],
    });
    const two = await readFlightFiles(files, { airports: ["Seattle", "KPDX"] });
    assert.deepEqual(two.flights.airport?.names, ["KPDX", "KSEA"]);
    assert.deepEqual([...(two.flights.airport?.codes ?? [])], [1, 0]);
    const one = await readFlightFiles(files, { airports: ["SEA"] });
    assert.deepEqual(
      one.airports.map(({ code, flights }) => [code, flights]),
      [["KSEA", 1]],
    );
    await assert.rejects(
      readFlightFiles(files.slice(0, 2), {}, "lake"),
      errorWith("several-airports", /^lake: .*KSEA \(1\)/),
    );
    await assert.rejects(
      readFlightFiles(files.slice(0, 2), { airports: ["KJFK"] }, "lake"),
      errorWith("no-flights", /^lake: has no usable row of KJFK/),
    );
    await assert.rejects(
      readFlightFiles(files.slice(0, 1), { airports: ["KJFK"] }),
      errorWith("no-flights", /part-0\.csv: has no usable row of KJFK/),
    );
  });

  it("may be in folders whose names no engine has escaped", async (t) => {
    const files = await filesOf(t, header, { "airport=%zz/part-0.csv": lines.slice(0, 100) });
    await assert.rejects(
      readFlightFiles(files),
      errorWith("invalid-argument", /^airport: %zz is not allowed; allowed: an airport of /),
    );
  });

  it("name the file that cannot be read", async (t) => {
    const files = await filesOf(t, header, { "a.csv": lines.slice(0, 100), "b.csv": [] });
    await writeFile(files[1], "");
    await assert.rejects(
      readFlightFiles(files, { airports: "all" }),
      errorWith("file-empty", /b\.csv: is empty/),
    );
  });

  it("are refused as copies of each other where their flights have no numbers", async (t) => {
    const plain = "origin,destination,airline,scheduled,operated";
    const rows = Array.from({ length: 200 }, (_, row) => {
      const day = String(1 + (row % 28)).padStart(2, "0");
      const hour = String(row % 24).padStart(2, "0");
      return `SEA,SFO,AS,2018-0${1 + (row % 9)}-${day} ${hour}:00,2018-0${1 + (row % 9)}-${day} ${hour}:10`;
    });
    const distinct = [...new Set(rows)];
    const files = await filesOf(t, plain, { "a.csv": distinct, "copy.csv": distinct });
    await assert.rejects(
      readFlightFiles(files, {}, "both"),
      errorWith("repeated-flights", /^both: \d+ of \d+ flights/),
    );
  });
});
