import { readFlights } from "../../../src/flights/reading/read-flights.ts";
import { MersenneTwister } from "../../../src/learn/random/mersenne-twister.ts";
import { OPERATIONAL_COLUMNS } from "../../../src/models/operational/features/past-flights.ts";
import { trainingMatrix } from "../../../src/models/operational/matrix/training-matrix.ts";
import type { BoostingTable } from "./boosting-table.ts";

/** More minutes than a bin contains. */
const MOVED_MINUTES = 7;

const STEPS_OF_MINUTE = 1 << 20;

/**
 * Computes the features of the operational model, an hour before each flight of a file, repeated so that no row occurs
 * twice: each repetition is some minutes later in the day, and every mean lateness moves by up to a minute at random.
 */
export async function wideTable(path: string, times: number): Promise<BoostingTable> {
  const { flights } = await readFlights(path, { columns: OPERATIONAL_COLUMNS });
  const { names, training, columns, flights: past } = await trainingMatrix(flights, "hour");
  const random = MersenneTwister.seeded(1);
  const once = training.length;
  const rowCount = once * times;
  const moved = columns.map((column, index) => {
    const values = Float32Array.from({ length: rowCount }, (_, row) => column[training[row % once]]);
    for (let row = 0; row < rowCount; row++) {
      if (names[index].includes(".lateness")) {
        values[row] += random.nextUpTo(2 * STEPS_OF_MINUTE) / STEPS_OF_MINUTE - 1;
      } else if (names[index] === "minuteOfDay") {
        values[row] = (values[row] + MOVED_MINUTES * Math.floor(row / once)) % 1440;
      }
    }
    return values;
  });
  const { scheduled, operated } = past.columns;
  const isLate = (flight: number) => Number(operated[flight] - scheduled[flight] > 15);
  const target = Uint8Array.from({ length: rowCount }, (_, row) => isLate(training[row % once]));
  return { matrix: { names, rowCount, columns: moved }, target };
}
