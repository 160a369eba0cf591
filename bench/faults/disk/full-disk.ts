import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Fault } from "../rig/fault.ts";
import { withoutMounts } from "../rig/rig.ts";

export const fault: Fault = {
  about: "The disk of the data folder is full",
  action: "Free some space. Reports are stored again at once.",
  skip: withoutMounts,
  async run(rig) {
    const folder = rig.smallDisk("data", 4_096);
    const service = await rig.start();
    const ballast = join(folder, "ballast");
    try {
      writeFileSync(ballast, Buffer.alloc(8 << 20));
    } catch {
      // the disk is full now
    }
    for (let report = 0; report < 3; report++) {
      rig.client("reports", await service.report(1_000));
    }
    rig.client("forecasts", await service.forecast());
    await rig.look();
    rmSync(ballast);
  },
};
