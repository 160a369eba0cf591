import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Fault } from "../rig/fault.ts";
import { withoutMounts } from "../rig/rig.ts";

export const fault: Fault = {
  about: "The disk of the data folder is full at the first start",
  action: "Free some space, and start again.",
  skip: withoutMounts,
  async run(rig) {
    const folder = rig.smallDisk("data", 64);
    try {
      writeFileSync(join(folder, "ballast"), Buffer.alloc(1 << 20));
    } catch {
      // the disk is full now
    }
    await rig.startInVain();
  },
};
