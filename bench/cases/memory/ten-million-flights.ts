import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rounded } from "../../processes/measured-process.ts";
import type { BenchCase } from "../bench-case.ts";
import { withoutRealFlights, writeRepeatedFlights } from "./repeated-flights.ts";
import { AIRPORTS, synthesise, trainEachAirport } from "./train-airports.ts";

const FLIGHTS = 10_000_000;

const FIGURES = {
  flights: "Flights",
  processorMinutes: "Processor time, minutes",
  peakMiB: "Peak memory, MiB",
  tenthProcessorMinutes: "A tenth of the flights: processor time, minutes",
  tenthPeakMiB: "A tenth of the flights: peak memory, MiB",
  timesForTenTimes: "Times the processor time for 10 times the flights",
};

const ABOUT =
  "`puntual train --airport all --each-airport --lead-times main` from the file to the artefacts, on all cores. Takes about an hour, so that it runs only when it is named";

/** Measures training on ten million synthetic flights of twenty airports. */
export const tenMillionSynthetic: BenchCase = {
  name: "ten-million-synthetic",
  title: "Ten million synthetic flights of twenty airports",
  about: `${ABOUT}. The flights are of one year`,
  figures: FIGURES,
  onlyWhenNamed: true,
  run: () => measure((path, flights) => synthesise(path, flights, AIRPORTS)),
};

/** Measures training on ten million departures of real files, repeated at twenty airports. */
export const tenMillionReal: BenchCase = {
  name: "ten-million-real",
  title: "Ten million real flights of twenty airports",
  about: `${ABOUT}. The flights are a year’s departures of Santiago, Seattle, Portland and both airports of Houston; each of the twenty airports has the flights of one of them, again every 52 weeks, until there are half a million`,
  figures: FIGURES,
  onlyWhenNamed: true,
  async run() {
    const skipped = withoutRealFlights();
    return skipped === undefined
      ? measure((path, flights) => writeRepeatedFlights(path, flights, AIRPORTS))
      : { skipped };
  },
};

async function measure(
  write: (path: string, flights: number) => Promise<void>,
): Promise<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), "puntual-ten-million-"));
  try {
    const cost = async (flights: number) => {
      const path = join(folder, `${flights}.csv`);
      await write(path, flights);
      const { processorSeconds, peakMiB } = await trainEachAirport(path, join(folder, `models-${flights}`));
      return { minutes: processorSeconds / 60, peakMiB: rounded(peakMiB, 0) };
    };
    const [tenth, all] = [await cost(FLIGHTS / 10), await cost(FLIGHTS)];
    return {
      flights: FLIGHTS,
      processorMinutes: rounded(all.minutes, 1),
      peakMiB: all.peakMiB,
      tenthProcessorMinutes: rounded(tenth.minutes, 1),
      tenthPeakMiB: tenth.peakMiB,
      timesForTenTimes: rounded(all.minutes / tenth.minutes),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
