/** A bucket of a histogram. */
export interface Bucket {
  /** The highest value in it; Infinity in the last. */
  readonly bound: number;
  /** How many values are no more than that, those of the buckets below included. */
  readonly count: number;
}

/**
 * A quantile of the values that a histogram counted, as Prometheus' `histogram_quantile` has it: those of a bucket are
 * taken to lie evenly between its bounds, the first one's from 0 on. One that lies over the last bound is told as that.
 * https://prometheus.io/docs/prometheus/latest/querying/functions/#histogram_quantile
 * @param quantile 0 to 1
 * @param buckets of values over 0, two at least, ascending, the last without a bound
 * @returns undefined where nothing was counted
 */
export function bucketQuantile(quantile: number, buckets: readonly Bucket[]): number | undefined {
  const last = buckets.length - 1;
  const values = buckets[last].count;
  if (values === 0) return undefined;
  const rank = quantile * values;
  const index = buckets.findIndex(({ count }) => count >= rank);
  if (index === last) return buckets[last - 1].bound;
  const { bound: from, count: below } = index === 0 ? { bound: 0, count: 0 } : buckets[index - 1];
  const { bound: to, count } = buckets[index];
  return count === below ? from : from + (to - from) * ((rank - below) / (count - below));
}
