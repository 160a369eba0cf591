/** A bucket of a histogram. */
export interface Bucket {
  /** The highest value in it; Infinity in the last. */
  readonly bound: number;
  /** The number of values up to this bound, including those of lower buckets. */
  readonly count: number;
}

/**
 * Estimates a quantile of the values of a histogram, as Prometheus' `histogram_quantile` does: values are
 * spread evenly between the bounds of a bucket, from 0 in the first. A quantile above the last bound is
 * reported as that bound.
 * @see https://prometheus.io/docs/prometheus/latest/querying/functions/#histogram_quantile
 * @param quantile 0 to 1
 * @param buckets of positive values, at least two, ascending, the last one open
 * @returns undefined if nothing was counted
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
