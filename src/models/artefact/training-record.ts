import { formatLocalTime } from "../../flights/local-time.ts";

/** The flights that a model was trained on. */
export interface TrainingFlights {
  readonly rows: number;
  readonly delayed: number;
  /** First scheduled time, local minutes. */
  readonly from: number;
  /** Last scheduled time, local minutes. */
  readonly to: number;
}

/** The file that the training flights were read from. */
export interface TrainingSource {
  /** SHA-256 of the file, 64 hexadecimal digits. */
  readonly sha256: string;
  /** The number of its rows that were rejected. */
  readonly rejected: number;
}

/** The training flights as `training.json` of an artefact records them. */
export interface FlightsRecord extends TrainingSource {
  readonly rows: number;
  readonly delayed: number;
  /** First scheduled time, local: `2017-01-01T00:30:00`. */
  readonly from: string;
  /** Last scheduled time, local. */
  readonly to: string;
}

/** How a model was trained: the content of `training.json` of an artefact. */
export interface TrainingRecord {
  /** The version of Puntual that trained the model. */
  readonly puntual: string;
  readonly flights: FlightsRecord;
  /** The settings of the learner, by name. */
  readonly parameters: Readonly<Record<string, number>>;
}

/** Returns the record of training flights and of the file that they came from. */
export function recordFlights(
  { rows, delayed, from, to }: TrainingFlights,
  { sha256, rejected }: TrainingSource,
): FlightsRecord {
  return { rows, delayed, rejected, from: formatLocalTime(from), to: formatLocalTime(to), sha256 };
}
