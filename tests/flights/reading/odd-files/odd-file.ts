import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { PuntualError } from "../../../../src/errors.ts";
import type { ReadFlightsOptions } from "../../../../src/flights/reading/file/flights-read.ts";
import { readFlights } from "../../../../src/flights/reading/read-flights.ts";
import { describeRejection } from "../../../../src/flights/reading/rejected-rows.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { flightLines } from "../layouts/flight-lines.ts";

/** A broken or odd file, with what is read of it and what is said. */
export interface OddFile {
  readonly title: string;
  readonly text: string | Uint8Array;
  readonly options?: ReadFlightsOptions;
  /** What is read; an error for a file that is refused. */
  readonly expected: Reading;
}

/** The outcome of reading a file. Parts that are empty are left out. */
export interface Reading {
  /** The flights as lines; see `flightLines`. */
  readonly flights?: readonly string[];
  readonly cancelled?: readonly string[];
  /** The rejected cells, as they are printed. */
  readonly rejected?: readonly string[];
  readonly skipped?: number;
  readonly notes?: readonly string[];
  /** Code and message of the error, the path left out. */
  readonly error?: string;
}

/** Reads a file, all rejections allowed where the options state no limit. */
export async function readOddFile(t: TestContext, { text, options }: OddFile): Promise<Reading> {
  const folder = await temporaryFolder(t);
  const path = join(folder, "flights.csv");
  await writeFile(path, text);
  try {
    const read = await readFlights(path, { maxRejects: 1, ...options });
    return withoutEmpty({
      flights: flightLines(read.flights),
      cancelled: flightLines(read.cancelled),
      rejected: read.rejections.map(describeRejection),
      skipped: read.skipped,
      notes: read.notes.map(({ detail }) => detail),
    });
  } catch (error) {
    if (!(error instanceof PuntualError)) throw error;
    return { error: `${error.code}: ${error.message.replaceAll(path, "flights.csv")}` };
  }
}

function withoutEmpty(reading: Reading): Reading {
  return Object.fromEntries(
    Object.entries(reading).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value !== 0)),
  );
}
