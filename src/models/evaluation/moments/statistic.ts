/**
 * A statistic of flights, and how far each flight moves it: its derivative by the weight of the flight, at weights of 1.
 * The influences sum to 0.
 */
export interface Statistic {
  readonly value: number;
  /** One per flight. */
  readonly influences: Float64Array;
}

/** A value with its standard error; NaN where there are too few days for one. */
export interface Estimate {
  readonly value: number;
  readonly standardError: number;
}

/** Returns the mean of values. */
export function meanStatistic(values: Float64Array): Statistic {
  const value = values.reduce((sum, each) => sum + each, 0) / values.length;
  return { value, influences: values.map((each) => (each - value) / values.length) };
}

/**
 * Returns the area under the ROC curve, ties counted half. The influence of a delayed flight is the share of the others
 * that are ranked below it, less the area, by the number of the delayed; that of another flight likewise (DeLong et al.
 * 1988). NaN without flights of both kinds.
 * @param labels 0 or 1, one per flight
 * @param scores one per flight
 */
export function aucStatistic(labels: Uint8Array, scores: Float64Array): Statistic {
  const order = Uint32Array.from(labels.keys()).sort((a, b) => scores[a] - scores[b]);
  const positives = labels.reduce((sum, label) => sum + label, 0);
  const negatives = labels.length - positives;
  const shares = new Float64Array(labels.length);
  let [below, area] = [{ 0: 0, 1: 0 }, 0];
  for (let from = 0, to = 0; from < order.length; from = to) {
    const equal = { 0: 0, 1: 0 };
    for (; to < order.length && scores[order[to]] === scores[order[from]]; to++) {
      equal[labels[order[to]] as 0 | 1]++;
    }
    // A delayed flight wins against the others below it, another flight against the delayed ones above it.
    const won = (below[0] + equal[0] / 2) / negatives;
    const wonByOther = (positives - below[1] - equal[1] / 2) / positives;
    for (let at = from; at < to; at++) shares[order[at]] = labels[order[at]] === 1 ? won : wonByOther;
    area += (won * equal[1]) / positives;
    below = { 0: below[0] + equal[0], 1: below[1] + equal[1] };
  }
  const influences = shares.map((share, row) => (share - area) / (labels[row] === 1 ? positives : negatives));
  return { value: positives > 0 && negatives > 0 ? area : Number.NaN, influences };
}

/** Returns the difference of two statistics of the same flights. */
export function difference(one: Statistic, other: Statistic): Statistic {
  return {
    value: one.value - other.value,
    influences: one.influences.map((influence, row) => influence - other.influences[row]),
  };
}

/**
 * Estimates the standard error of a statistic where the flights of a day are alike and days are independent: the
 * infinitesimal jackknife by day, the limit of a bootstrap that draws days (Efron 1982).
 * @param days one key per flight
 */
export function estimate({ value, influences }: Statistic, days: readonly string[]): Estimate {
  const sums = new Map<string, number>();
  for (const [row, day] of days.entries()) sums.set(day, (sums.get(day) ?? 0) + influences[row]);
  const squares = [...sums.values()].reduce((sum, each) => sum + each * each, 0);
  return { value, standardError: Math.sqrt((squares * sums.size) / (sums.size - 1)) };
}
