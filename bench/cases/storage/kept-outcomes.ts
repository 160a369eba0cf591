import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import type { SqliteState } from "../../../src/store/sqlite/sqlite-state.ts";
import { rounded } from "../../processes/measured-process.ts";
import type { BenchCase } from "../bench-case.ts";

/** The numbers of outcomes that are kept before the reports. */
const [FEW, MANY] = [20_000, 2_000_000];

/** The days over which the outcomes are spread. */
const DAYS = 3_650;

const DAY = 24 * 60;
const REPORTS = 200;
const WARM_UP = 20;
const END = Date.UTC(2026, 0, 1) / 60_000;
const AIRPORT = "SCEL";

/** Measures a report of one outcome where few and where many outcomes are kept. */
export const keptOutcomes: BenchCase = {
  name: "kept-outcomes",
  title: "Reports of outcomes",
  about: `A report of one outcome, written to the disk, in a file of ${FEW.toLocaleString("en")} and of ${MANY.toLocaleString("en")} outcomes of ten years, ${REPORTS} reports each`,
  figures: {
    fewMilliseconds: ["Median of a report, milliseconds", `${FEW.toLocaleString("en")} outcomes kept`],
    manyMilliseconds: ["Median of a report, milliseconds", `${MANY.toLocaleString("en")} outcomes kept`],
    manyToFewRatio: ["Median of a report, milliseconds", "ratio"],
    handedOverSha256: ["SHA-256 of the outcomes handed over", `${FEW.toLocaleString("en")} outcomes kept`],
  },
  run: () => measureKeptOutcomes(process.cwd()),
};

/**
 * Measures the store of a checkout.
 * @param directory of the checkout
 */
export async function measureKeptOutcomes(
  directory: string,
): Promise<Readonly<Record<string, number | string>>> {
  const module = pathToFileURL(join(directory, "src/store/sqlite/sqlite-state.ts")).href;
  const { SqliteState: State }: { SqliteState: typeof SqliteState } = await import(module);
  const files = [FEW, MANY].map((count) => new FilledFile(State, count));
  try {
    for (let report = 0; report < WARM_UP + REPORTS; report++) {
      for (const file of files) file.report(report);
    }
    const [few, many] = files.map(({ times }) => times.slice(WARM_UP).sort((a, b) => a - b)[REPORTS >> 1]);
    return {
      fewMilliseconds: rounded(few, 3),
      manyMilliseconds: rounded(many, 3),
      manyToFewRatio: rounded(many / few, 2),
      handedOverSha256: createHash("sha256")
        .update(JSON.stringify(files.map(({ handedOver }) => handedOver)))
        .digest("hex")
        .slice(0, 16),
    };
  } finally {
    for (const file of files) file.remove();
  }
}

/** A file with outcomes, which reports are added to. */
class FilledFile {
  /** The time of each report, in milliseconds. */
  readonly times: number[] = [];
  /** The outcomes that were handed over for the reports. */
  readonly handedOver: unknown[] = [];
  readonly #folder = mkdtempSync(join(tmpdir(), "puntual-kept-"));
  readonly #state: SqliteState;

  constructor(State: typeof SqliteState, count: number) {
    this.#state = new State(this.#folder, {
      outcomes: ({ recorded }) => this.handedOver.push(...recorded),
      choices() {},
      behind() {},
      expired() {},
      fault: (error) => {
        throw error;
      },
    });
    fill(join(this.#folder, "puntual.sqlite"), count);
    this.#state.follow();
    this.#state.followAirports(new Map([[AIRPORT, undefined]]));
    this.handedOver.length = 0;
  }

  report(index: number): void {
    const flight = { airport: AIRPORT, airlineCode: "LAN", destination: "SCFA", scheduled: END + index };
    const began = performance.now();
    this.#state.record([{ ...flight, operated: END + index + 5 }], END + index + 6);
    this.times.push(performance.now() - began);
  }

  remove(): void {
    this.#state.close();
    rmSync(this.#folder, { recursive: true });
  }
}

/** Writes outcomes into a file, a hundred of them in each report. */
function fill(file: string, count: number): void {
  const connection = new DatabaseSync(file);
  connection.exec(
    `WITH RECURSIVE row(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM row WHERE n < ${count - 1})
     INSERT INTO outcomes (airport, scheduled, airline, destination, ordinal, operated, reported, sequence)
     SELECT '${AIRPORT}', minute, 'LAN', 'SCFA', n, minute + 10, minute + 12, 1 + n / 100
     FROM (SELECT n, ${END} - CAST(${DAYS * DAY} * (${count} - n) / ${count} AS INTEGER) AS minute FROM row)`,
  );
  connection.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  connection.close();
}
