import type { Rig } from "./rig.ts";
import type { Signs } from "./sighting.ts";

/** A fault that is put into the real service. Its file exports it as `fault`; the path of the file is its name. */
export interface Fault extends Signs {
  /** The fault, for the first column of the table. */
  readonly about: string;
  /** The consequence and the action to take, for the last column of the table. */
  readonly action: string;
  /** Returns the reason if the fault cannot be put in on this machine. */
  readonly skip?: () => string | undefined;
  /** Starts the service, puts the fault in, records what clients receive and takes the fault away again. */
  run(rig: Rig): Promise<void>;
}
