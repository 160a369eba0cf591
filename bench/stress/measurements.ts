import { createHistogram, type RecordableHistogram } from "node:perf_hooks";

/** Of answers, how many milliseconds a share of them took at most, by the share in percent. */
export type Percentiles = Readonly<Record<string, number>>;

/** The shares in percent that are told, as Locust tells them. */
export const SHARES = [50, 66, 75, 80, 90, 95, 98, 99, 99.9, 99.99, 100] as const;

/** What came of one kind of request, or of all. */
export interface Tally {
  readonly name: string;
  readonly requests: number;
  readonly failures: number;
  readonly requestsPerSecond: number;
  readonly failuresPerSecond: number;
  /** In milliseconds; NaN where nothing was answered. */
  readonly mean: number;
  readonly least: number;
  readonly percentiles: Percentiles;
}

/** What came of one second. */
export interface Second {
  /** Seconds since the start, at its end. */
  readonly second: number;
  readonly users: number;
  readonly requests: number;
  readonly failures: number;
  /** In milliseconds; NaN where nothing was answered. */
  readonly p50: number;
  readonly p99: number;
}

/** Of one kind of request, the answers and the failures. */
class Kind {
  readonly name: string;
  failures = 0;
  readonly latencies = createHistogram();

  constructor(name: string) {
    this.name = name;
  }
}

/** Takes down what becomes of requests while a load goes on. */
export class Measurements {
  readonly seconds: Second[] = [];
  /** How often requests failed, by kind and reason. */
  readonly failures = new Map<string, number>();
  readonly #kinds: readonly Kind[];
  readonly #all = new Kind("all");
  #window = new Kind("second");

  /** @param names of the kinds of request */
  constructor(names: readonly string[]) {
    this.#kinds = names.map((name) => new Kind(name));
  }

  /** A request that was answered as it should be. */
  answered(kind: number, milliseconds: number): void {
    const microseconds = Math.max(1, Math.round(milliseconds * 1000));
    for (const { latencies } of [this.#kinds[kind], this.#all, this.#window]) latencies.record(microseconds);
  }

  /** A request that was not. */
  failed(kind: number, reason: string): void {
    for (const tally of [this.#kinds[kind], this.#all, this.#window]) tally.failures++;
    const key = `${this.#kinds[kind].name}: ${reason}`;
    this.failures.set(key, (this.failures.get(key) ?? 0) + 1);
  }

  /** Ends a second. */
  endSecond(users: number): Second {
    const { latencies, failures } = this.#window;
    const second = {
      second: this.seconds.length + 1,
      users,
      requests: latencies.count + failures,
      failures,
      p50: percentile(latencies, 50),
      p99: percentile(latencies, 99),
    };
    this.seconds.push(second);
    this.#window = new Kind("second");
    return second;
  }

  /** Each kind of request, and last all of them. */
  tallies(seconds: number): readonly Tally[] {
    return [...this.#kinds, this.#all].map(({ name, failures, latencies }) => ({
      name,
      requests: latencies.count + failures,
      failures,
      requestsPerSecond: (latencies.count + failures) / seconds,
      failuresPerSecond: failures / seconds,
      mean: latencies.count === 0 ? Number.NaN : latencies.mean / 1000,
      least: latencies.count === 0 ? Number.NaN : latencies.min / 1000,
      percentiles: Object.fromEntries(SHARES.map((share) => [share, percentile(latencies, share)])),
    }));
  }
}

/** In milliseconds. */
function percentile(latencies: RecordableHistogram, share: number): number {
  return latencies.count === 0 ? Number.NaN : latencies.percentile(share) / 1000;
}
