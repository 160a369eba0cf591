import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { puntual, rounded } from "../../processes/measured-process.ts";
import type { BenchCase } from "../bench-case.ts";

const FLIGHTS = 1_000_000;

/** Measures training on many flights, which decides how large an airport can be. */
export const millionFlights: BenchCase = {
  name: "million-flights",
  title: "Training on a million flights",
  about:
    "`puntual train --model operational` on a million synthetic flights of one year as a whole process; `npm run bench:against` has the ratios to another checkout, of the same flights",
  figures: {
    flights: "Flights",
    trainSeconds: "Seconds",
    trainPeakMiB: "Peak memory, MiB",
    trainBytesPerFlight: "Bytes of memory per flight",
  },
  async run() {
    const folder = mkdtempSync(join(tmpdir(), "puntual-million-"));
    try {
      const flights = join(folder, "flights.csv");
      await puntual("synth", "--rows", String(FLIGHTS), "--out", flights);
      const out = join(folder, "model");
      const { seconds, peakMiB } = await puntual("train", flights, "--model", "operational", "--out", out);
      return {
        flights: FLIGHTS,
        trainSeconds: rounded(seconds, 0),
        trainPeakMiB: rounded(peakMiB, 0),
        trainBytesPerFlight: rounded((peakMiB * 2 ** 20) / FLIGHTS, 0),
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
