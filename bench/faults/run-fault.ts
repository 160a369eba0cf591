import type { Fault } from "./rig/fault.ts";
import { Rig } from "./rig/rig.ts";
import type { Sighting } from "./rig/sighting.ts";

/**
 * Puts a fault into the service and returns what was seen.
 * @throws Error if the service does not work afterwards, or if an operator sees nothing of the fault
 */
export async function runFault(fault: Fault): Promise<Sighting> {
  const rig = new Rig();
  try {
    await fault.run(rig);
    return await rig.sighting(fault);
  } finally {
    await rig.cleanUp();
  }
}
