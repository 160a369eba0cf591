import { join } from "node:path";
import { fillDisk, withoutMounts } from "../rig/disks.ts";
import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about: "The disk is full to which a command such as `puntual models list` writes",
  action: "Free some space, and run the command again.",
  skip: withoutMounts,
  async run(rig) {
    const folder = rig.smallDisk("output", 4);
    fillDisk(folder);
    await rig.startInVain({ command: ["models", "list"], log: { file: join(folder, "list.txt") } });
  },
};
