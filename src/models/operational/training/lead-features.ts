import { HISTORY_FEATURES } from "../../../history/history-features.ts";
import {
  type BinnedColumn,
  type BinnedMatrix,
  binRanked,
  findBinsOf,
  joinBinned,
} from "../../../learn/gradient-boosting/binning/binned-matrix.ts";
import { type RankedColumn, rankColumn } from "../../../learn/matrix/ranked-column.ts";
import { CATEGORICAL_FEATURES, type FeatureReader } from "../features/features.ts";
import type { PastFlights } from "../features/past-flights.ts";
import { OPERATIONAL_PARAMETERS } from "./parameters.ts";
import { type TrafficColumns, trafficAt } from "./traffic-columns.ts";
import { earlierCount } from "./training-flights.ts";

/** The features of training flights at a lead time in bins, a byte each, in the order of their scheduled times. */
export interface BinnedFeatures {
  readonly names: readonly string[];
  /** In bins that follow from all flights. */
  readonly all: BinnedMatrix;
  /** All flights in bins that follow from the earlier ones. */
  readonly byEarlier: BinnedMatrix;
  /** The number of the earlier flights; the calibration is fitted on the others. */
  readonly earlierCount: number;
}

/** The features of flights at a lead time, before any bins: what does not depend on the training flights. */
export interface LeadColumns {
  readonly traffic: TrafficColumns;
  /** The columns of `HISTORY_FEATURES`, group by group; none at `schedule`. */
  readonly history: Iterable<readonly RankedColumn[]>;
}

/**
 * Puts the features of training flights into bins, one feature after the other.
 * @param names of the features
 * @param training the indices of the training flights, ascending
 * @param ahead the indices of flights to forecast
 * @returns also the features of the flights to forecast, column by column
 */
export function binFeatures(
  flights: PastFlights,
  reader: FeatureReader,
  names: readonly string[],
  { traffic, history }: LeadColumns,
  training: Uint32Array,
  ahead: Uint32Array,
): { readonly features: BinnedFeatures; readonly ofAhead: readonly Float32Array[] } {
  const rows = training.length === flights.length ? undefined : training;
  const earlier = training.subarray(0, earlierCount(training.length));
  const [all, byEarlier]: BinnedColumn[][] = [[], []];
  const ofAhead: Float32Array[] = [];
  const add = (ranked: RankedColumn, maxBins?: number) => {
    for (const [binned, from] of [
      [all, rows],
      [byEarlier, earlier],
    ] as const) {
      const feature = findBinsOf(ranked, maxBins, from);
      binned.push({ feature, bins: binRanked(ranked, feature, rows) });
    }
    ofAhead.push(Float32Array.from(ahead, (index) => ranked.values[ranked.ranks[index]] ?? Number.NaN));
  };
  const categorical: readonly string[] = CATEGORICAL_FEATURES;
  const { maxBins } = OPERATIONAL_PARAMETERS;
  const ofTimetable = names.length - (names.includes(HISTORY_FEATURES[0]) ? HISTORY_FEATURES.length : 0);
  for (const [feature, column] of timetableColumns(flights, reader, traffic, ofTimetable).entries()) {
    add(rankColumn(column), categorical.includes(names[feature]) ? undefined : maxBins);
  }
  for (const columns of history) for (const column of columns) add(column, maxBins);
  return {
    features: {
      names,
      all: joinBinned(training.length, all),
      byEarlier: joinBinned(training.length, byEarlier),
      earlierCount: earlier.length,
    },
    ofAhead,
  };
}

/** The features of the timetable for all flights. */
function timetableColumns(
  flights: PastFlights,
  reader: FeatureReader,
  traffic: TrafficColumns,
  count: number,
): Float32Array[] {
  const columns = Array.from({ length: count }, () => new Float32Array(flights.length));
  const features = new Float32Array(columns.length);
  for (const [index, flight] of flights.entries()) {
    reader.readTimetable(flight, trafficAt(traffic, index), features);
    for (let feature = 0; feature < features.length; feature++) columns[feature][index] = features[feature];
  }
  return columns;
}
