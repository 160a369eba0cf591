import type { FlightColumn, FlightTable } from "../flights/flight-table.ts";
import type { Artefact } from "./artefact/artefact.ts";
import type { TrainingRecord } from "./artefact/training-record.ts";
import type { ProbabilityMetrics } from "./evaluation/evaluate.ts";
import type { Knowledge } from "./operational/features/features.ts";

/** The kinds of model: the SCL challenge's baseline, and Puntual's own operational model. */
export const MODEL_KINDS = ["baseline", "operational"] as const;

/** One of {@link MODEL_KINDS}. */
export type ModelKind = (typeof MODEL_KINDS)[number];

/** The forecasts for the flights of a table, in its order. */
export interface FlightForecasts {
  /** Probability of leaving over 15 minutes late, one per flight. */
  readonly probability: Float64Array;
  /** 1 where a delay is forecast, else 0, one per flight. */
  readonly delayed: Uint8Array;
}

/** A fitted model of any kind: immutable, and without any of its training data. */
export interface Model {
  readonly kind: ModelKind;
  /** A delay is forecast where its probability is over this. */
  readonly threshold: number;
  /** The columns of a {@link FlightTable} that forecasts are made from. */
  readonly forecastColumns: readonly FlightColumn[];
  /**
   * Forecasts the flights of a table, each for itself: other flights of the table change nothing.
   * @param flights with the columns {@link Model.forecastColumns}
   * @param knowledge the timetable and the outcomes of other flights; the baseline uses neither
   * @throws PuntualError `invalid-argument` for a missing column; `unknown-category` for an airline that the baseline
   * was not trained on (the operational model knows airlines and destinations by the names of its finder, and forecasts
   * flights with any other from their other features)
   */
  forecastFlights(flights: FlightTable, knowledge?: Knowledge): FlightForecasts;
}

/** A model of any kind with the other contents of its artefact. */
export interface ModelArtefact {
  readonly kind: ModelKind;
  /** The artefact's version, 16 hexadecimal digits: equal content has an equal version. */
  readonly version: string;
  /** SHA-256 of each file of the artefact. */
  readonly checksums: Artefact["checksums"];
  readonly model: Model;
  /** The record of the model's training. */
  readonly training: TrainingRecord;
  /**
   * The metrics of a model of the same settings on flights later than those it was trained on: to be expected in use.
   * Of the operational model, an hour before the scheduled time. Undefined where the model was not evaluated.
   */
  readonly heldOutMetrics: ProbabilityMetrics | undefined;
  /** The model card, in Markdown. */
  readonly card: string;
}

/** Returns the decision for each probability: 1 where it is over the threshold, else 0. */
export function decide(probability: Float64Array, threshold: number): Uint8Array {
  return Uint8Array.from(probability, (p) => (p > threshold ? 1 : 0));
}
