import { counter, type MetricSnapshot } from "../metrics/metric-snapshot.ts";

/** The reasons for which a worker is replaced. */
export const RESTART_REASONS = [
  /** It ended by itself. */
  "exit",
  /** A signal of another process ended it. */
  "signal",
  /** Its heap was full, or the system ended it because the memory of the container was. */
  "out-of-memory",
  /** Its event loop stood still, and it was killed. */
  "not-answering",
  /** It ended before it served. */
  "not-started",
  /** It ended well, on a signal to it or because all are replaced. */
  "replaced",
] as const;

/** The reason for which a worker is replaced. */
export type RestartReason = (typeof RESTART_REASONS)[number];

/** Counts workers that are replaced. */
export class WorkerRestarts {
  readonly #counts = new Map<RestartReason, number>(RESTART_REASONS.map((reason) => [reason, 0]));

  /** Counts one worker. */
  count(reason: RestartReason): void {
    this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + 1);
  }

  /** The counts since the start of the service. */
  snapshot(): MetricSnapshot {
    const values = [...this.#counts].map(([reason, value]) => ({ labels: { reason }, value }));
    return counter("puntual_worker_restarts_total", "Workers that were replaced, by reason.", values);
  }
}
