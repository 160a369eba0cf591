import { rmSync } from "node:fs";
import { fillDisk, withoutMounts } from "../rig/disks.ts";
import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about: "The disk of the data folder is full",
  action: "Free some space. Reports are stored again at once.",
  skip: withoutMounts,
  async run(rig) {
    const folder = rig.smallDisk("data", 4_096);
    const service = await rig.start();
    const ballast = fillDisk(folder);
    for (let report = 0; report < 3; report++) rig.client("reports", await service.report(1_000));
    rig.client("forecasts", await service.forecast());
    await rig.look();
    rmSync(ballast);
  },
};
