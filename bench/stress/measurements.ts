import { createHistogram, type RecordableHistogram } from "node:perf_hooks";

/** Percentiles of latency in milliseconds, by the share in percent. */
export type Percentiles = Readonly<Record<string, number>>;

/** The percentiles in a report, the same as Locust's. */
export const SHARES = [50, 66, 75, 80, 90, 95, 98, 99, 99.9, 99.99, 100] as const;

/** The number of different reasons of failure; further ones are counted together. */
const MAX_REASONS = 20;

/** The results of one kind of request, or of all. */
export interface Tally {
  readonly name: string;
  readonly requests: number;
  readonly failures: number;
  readonly requestsPerSecond: number;
  readonly failuresPerSecond: number;
  /** In milliseconds; NaN without answers. */
  readonly mean: number;
  readonly least: number;
  readonly percentiles: Percentiles;
  /** The longest wait for an answer, for a failure or until the end, in milliseconds. */
  readonly longestWait: number;
}

/** The results of one second. The last one may be half a second shorter or longer. */
export interface Second {
  /** Its start and end, in seconds since the start of the load. */
  readonly from: number;
  readonly to: number;
  /** The number of users at its end. */
  readonly users: number;
  /** Correct answers. */
  readonly answersPerSecond: number;
  readonly failuresPerSecond: number;
  /** In milliseconds; NaN without answers. */
  readonly p50: number;
  readonly p99: number;
}

/** The answers and failures of one kind of request. */
class Kind {
  readonly name: string;
  failures = 0;
  longestWait = 0;
  readonly latencies = createHistogram();

  constructor(name: string) {
    this.name = name;
  }
}

/** Records the results of requests during a load. */
export class Measurements {
  readonly seconds: Second[] = [];
  /** The number of failed requests, by kind and reason. */
  readonly failures = new Map<string, number>();
  readonly #kinds: readonly Kind[];
  readonly #all = new Kind("all");
  readonly #second = new Kind("second");

  /** @param names the kinds of request */
  constructor(names: readonly string[]) {
    this.#kinds = names.map((name) => new Kind(name));
  }

  /** Returns the measured time, in seconds. */
  get elapsed(): number {
    return this.seconds.at(-1)?.to ?? 0;
  }

  /** Records a request with a correct answer. */
  answered(kind: number, milliseconds: number): void {
    const microseconds = Math.max(1, Math.round(milliseconds * 1000));
    for (const { latencies } of [this.#kinds[kind], this.#all, this.#second]) latencies.record(microseconds);
    this.waited(kind, milliseconds);
  }

  /** Records a failed request. */
  failed(kind: number, reason: string, milliseconds = 0): void {
    for (const tally of [this.#kinds[kind], this.#all, this.#second]) tally.failures++;
    const full = `${this.#kinds[kind].name}: ${reason}`;
    const isKnown = this.failures.has(full) || this.failures.size < MAX_REASONS;
    const key = isKnown ? full : "other reasons";
    this.failures.set(key, (this.failures.get(key) ?? 0) + 1);
    this.waited(kind, milliseconds);
  }

  /** Records a wait, whatever its result. A request that is under way at the end counts only here. */
  waited(kind: number, milliseconds: number): void {
    for (const tally of [this.#kinds[kind], this.#all])
      if (milliseconds > tally.longestWait) tally.longestWait = milliseconds;
  }

  /**
   * Ends a second.
   * @param to its end, in seconds since the start
   */
  endSecond(users: number, to = this.elapsed + 1): Second {
    const from = this.elapsed;
    const { latencies, failures } = this.#second;
    const second = {
      from,
      to,
      users,
      answersPerSecond: latencies.count / (to - from),
      failuresPerSecond: failures / (to - from),
      p50: percentile(latencies, 50),
      p99: percentile(latencies, 99),
    };
    this.seconds.push(second);
    this.#second.failures = 0;
    latencies.reset();
    return second;
  }

  /** Returns the results of each kind of request, and of all as the last one. */
  tallies(seconds: number = this.elapsed): readonly Tally[] {
    return [...this.#kinds, this.#all].map(({ name, failures, longestWait, latencies }) => ({
      name,
      requests: latencies.count + failures,
      failures,
      requestsPerSecond: (latencies.count + failures) / seconds,
      failuresPerSecond: failures / seconds,
      mean: latencies.count === 0 ? Number.NaN : latencies.mean / 1000,
      least: latencies.count === 0 ? Number.NaN : latencies.min / 1000,
      percentiles: Object.fromEntries(SHARES.map((share) => [share, percentile(latencies, share)])),
      longestWait,
    }));
  }
}

/** Returns a percentile in milliseconds. */
function percentile(latencies: RecordableHistogram, share: number): number {
  if (latencies.count === 0) return Number.NaN;
  return (share === 100 ? latencies.max : latencies.percentile(share)) / 1000;
}
