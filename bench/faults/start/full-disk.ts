import { fillDisk, withoutMounts } from "../rig/disks.ts";
import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about: "The disk of the data folder is full at the first start",
  action: "Free some space, and start again.",
  skip: withoutMounts,
  async run(rig) {
    fillDisk(rig.smallDisk("data", 64));
    await rig.startInVain();
  },
};
