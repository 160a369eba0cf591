import assert from "node:assert/strict";
import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { describe, test } from "node:test";
import { createGunzip } from "node:zlib";
import { airlines } from "../../src/airports/airlines.ts";
import { airports } from "../../src/airports/airports.ts";
import { canonicalCode } from "../../src/airports/canonical-code.ts";
import { repository } from "../import-graph.ts";

const data = join(repository, "..", "shared", "data");
const skip = existsSync(data) ? false : `${data} is not there`;

/** The different values of columns of a CSV without quotes in them. */
async function valuesOf(path: string, columns: readonly string[]): Promise<ReadonlySet<string>[]> {
  const file = createReadStream(join(data, path));
  const input = path.endsWith(".gz") ? file.pipe(createGunzip()) : file;
  const values = columns.map(() => new Set<string>());
  let places: number[] | undefined;
  for await (const line of createInterface({ input })) {
    const cells = line.split(",");
    if (places === undefined) places = columns.map((column) => cells.indexOf(column));
    else for (const [index, place] of places.entries()) values[index].add(cells[place]);
  }
  return values;
}

describe("the codes of real flights", { skip }, () => {
  test("of Santiago are known ICAO codes, but for those that its data calls by a code of its own or of the past", async () => {
    const [airlineCodes, destinations] = await valuesOf("scl-2017/flights.csv", ["Emp-I", "Des-I"]);
    const unknown = [...airlineCodes].filter((code) => airlines.byCode(code) === undefined);
    assert.deepEqual(unknown.sort(), ["LAW", "QFU"]);
    assert.deepEqual(
      [...destinations].filter((code) => airports.byCode(code) === undefined),
      [],
    );
    for (const code of airlineCodes) assert.equal(canonicalCode(code, airlines), code);
    for (const code of destinations) assert.equal(canonicalCode(code, airports), code);
    const [home] = [airports.byCode("SCL")];
    assert.equal(home?.code, "SCEL");
  });

  for (const [path, airline, destination] of [
    ["us-2011-houston/flights.csv.gz", "UniqueCarrier", "Dest"],
    ["us-2014-pnw/flights.csv.gz", "carrier", "dest"],
    ["us-2015-january/flights.csv.gz", "AIRLINE", "DESTINATION_AIRPORT"],
  ] as const) {
    test(`${path} are known IATA codes, each of its own airline or airport`, async () => {
      const [airlineCodes, destinations] = await valuesOf(path, [airline, destination]);
      for (const [codes, directory] of [
        [airlineCodes, airlines],
        [destinations, airports],
      ] as const) {
        const found = [...codes].map((code) => directory.byCode(code)?.code);
        assert.deepEqual(
          [...codes].filter((_, index) => found[index] === undefined),
          [],
        );
        assert.equal(new Set(found).size, codes.size);
      }
    });
  }
});
