import { delayLabel } from "../../../flights/delay.ts";
import { fitLogisticRegression } from "../../../learn/logistic-regression/logistic-regression.ts";
import { DELAY_INDEX, GRID, indexOf } from "./grid.ts";
import { type LatenessShares, SHARE_MINUTES } from "./lateness-shares.ts";

/** With fewer flights on either side of a share, it is the same for all flights. */
const MIN_FLIGHTS_FOR_SLOPES = 20;

/** The weight of a flight against the penalty on the slopes; up to the delay threshold the penalty only keeps them finite. */
const FLIGHT_WEIGHT = 1000;

/**
 * The same over the delay threshold. Few flights are in each share there: slopes that are fitted freely order the longest
 * delays worse than the log-odds of a delay do.
 */
const LATER_FLIGHT_WEIGHT = 0.005;

/** A share: the sigmoid of `intercept + delay · logOdds + location · score`. */
interface Share {
  readonly intercept: number;
  readonly delay: number;
  readonly location: number;
}

/**
 * Fits the shares of a distribution of lateness, each by logistic regression to the flights that it is a share of. Those over
 * the delay threshold depend on the log-odds of a delay alone.
 * @param logOdds of a delay of each flight, from trees that were not fitted to them
 * @param scores of the location likewise
 * @param lateness in minutes
 */
export function fitShares(
  logOdds: Float64Array,
  scores: Float64Array,
  lateness: Float64Array,
): LatenessShares {
  const fitted = SHARE_MINUTES.map((minutes) => {
    const index = indexOf(minutes);
    const isLater = index > DELAY_INDEX;
    const among = isLater ? GRID[index - 1] : GRID[index + 1];
    const rows = rowsOf(lateness, among, isLater);
    const over = delayLabel(pick(lateness, rows), minutes);
    const labels = isLater ? over : over.map((label) => 1 - label);
    const columns = [pick(logOdds, rows), ...(isLater ? [] : [pick(scores, rows)])];
    return fitShare(columns, labels, isLater ? LATER_FLIGHT_WEIGHT : FLIGHT_WEIGHT);
  });
  const each = (name: keyof Share) => fitted.map((share) => share[name]);
  return {
    minutes: SHARE_MINUTES,
    intercept: each("intercept"),
    delay: each("delay"),
    location: each("location"),
  };
}

/** @param columns the log-odds of a delay, and the scores of the location unless the share does not depend on them */
function fitShare(columns: readonly Float64Array[], labels: Uint8Array, flightWeight: number): Share {
  const ones = labels.reduce((sum, label) => sum + label, 0);
  const others = labels.length - ones;
  if (Math.min(ones, others) < MIN_FLIGHTS_FOR_SLOPES) {
    return { intercept: Math.log((ones + 0.5) / (others + 0.5)), delay: 0, location: 0 };
  }
  const scaled = columns.map(standardised);
  const { coefficients, intercept } = fitLogisticRegression(
    {
      names: ["delay", "location"].slice(0, columns.length),
      rowCount: labels.length,
      columns: scaled.map(({ values }) => values),
    },
    labels,
    { inverseRegularisation: flightWeight },
  );
  const slopes = scaled.map(({ spread }, column) => coefficients[column] / spread);
  const [delay, location = 0] = slopes;
  return {
    intercept: slopes.reduce((sum, slope, column) => sum - slope * scaled[column].mean, intercept),
    delay,
    location,
  };
}

/** Returns values less their mean, by their standard deviation; equal ones are 0. */
function standardised(values: Float64Array): { values: Float32Array; mean: number; spread: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  const spread = variance > 1e-20 ? Math.sqrt(variance) : 1;
  const scaled = new Float32Array(values.length);
  for (let row = 0; row < scaled.length; row++) scaled[row] = (values[row] - mean) / spread;
  return { values: scaled, mean, spread };
}

/** The rows whose lateness is over a number of minutes, or the others. */
function rowsOf(lateness: Float64Array, minutes: number, isOver: boolean): Uint32Array {
  const rows = new Uint32Array(lateness.length);
  let count = 0;
  for (let row = 0; row < rows.length; row++) if (lateness[row] > minutes === isOver) rows[count++] = row;
  return rows.subarray(0, count);
}

function pick(values: Float64Array, rows: Uint32Array): Float64Array {
  const picked = new Float64Array(rows.length);
  for (let index = 0; index < picked.length; index++) picked[index] = values[rows[index]];
  return picked;
}
