import { run, withoutMounts } from "../rig/disks.ts";
import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about: "The data folder is read-only at the start",
  action: "Mount the folder with write access for the user of the service.",
  skip: withoutMounts,
  async run(rig) {
    const folder = rig.smallDisk("data", 1_024);
    run("mount", "-o", "remount,ro", folder);
    await rig.startInVain();
  },
};
