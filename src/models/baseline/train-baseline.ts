import type { FlightTable } from "../../flights/flight-table.ts";
import type { TrainingFlights, TrainingRecord } from "../artefact/training-record.ts";
import type { Comparison } from "../evaluation/comparison.ts";
import type { Evaluation } from "../evaluation/evaluate.ts";
import { aggregateFlights, evaluateAggregated, fitAggregated } from "./aggregate-flights.ts";
import { DelayModel, delayTarget, type FittedDelayModel } from "./delay-model.ts";
import { BASELINE_COLUMNS } from "./features.ts";
import type { DelayModelOptions } from "./options.ts";

/** The record of a baseline's training: the content of `training.json` of its artefact. */
export interface BaselineTrainingRecord extends TrainingRecord {
  readonly options: DelayModelOptions;
}

/** The metrics of a baseline of the same settings on flights that it was not fitted to. */
export interface HeldOut {
  /** Fitted to the earliest two thirds of the flights by scheduled time, evaluated on the rest: to be expected in use. */
  readonly laterFlights: Evaluation;
}

/** The metrics of a baseline: the content of `metrics.json` of its artefact. */
export interface BaselineMetrics extends HeldOut {
  /** The SCL challenge's six models side by side; absent if they were not compared. */
  readonly comparison?: Comparison;
}

/** A baseline fitted to all flights, with the metrics of its settings on held-out flights. */
export interface TrainedBaseline {
  readonly model: FittedDelayModel;
  readonly heldOut: HeldOut;
  readonly flights: TrainingFlights;
  /** The SCL challenge's six models side by side on the same flights; absent if they were not compared. */
  readonly comparison?: Comparison;
}

/** The columns of a {@link FlightTable} that a baseline is trained on. */
export const BASELINE_TRAINING_COLUMNS = [...BASELINE_COLUMNS, "scheduled", "operated"] as const;

/**
 * Trains a baseline on all flights and evaluates its settings on held-out flights.
 * @param flights with the columns {@link BASELINE_TRAINING_COLUMNS}
 * @throws PuntualError `invalid-argument` for a missing column, or flights of one class only
 */
export function trainBaseline(
  flights: FlightTable,
  options: Partial<DelayModelOptions> = {},
): TrainedBaseline {
  const heldOut = evaluateBaseline(flights, options);
  const target = delayTarget(flights, "delay");
  const [from, to] = extent(flights.scheduled as Float64Array);
  return {
    model: fitAggregated(new DelayModel(options), aggregateFlights(flights, target)),
    heldOut,
    flights: {
      rows: flights.rowCount,
      delayed: target.reduce((sum, label) => sum + label, 0),
      ...{ from, to },
      ...(flights.timeZone !== undefined && { timeZone: flights.timeZone }),
    },
  };
}

/**
 * Evaluates the settings of a baseline: fits it to the earliest two thirds of the flights by scheduled time, and
 * computes its metrics on the rest.
 * @param flights with the columns {@link BASELINE_TRAINING_COLUMNS}
 * @throws PuntualError `invalid-argument` as {@link trainBaseline} does
 */
export function evaluateBaseline(flights: FlightTable, options: Partial<DelayModelOptions> = {}): HeldOut {
  const target = delayTarget(flights, "delay");
  const scheduled = flights.scheduled as Float64Array;
  const times = scheduled.toSorted();
  const [earlier, later] = partRows(scheduled, times[Math.round((times.length * 2) / 3)]);
  const fitted = fitAggregated(new DelayModel(options), aggregateFlights(flights, target, earlier));
  return { laterFlights: evaluateAggregated(fitted, aggregateFlights(flights, target, later)) };
}

/** Returns the first and the last of some times. */
function extent(times: Float64Array): readonly [first: number, last: number] {
  let [first, last] = [times[0], times[0]];
  for (const time of times) {
    if (time < first) first = time;
    if (time > last) last = time;
  }
  return [first, last];
}

/** Returns the rows before a time, and the others. */
function partRows(times: Float64Array, cut: number): [before: Int32Array, after: Int32Array] {
  const before = new Int32Array(times.length);
  const after = new Int32Array(times.length);
  let [countBefore, countAfter] = [0, 0];
  for (let row = 0; row < times.length; row++) {
    if (times[row] < cut) before[countBefore++] = row;
    else after[countAfter++] = row;
  }
  return [before.subarray(0, countBefore), after.subarray(0, countAfter)];
}
