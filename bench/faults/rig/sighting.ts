/** Signs of a fault that are none without it. */
export interface Signs {
  /** Messages of severity INFO that show the fault. */
  readonly messages?: readonly string[];
  /** Whether the fault slows answers down: `PuntualSlow` is then due to it, and not to a busy machine. */
  readonly isSlow?: true;
}

/** The visible effects of a fault; compared with those that were recorded before. */
export interface Sighting {
  /** Lines of the log of severity WARNING and above, and of failed requests: `SEVERITY message`, with its code or status. */
  readonly log: readonly string[];
  /** The lines on standard error. */
  readonly stderr: readonly string[];
  /** The counters that have increased, and the gauges that the fault moves. */
  readonly metrics: readonly string[];
  /** The alerts that fire if the fault lasts. */
  readonly alerts: readonly string[];
  /** The answers to clients, by kind of request. */
  readonly client: readonly string[];
  /** `works`, or the exit code or signal with which the service ended. */
  readonly end: string;
}
