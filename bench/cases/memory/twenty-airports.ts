import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ProcessCost, rounded } from "../../processes/measured-process.ts";
import type { BenchCase } from "../bench-case.ts";
import { AIRPORTS, synthesise, trainEachAirport, trainOneModel } from "./train-airports.ts";

/** The numbers of flights. */
const SIZES = [25_000, 50_000, 100_000] as const;
const [SMALLEST, , LARGEST] = SIZES;

/** Measures training the models of twenty airports: how time and memory grow with the flights. */
export const twentyAirports: BenchCase = {
  name: "twenty-airports",
  title: "Training twenty airports",
  about:
    "`puntual train --airport all --each-airport --lead-times main` on synthetic flights of one year, from the file to the artefacts, on all cores",
  figures: {
    ...Object.fromEntries(
      SIZES.flatMap((size) => [
        [`secondsOf${size}`, `${size} flights: seconds`],
        [`peakMiBOf${size}`, `${size} flights: peak memory, MiB`],
      ]),
    ),
    bytesPerFurtherFlight: "Bytes of memory for each flight more",
    timesFromSmallestToLargest: `Times the seconds for ${LARGEST / SMALLEST} times the flights`,
    oneModelSeconds: `One model of all airports, ${LARGEST} flights: seconds`,
    oneModelPeakMiB: `One model of all airports, ${LARGEST} flights: peak memory, MiB`,
  },
  async run() {
    const folder = mkdtempSync(join(tmpdir(), "puntual-airports-"));
    try {
      return await measure(folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function measure(folder: string): Promise<Record<string, number>> {
  const metrics: Record<string, number> = {};
  const costs: ProcessCost[] = [];
  const flightsOf = (size: number) => join(folder, `${size}.csv`);
  for (const size of SIZES) {
    await synthesise(flightsOf(size), size, AIRPORTS);
    const cost = await trainEachAirport(flightsOf(size), join(folder, `models-${size}`));
    costs.push(cost);
    metrics[`secondsOf${size}`] = rounded(cost.seconds, 1);
    metrics[`peakMiBOf${size}`] = rounded(cost.peakMiB, 0);
  }
  const oneModel = await trainOneModel(flightsOf(LARGEST), join(folder, "model"));
  const [smallest, , largest] = costs;
  const further = ((largest.peakMiB - smallest.peakMiB) * 2 ** 20) / (LARGEST - SMALLEST);
  return {
    ...metrics,
    bytesPerFurtherFlight: rounded(further, 0),
    timesFromSmallestToLargest: rounded(largest.seconds / smallest.seconds),
    oneModelSeconds: rounded(oneModel.seconds, 1),
    oneModelPeakMiB: rounded(oneModel.peakMiB, 0),
  };
}
