import { timeZoneOf } from "../../../flights/time-zone.ts";
import { binRankedTwice, binTwice } from "../../../learn/gradient-boosting/binning/bin-twice.ts";
import { type BinnedMatrix, joinBinned } from "../../../learn/gradient-boosting/binning/binned-matrix.ts";
import type { BinnedColumn } from "../../../learn/gradient-boosting/binning/column-binning.ts";
import type { RankedColumn } from "../../../learn/matrix/ranked-column.ts";
import { AIRCRAFT_FEATURES } from "../features/aircraft.ts";
import { aircraftColumns } from "../features/aircraft-columns.ts";
import { categoricalAmong, type Encoding, FeatureReader, featureNames } from "../features/features.ts";
import { INBOUND_FEATURES } from "../features/inbound.ts";
import { inboundColumns } from "../features/inbound-columns.ts";
import type { PastFlights } from "../features/past-flights.ts";
import type { LeadTime } from "../lead-time.ts";
import type { AirportEncodings } from "./learn-encodings.ts";
import { OPERATIONAL_PARAMETERS } from "./parameters.ts";
import { earlierCount } from "./period/training-flights.ts";
import { type TrafficColumns, trafficAt } from "./traffic-columns.ts";

/** The features of training flights at a lead time in bins, a byte each, in the order of their scheduled times. */
export interface BinnedFeatures {
  readonly names: readonly string[];
  /** In bins that follow from all flights. */
  readonly all: BinnedMatrix;
  /** Returns all flights in bins that follow from the earlier ones, once: they are not held any longer. */
  readonly takeByEarlier: () => BinnedMatrix;
  /** The number of the earlier flights; the calibration is fitted on the others. */
  readonly earlierCount: number;
}

/** The features of flights at a lead time, before any bins: what does not depend on the training flights. */
export interface LeadColumns<Column = Float32Array | RankedColumn> {
  readonly traffic: TrafficColumns;
  /** The columns of `HISTORY_FEATURES`, group by group; none at `schedule`. */
  readonly history: Iterable<readonly Column[]>;
}

/**
 * Puts the features of training flights into bins, one feature after the other.
 * @param encodings of the training flights
 * @param training the indices of the training flights, ascending
 * @param ahead the indices of flights whose features are wanted as they are
 * @param earlier the number of the earlier training flights
 * @returns also those features, column by column
 */
export function binFeatures(
  flights: PastFlights,
  { encoding, ofAirports }: AirportEncodings,
  leadTime: LeadTime,
  { traffic, history }: LeadColumns,
  training: Uint32Array,
  ahead: Uint32Array,
  earlier = earlierCount(training.length),
): { readonly features: BinnedFeatures; readonly ofAhead: readonly Float32Array[] } {
  const rows = training.length === flights.length ? undefined : training;
  const [all, byEarlier]: BinnedColumn[][] = [[], []];
  const ofAhead: Float32Array[] = [];
  const add = (column: Float32Array | RankedColumn, maxBins?: number) => {
    const binned =
      column instanceof Float32Array
        ? binTwice(column, maxBins, earlier, rows)
        : binRankedTwice(column, maxBins, training.subarray(0, earlier), rows);
    all.push(binned.byAll);
    byEarlier.push(binned.byFirst);
    const valueAt =
      column instanceof Float32Array
        ? (index: number) => column[index] + 0 // 0 for -0, as ranks have it
        : (index: number) => column.values[column.ranks[index]] ?? Number.NaN;
    ofAhead.push(Float32Array.from(ahead, valueAt));
  };
  const names = featureNames(leadTime, encoding);
  const categorical = categoricalAmong(names);
  const { maxBins } = OPERATIONAL_PARAMETERS;
  let feature = 0;
  for (const column of featureColumns(flights, { encoding, ofAirports }, leadTime, { traffic, history })) {
    add(column, categorical.includes(names[feature++]) ? undefined : maxBins);
  }
  return {
    features: {
      names,
      all: joinBinned(training.length, all),
      takeByEarlier: () => joinBinned(training.length, byEarlier.splice(0)),
      earlierCount: earlier,
    },
    ofAhead,
  };
}

/**
 * Computes the features of all flights at a lead time, one after the other, in the order of `featureNames`.
 * @param encodings of the flights that a model is trained on
 */
export function* featureColumns<Column>(
  flights: PastFlights,
  { encoding, ofAirports }: AirportEncodings,
  leadTime: LeadTime,
  { traffic, history }: LeadColumns<Column>,
): Generator<Float32Array | Column> {
  const names = featureNames(leadTime, encoding);
  yield* timetableColumns(flights, ofAirports, traffic);
  if (leadTime === "schedule") return;
  for (const columns of history) yield* columns;
  if (names.includes(INBOUND_FEATURES[0])) yield* inboundColumns(flights, ofAirports, leadTime);
  if (names.includes(AIRCRAFT_FEATURES[0])) yield* aircraftColumns(flights, ofAirports, leadTime);
}

/** The features of the timetable for all flights. */
function timetableColumns(
  flights: PastFlights,
  ofAirports: readonly Encoding[],
  traffic: TrafficColumns,
): Float32Array[] {
  const { airports, airport } = flights.columns;
  const readers = airports.map(
    ({ code, timeZone }, index) =>
      new FeatureReader(
        ofAirports[index],
        timeZoneOf(timeZone),
        ofAirports[index].airports === undefined ? undefined : code,
      ),
  );
  const columns = featureNames("schedule", ofAirports[0]).map(() => new Float32Array(flights.length));
  const features = new Float32Array(columns.length);
  for (const [index, flight] of flights.entries()) {
    readers[airport[index]].readTimetable(flight, trafficAt(traffic, index), features);
    for (let feature = 0; feature < features.length; feature++) columns[feature][index] = features[feature];
  }
  return columns;
}
