import type { FlightTable } from "../flights/flight-table.ts";
import { takeRows } from "../learn/feature-matrix.ts";
import { trainTestSplit } from "../learn/train-test-split.ts";
import type { DelayModelOptions } from "./baseline-options.ts";
import { NOTEBOOK_SPLIT } from "./comparison.ts";
import { DelayModel, type FittedDelayModel } from "./delay-model.ts";
import { type Evaluation, evaluate } from "./evaluation.ts";

/** How a model of the same settings does on flights that it was not fitted to. */
export interface HeldOut {
  /** The earliest two thirds by scheduled time to train on, the rest to judge by: what to expect in use. */
  readonly laterFlights: Evaluation;
  /** The notebook's random third; it flatters, and is there to compare with the notebook. */
  readonly randomFlights: Evaluation;
}

/** A baseline fitted to all flights, and what models of its settings did on flights held out. */
export interface TrainedBaseline {
  readonly model: FittedDelayModel;
  readonly heldOut: HeldOut;
  readonly flights: {
    readonly rows: number;
    readonly delayed: number;
    /** First and last scheduled time, local minutes. */
    readonly from: number;
    readonly to: number;
  };
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
  const { features, target } = unfitted.preprocess(flights, { target: "delay" });
  const holdOut = ({ train, test }: { readonly train: Int32Array; readonly test: Int32Array }) => {
    const labelsOf = (rows: Int32Array) => Uint8Array.from(rows, (row) => target[row]);
    const fitted = unfitted.fit(takeRows(features, train), labelsOf(train));
    const probabilities = fitted.predictProbability(takeRows(features, test));
    return evaluate(labelsOf(test), probabilities, fitted.data.threshold);
  };
  const scheduled = flights.scheduled as Float64Array;
  const byTime = Int32Array.from(scheduled.keys()).sort((a, b) => scheduled[a] - scheduled[b]);
  const cut = Math.round((byTime.length * 2) / 3);
  return {
    model: unfitted.fit(features, target),
    heldOut: {
      laterFlights: holdOut({ train: byTime.subarray(0, cut), test: byTime.subarray(cut) }),
      randomFlights: holdOut(
        trainTestSplit(flights.rowCount, NOTEBOOK_SPLIT.testSize, NOTEBOOK_SPLIT.randomState),
      ),
    },
    flights: {
      rows: flights.rowCount,
      delayed: target.reduce((sum, label) => sum + label, 0),
      from: scheduled[byTime[0]],
      to: scheduled[byTime[byTime.length - 1]],
    },
  };
}
