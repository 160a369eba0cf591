import { formatLocalTime } from "../../flights/local-time.ts";
import type { DelayModelOptions } from "../baseline/options.ts";

/** The flights that a model was trained on. */
export interface TrainingFlights {
  readonly rows: number;
  readonly delayed: number;
  /** First and last scheduled time, local minutes. */
  readonly from: number;
  readonly to: number;
}

/** The file that they came from. */
export interface TrainingSource {
  /** SHA-256 of the file. */
  readonly sha256: string;
  /** How many of its rows were rejected. */
  readonly rejected: number;
}

/** What an artefact says of the flights that a model was trained on. */
export interface FlightsRecord {
  readonly rows: number;
  readonly delayed: number;
  readonly rejected: number;
  /** First and last scheduled time, local. */
  readonly from: string;
  readonly to: string;
  /** SHA-256 of the file. */
  readonly sha256: string;
}

/** What a baseline was trained on and with. */
export interface TrainingRecord {
  /** The version of Puntual that trained it. */
  readonly puntual: string;
  readonly flights: FlightsRecord;
  readonly options: DelayModelOptions;
  readonly parameters: Readonly<Record<string, number>>;
}

/** What an artefact is to say of flights. */
export function recordFlights(
  { rows, delayed, from, to }: TrainingFlights,
  { sha256, rejected }: TrainingSource,
): FlightsRecord {
  return { rows, delayed, rejected, from: formatLocalTime(from), to: formatLocalTime(to), sha256 };
}
