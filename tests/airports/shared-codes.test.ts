import assert from "node:assert/strict";
import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { describe, test } from "node:test";
import { createGunzip } from "node:zlib";
import { airlines } from "../../src/airports/airlines.ts";
import { airports, type KnownAirport, timeZoneOfAirport } from "../../src/airports/airports.ts";
import { canonicalCode } from "../../src/airports/canonical-code.ts";
import { timeZoneOf } from "../../src/flights/time-zone.ts";
import { repository } from "../import-graph.ts";

const data = join(repository, "..", "shared", "data");
const skip = existsSync(data) ? false : `${data} is not there`;

/** Calls a function with the cells of the columns of each row of a CSV without quotes in them. */
async function eachRow(
  path: string,
  columns: readonly string[],
  call: (cells: readonly string[]) => void,
): Promise<void> {
  const file = createReadStream(join(data, path));
  const input = path.endsWith(".gz") ? file.pipe(createGunzip()) : file;
  let places: number[] | undefined;
  for await (const line of createInterface({ input })) {
    const cells = line.split(",");
    if (places === undefined) places = columns.map((column) => cells.indexOf(column));
    else call(places.map((place) => cells[place]));
  }
}

/** The different values of columns of a CSV. */
async function valuesOf(path: string, columns: readonly string[]): Promise<ReadonlySet<string>[]> {
  const values = columns.map(() => new Set<string>());
  await eachRow(path, columns, (cells) => {
    for (const [index, cell] of cells.entries()) values[index].add(cell);
  });
  return values;
}

const US_2015 = "us-2015-january/flights.csv.gz";
const minutesOf = (clock: string) => Math.floor(Number(clock) / 100) * 60 + (Number(clock) % 100);

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

describe("the airports of real flights", { skip }, () => {
  test("are in the zones by which every scheduled flight of four days takes the minutes that its source says", async () => {
    const noon = Date.UTC(2015, 0, 2, 18) / 60_000;
    const offsets = new Map<string, number>();
    const offsetOf = (code: string) => {
      const offset = offsets.get(code) ?? timeZoneOf(timeZoneOfAirport(code)).localMinutes(noon) - noon;
      offsets.set(code, offset);
      return offset;
    };
    const wrong = new Map<string, number>();
    let rows = 0;
    await eachRow(
      US_2015,
      ["ORIGIN_AIRPORT", "DESTINATION_AIRPORT", "SCHEDULED_DEPARTURE", "SCHEDULED_ARRIVAL", "SCHEDULED_TIME"],
      ([from, to, departure, arrival, minutes]) => {
        rows++;
        const flown = minutesOf(arrival) - offsetOf(to) - (minutesOf(departure) - offsetOf(from));
        if ((flown - Number(minutes)) % 1440 !== 0) wrong.set(`${from} ${to}`, flown - Number(minutes));
      },
    );
    assert.ok(rows > 50_000 && offsets.size > 300);
    assert.deepEqual([...wrong], []);
  });

  test("are at positions that are as far apart as the source says", async () => {
    const wrong = new Map<string, number[]>();
    await eachRow(US_2015, ["ORIGIN_AIRPORT", "DESTINATION_AIRPORT", "DISTANCE"], ([from, to, miles]) => {
      const [one, other] = [from, to].map((code) => airports.byCode(code));
      assert.ok(one && other);
      const computed = milesBetween(one, other);
      // A hundredth of a degree is two thirds of a mile; the Earth is no sphere, which is up to 0.4 % of the way.
      if (Math.abs(computed - Number(miles)) > 3 + 0.004 * computed)
        wrong.set(`${from} ${to}`, [computed, Number(miles)]);
    });
    assert.deepEqual([...wrong], []);
  });
});

type Position = Pick<KnownAirport, "latitude" | "longitude">;

/** Great-circle distance in statute miles. */
function milesBetween(one: Position, other: Position): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [a, b] = [radians(one.latitude), radians(other.latitude)];
  const north = Math.sin((a - b) / 2) ** 2;
  const east = Math.sin(radians(one.longitude - other.longitude) / 2) ** 2;
  return 2 * 3958.8 * Math.asin(Math.sqrt(north + Math.cos(a) * Math.cos(b) * east));
}
