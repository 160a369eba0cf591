import { generateFlights } from "../../../src/flights/synthetic/generate.ts";
import { createRandom } from "../../../src/flights/synthetic/random.ts";
import { scl2017Profile } from "../../../src/flights/synthetic/scl-2017.ts";
import { syntheticTable } from "../../../src/flights/synthetic/synthetic-table.ts";
import { type PastFlights, pastFlights } from "../../../src/models/operational/features/past-flights.ts";

/** Makes a year of flights of one airport. */
export function madeFlights(rows: number): PastFlights {
  return pastFlights(madeTable(rows));
}

/** Makes the table of a year of flights of one airport. */
export function madeTable(rows: number) {
  return syntheticTable(generateFlights(scl2017Profile, { rows, year: 2018 }, createRandom(1)));
}
