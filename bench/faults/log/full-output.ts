import { openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Fault } from "../rig/fault.ts";
import { withoutMounts } from "../rig/rig.ts";

export const fault: Fault = {
  about: "The disk is full to which a command such as `puntual models list` writes",
  action: "Free some space, and run the command again.",
  skip: withoutMounts,
  async run(rig) {
    const folder = rig.smallDisk("output", 4);
    writeFileSync(join(folder, "ballast"), Buffer.alloc(4_096));
    const log = openSync(join(folder, "list.txt"), "w");
    await rig.startInVain({ command: ["models", "list"], log });
  },
};
