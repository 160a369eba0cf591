import { createHash } from "node:crypto";
import { pipeline } from "node:stream/promises";
import { openRegularFile } from "../../files/regular-file.ts";
import type { FlightTable } from "../../flights/flight-table.ts";
import { formatLocalTime } from "../../flights/local-time.ts";
import { timeZoneOf } from "../../flights/time-zone.ts";
import { checkMembers, checkNumber, checkText } from "./check-values.ts";

/** The flights that a model was trained on. */
export interface TrainingFlights {
  readonly rows: number;
  readonly delayed: number;
  /** First scheduled instant, in minutes. */
  readonly from: number;
  /** Last scheduled instant, in minutes. */
  readonly to: number;
  /** IANA name of the airport's time zone; UTC by default. */
  readonly timeZone?: string | undefined;
}

/** The origin of training flights. */
export interface TrainingSource {
  /**
   * SHA-256 of the file that they were read from, 64 hexadecimal digits; of several files that of their SHA-256s; of flights that
   * were not read from a file that of their columns.
   */
  readonly sha256: string;
  /** The number of its rows that were rejected. */
  readonly rejected: number;
}

/** The training flights as `training.json` of an artefact records them. */
export interface FlightsRecord extends TrainingSource {
  readonly rows: number;
  readonly delayed: number;
  /** First scheduled time, local: `2017-01-01 00:30:00`. */
  readonly from: string;
  /** Last scheduled time, local. */
  readonly to: string;
}

/** The record of trees that another program fitted. */
export interface ImportedRecord {
  readonly format: string;
  /** SHA-256 of their file, 64 hexadecimal digits. */
  readonly sha256: string;
  readonly trees: number;
}

/** The record of a model's training: the content of `training.json` of an artefact. */
export interface TrainingRecord {
  /** The version of Puntual that trained the model. */
  readonly puntual: string;
  readonly flights: FlightsRecord;
  /** Only flights of this window before the last one were learned from, such as `18m`; absent where all were. */
  readonly window?: string;
  /** The trees of an operational model that another program fitted, by lead time; absent where there are none. */
  readonly imported?: Readonly<Record<string, ImportedRecord>>;
  /** The settings of the learner, by name. */
  readonly parameters: Readonly<Record<string, number>>;
}

/**
 * Checks the content of `training.json` of an artefact.
 * @throws PuntualError `invalid-argument` that names the member, its value and the allowed values
 */
export function checkTraining({ puntual, flights, parameters, window, imported = {} }: TrainingRecord): void {
  checkText("puntual", puntual);
  if (window !== undefined) checkText("window", window);
  for (const member of ["rows", "delayed", "rejected"] as const) {
    checkNumber(`flights.${member}`, flights[member], 0);
  }
  for (const member of ["from", "to", "sha256"] as const) checkText(`flights.${member}`, flights[member]);
  for (const [leadTime, { format, sha256, trees }] of Object.entries(imported)) {
    checkText(`imported.${leadTime}.format`, format);
    checkText(`imported.${leadTime}.sha256`, sha256);
    checkNumber(`imported.${leadTime}.trees`, trees, 0);
  }
  checkMembers("parameters", parameters, Number.isFinite, "a number");
}

/** Returns the record of training flights and of the file that they came from. */
export function recordFlights(
  { rows, delayed, from, to, timeZone }: TrainingFlights,
  { sha256, rejected }: TrainingSource,
): FlightsRecord {
  const [first, last] = [from, to].map((instant) =>
    formatLocalTime(timeZoneOf(timeZone).localMinutes(instant)),
  );
  return { rows, delayed, rejected, from: first, to: last, sha256 };
}

/** Returns a source for flights that were not read from a file: the SHA-256 of their columns, and no rejected row. */
export function sourceOf(flights: FlightTable): TrainingSource {
  const hash = createHash("sha256");
  for (const [name, column] of Object.entries(flights).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { names = [], codes = column } = typeof column === "object" && "codes" in column ? column : {};
    hash.update(JSON.stringify([name, names]));
    hash.update(Array.isArray(codes) || typeof codes === "number" ? JSON.stringify(codes) : codes);
  }
  return { sha256: hash.digest("hex"), rejected: 0 };
}

/** Returns the SHA-256 of a file, 64 hexadecimal digits. An unreadable file is left for its reader to report. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  try {
    const file = await openRegularFile(path);
    await pipeline(file.createReadStream({ highWaterMark: 1 << 20 }), hash);
  } catch {}
  return hash.digest("hex");
}

/** Returns the SHA-256 of a file, or of the SHA-256s of several in their order, a line each. */
export async function hashFiles(paths: readonly string[]): Promise<string> {
  if (paths.length === 1) return hashFile(paths[0]);
  const hash = createHash("sha256");
  for (const path of paths) hash.update(`${await hashFile(path)}\n`);
  return hash.digest("hex");
}
