import type { Sample } from "./metric-snapshot.ts";

/** The number of values in each bucket: plain numbers, so that counting is cheap. */
export class BucketCounts {
  readonly #bounds: readonly number[];
  readonly #counts: Float64Array;
  #sum = 0;

  /** @param bounds the highest value of each bucket except the last, which is open; ascending */
  constructor(bounds: readonly number[]) {
    this.#bounds = bounds;
    this.#counts = new Float64Array(bounds.length + 1);
  }

  /** Counts a value. */
  add(value: number): void {
    let bucket = 0;
    while (value > this.#bounds[bucket]) bucket++;
    this.#counts[bucket]++;
    this.#sum += value;
  }

  /** The series of a Prometheus histogram: each bucket includes those below it. */
  samples(name: string, labels: Sample["labels"]): Sample[] {
    let count = 0;
    const buckets = Array.from(this.#counts, (inBucket, bucket) => {
      count += inBucket;
      const le = bucket < this.#bounds.length ? String(this.#bounds[bucket]) : "+Inf";
      return { metricName: `${name}_bucket`, labels: { ...labels, le }, value: count };
    });
    return [
      ...buckets,
      { metricName: `${name}_sum`, labels, value: this.#sum },
      { metricName: `${name}_count`, labels, value: count },
    ];
  }
}
