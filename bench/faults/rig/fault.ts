import type { Rig } from "./rig.ts";

/** A fault that is put into the real service. Its file exports it as `fault`; the path of the file is its name. */
export interface Fault {
  /** The fault, for the first column of the table. */
  readonly about: string;
  /** The consequence and the action to take, for the last column of the table. */
  readonly action: string;
  /** Returns the reason if the fault cannot be put in on this machine. */
  readonly skip?: () => string | undefined;
  /** Messages of severity INFO that show the fault. */
  readonly messages?: readonly string[];
  /** Whether the fault slows answers down: alerts about latency and memory belong to it then, and not to the machine. */
  readonly isSlow?: true;
  /** Starts the service, puts the fault in, records what clients receive and takes the fault away again. */
  run(rig: Rig): Promise<void>;
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
