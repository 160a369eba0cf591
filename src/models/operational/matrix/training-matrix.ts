import type { FlightTable } from "../../../flights/flight-table.ts";
import { GROUPS } from "../../../history/known-outcomes.ts";
import { refuse } from "../../../learn/check-arguments.ts";
import { featureNames } from "../features/features.ts";
import { type PastFlights, pastFlights } from "../features/past-flights.ts";
import type { OperationalModel } from "../forecasting/operational-model.ts";
import { encodingsOfModel } from "../importing/encodings-of-model.ts";
import { LEAD_TIMES, type LeadTime } from "../lead-time.ts";
import { JobThreads } from "../training/job-threads.ts";
import { featureColumns } from "../training/lead-features.ts";
import type { AirportEncodings } from "../training/learn-encodings.ts";
import { periodOfFlights } from "../training/period/period-of-flights.ts";
import { earlierCount, trainingFlights } from "../training/period/training-flights.ts";
import type { TrainingWindow } from "../training/period/training-window.ts";
import { encodingsOf } from "../training/run-lead.ts";
import { trafficColumns } from "../training/traffic-columns.ts";

/** The flights and features that the model of one lead time is trained on, in the order of the scheduled times. */
export interface TrainingMatrix {
  readonly leadTime: LeadTime;
  /** All flights; the matrix has a row for some of them. */
  readonly flights: PastFlights;
  /** The indices of the flights of the matrix, ascending. */
  readonly training: Uint32Array;
  /** The number of the earlier flights of the matrix; the calibration is fitted on the others, the latest. */
  readonly earlierCount: number;
  readonly encodings: AirportEncodings;
  /** The names of the features, in order. */
  readonly names: readonly string[];
  /** The features of all flights, NaN where missing. */
  readonly columns: readonly Float32Array[];
}

/** Options of {@link trainingMatrix}. */
export interface MatrixOptions {
  /** Only flights of this window before the last one have a row; all by default. */
  readonly window?: TrainingWindow | undefined;
  /**
   * A model whose numbers of airlines, destinations and airports are used, and its typical traffic, travel times and turn-rounds, in
   * place of what the flights teach: so parts of a table, such as its airports, have the same columns.
   */
  readonly model?: Pick<OperationalModel, "data"> | undefined;
}

/** The most threads: there is one task for each group of the history. */
const THREADS = 2;

/**
 * Computes the matrix that `trainOperational` trains the model of a lead time on: the same flights, the same features, and each
 * from what was known at its moment.
 * @param table with the columns `OPERATIONAL_COLUMNS`
 * @throws PuntualError `invalid-argument` for a missing column, a window without flights, or an airport that the model does not know
 */
export async function trainingMatrix(
  table: FlightTable,
  leadTime: LeadTime,
  { window, model }: MatrixOptions = {},
): Promise<TrainingMatrix> {
  if (!LEAD_TIMES.includes(leadTime)) refuse("lead", leadTime, LEAD_TIMES.join(", "));
  const flights = pastFlights(table);
  const task = { leadTime, ...periodOfFlights(flights, table.timeZone, window) };
  const training = trainingFlights(flights.columns, task);
  if (training.length === 0) refuse("flights", "none at the lead time", "at least one");
  const threads = new JobThreads(flights, leadTime === "schedule" ? 1 : THREADS);
  try {
    const [traffic, order] = await Promise.all([
      threads.run({ kind: "traffic" }),
      threads.run({ kind: "order" }),
    ]);
    const history =
      leadTime === "schedule"
        ? []
        : await Promise.all(
            GROUPS.map((group) => threads.run({ kind: "history values", leadTime, group, order })),
          );
    const encodings =
      model === undefined
        ? encodingsOf(flights, traffic, task)
        : encodingsOfModel(model.data, flights.columns.airports);
    return {
      ...{ leadTime, flights, training, encodings },
      earlierCount: earlierCount(training.length),
      names: featureNames(leadTime, encodings.encoding),
      columns: [...featureColumns(flights, encodings, leadTime, { traffic, history })],
    };
  } finally {
    await threads.close();
  }
}

/**
 * Returns the names of the features of a matrix, without computing their values.
 * @throws PuntualError as {@link trainingMatrix} does
 */
export function matrixFeatures(
  table: FlightTable,
  leadTime: LeadTime,
  { window, model }: MatrixOptions = {},
): { readonly leadTime: LeadTime; readonly names: readonly string[] } {
  if (model !== undefined) return { leadTime, names: featureNames(leadTime, model.data.encoding) };
  const flights = pastFlights(table);
  const task = { leadTime, ...periodOfFlights(flights, table.timeZone, window) };
  const { encoding } = encodingsOf(flights, trafficColumns(flights), task);
  return { leadTime, names: featureNames(leadTime, encoding) };
}
