import type { DelayModelOptions } from "../../../src/models/baseline/options.ts";
import { saveBaseline } from "../../../src/models/baseline/saved-baseline.ts";
import { trainBaseline } from "../../../src/models/baseline/train-baseline.ts";
import { flightTable, yearOfFlights } from "../hand-made-flights.ts";

/** Trains a baseline on the hand-made year and writes its artefact; resolves to the version. */
export async function saveSmallBaseline(
  folder: string,
  options: Partial<DelayModelOptions> = {},
): Promise<string> {
  const trained = trainBaseline(flightTable(yearOfFlights()), options);
  return (await saveBaseline(folder, trained, { sha256: "f".repeat(64), rejected: 3 })).version;
}
