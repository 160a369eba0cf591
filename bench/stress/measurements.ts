import { createHistogram, type RecordableHistogram } from "node:perf_hooks";

/** Of answers, how many milliseconds a share of them took at most, by the share in percent. */
export type Percentiles = Readonly<Record<string, number>>;

/** The shares in percent that are told, as Locust tells them. */
export const SHARES = [50, 66, 75, 80, 90, 95, 98, 99, 99.9, 99.99, 100] as const;

/** How many reasons of failure are told apart; what comes after these is counted together. */
const MOST_REASONS = 20;

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
  /** The longest that anybody waited: for an answer, for a failure, or in vain until the end; in milliseconds. */
  readonly longestWait: number;
}

/** What came of one second; the last one may be half a second shorter or longer. */
export interface Second {
  /** When it began and ended, in seconds since the start. */
  readonly from: number;
  readonly to: number;
  /** How many there were at its end. */
  readonly users: number;
  /** Answers as they should be. */
  readonly answersPerSecond: number;
  readonly failuresPerSecond: number;
  /** In milliseconds; NaN where nothing was answered. */
  readonly p50: number;
  readonly p99: number;
}

/** Of one kind of request, the answers and the failures. */
class Kind {
  readonly name: string;
  failures = 0;
  longestWait = 0;
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
  readonly #second = new Kind("second");

  /** @param names of the kinds of request */
  constructor(names: readonly string[]) {
    this.#kinds = names.map((name) => new Kind(name));
  }

  /** How long it has been measured, in seconds. */
  get elapsed(): number {
    return this.seconds.at(-1)?.to ?? 0;
  }

  /** A request that was answered as it should be. */
  answered(kind: number, milliseconds: number): void {
    const microseconds = Math.max(1, Math.round(milliseconds * 1000));
    for (const { latencies } of [this.#kinds[kind], this.#all, this.#second]) latencies.record(microseconds);
    this.waited(kind, milliseconds);
  }

  /** A request that was not. */
  failed(kind: number, reason: string, milliseconds = 0): void {
    for (const tally of [this.#kinds[kind], this.#all, this.#second]) tally.failures++;
    const told = `${this.#kinds[kind].name}: ${reason}`;
    const isKnown = this.failures.has(told) || this.failures.size < MOST_REASONS;
    const key = isKnown ? told : "other reasons";
    this.failures.set(key, (this.failures.get(key) ?? 0) + 1);
    this.waited(kind, milliseconds);
  }

  /** How long somebody has waited for a request, whatever came of it: one that is under way at the end counts here alone. */
  waited(kind: number, milliseconds: number): void {
    for (const tally of [this.#kinds[kind], this.#all])
      if (milliseconds > tally.longestWait) tally.longestWait = milliseconds;
  }

  /**
   * Ends a second.
   * @param to when that is, in seconds since the start
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

  /** Each kind of request, and last all of them. */
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

/** In milliseconds. */
function percentile(latencies: RecordableHistogram, share: number): number {
  if (latencies.count === 0) return Number.NaN;
  return (share === 100 ? latencies.max : latencies.percentile(share)) / 1000;
}
