import type { Fault } from "../rig/fault.ts";
import { run, withoutMounts } from "../rig/rig.ts";

export const fault: Fault = {
  about: "The disk of the data folder becomes read-only, as after an error of the disk",
  action: "Repair the disk and mount it again, with the service stopped.",
  skip: withoutMounts,
  async run(rig) {
    const folder = rig.smallDisk("data", 16_384);
    const service = await rig.start();
    run("mount", "-o", "remount,ro", "-f", folder);
    rig.client("reports", await service.report());
    rig.client("forecasts", await service.forecast());
    await rig.look();
    run("mount", "-o", "remount,rw", folder);
  },
};
