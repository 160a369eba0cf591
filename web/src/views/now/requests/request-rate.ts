/** The count of requests at a moment. */
export interface Sample {
  /** In milliseconds since 1970. */
  readonly at: number;
  /** Requests since the start of the service. */
  readonly total: number;
}

/** The period over which a rate is measured, and the shortest one, in milliseconds. */
const PERIOD = 60_000;
const MIN_PERIOD = 5_000;

/** Adds a sample to those of the last minute. Drops the others where the service was restarted and counts from 0. */
export function withSample(samples: readonly Sample[], sample: Sample): readonly Sample[] {
  const last = samples.at(-1);
  if (last !== undefined && sample.total < last.total) return [sample];
  return [...samples.filter(({ at }) => at >= sample.at - PERIOD && at < sample.at), sample];
}

/** Returns the requests per second between the first sample and the last; undefined if they are too close. */
export function requestRate(samples: readonly Sample[]): number | undefined {
  const [first, last] = [samples[0], samples.at(-1)];
  if (first === undefined || last === undefined || last.at - first.at < MIN_PERIOD) return undefined;
  return (1000 * (last.total - first.total)) / (last.at - first.at);
}
