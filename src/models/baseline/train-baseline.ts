import type { FlightTable } from "../../flights/flight-table.ts";
import type { TrainingFlights, TrainingRecord } from "../artefact/training-record.ts";
import type { Comparison } from "../evaluation/comparison.ts";
import type { Evaluation } from "../evaluation/evaluate.ts";
import { aggregateFlights, evaluateAggregated, fitAggregated } from "./aggregate-flights.ts";
import { DelayModel, delayTarget, type FittedDelayModel } from "./delay-model.ts";
import type { DelayModelOptions } from "./options.ts";

/** How a baseline was trained: the content of `training.json` of its artefact. */
export interface BaselineTrainingRecord extends TrainingRecord {
  readonly options: DelayModelOptions;
}

/** How a model of the same settings does on flights that it was not fitted to. */
export interface HeldOut {
  /** The earliest two thirds by scheduled time to train on, the rest to judge by: what to expect in use. */
  readonly laterFlights: Evaluation;
}

/** What is known of how good a baseline is. */
export interface BaselineMetrics extends HeldOut {
  /** The notebook's six models side by side, where they were compared. */
  readonly comparison?: Comparison;
}

/** A baseline fitted to all flights, and how a model of its settings did on flights it had not seen. */
export interface TrainedBaseline {
  readonly model: FittedDelayModel;
  readonly heldOut: HeldOut;
  readonly flights: TrainingFlights;
  /** The notebook's six models side by side on the same flights, where they were compared. */
  readonly comparison?: Comparison;
}

/**
 * Trains a baseline on all flights, after judging its settings on flights held out.
 * @param flights with the columns airline, flightType, month, scheduled and operated
 * @throws PuntualError `invalid-argument` where a column is not there, or too few flights are
 */
export function trainBaseline(
  flights: FlightTable,
  options: Partial<DelayModelOptions> = {},
): TrainedBaseline {
  const unfitted = new DelayModel(options);
  const target = delayTarget(flights, "delay");
  const scheduled = flights.scheduled as Float64Array;
  const times = scheduled.toSorted();
  const cut = times[Math.round((times.length * 2) / 3)];
  const [before, after] = partRows(scheduled, cut);
  const earlier = fitAggregated(unfitted, aggregateFlights(flights, target, before));
  const later = aggregateFlights(flights, target, after);
  return {
    model: fitAggregated(unfitted, aggregateFlights(flights, target)),
    heldOut: { laterFlights: evaluateAggregated(earlier, later) },
    flights: {
      rows: flights.rowCount,
      delayed: countDelayed(target),
      from: times[0],
      to: times[times.length - 1],
    },
  };
}

/** The rows of which the time is before a given one, and the others. */
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

function countDelayed(target: Uint8Array): number {
  let delayed = 0;
  for (const label of target) delayed += label;
  return delayed;
}
