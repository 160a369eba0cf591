import type { Sample } from "./metric-snapshot.ts";

/** How many values there were in each bucket: plain numbers, as cheap to count as can be. */
export class BucketCounts {
  readonly #bounds: readonly number[];
  readonly #counts: Float64Array;
  #sum = 0;

  /** @param bounds the highest value of each bucket but the last, which takes all others; ascending */
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

  /** The series that Prometheus makes of it: each bucket counts those below it too. */
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
