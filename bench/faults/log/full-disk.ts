import { closeSync, openSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Fault } from "../rig/fault.ts";
import { withoutMounts } from "../rig/rig.ts";

export const fault: Fault = {
  about: "The disk of the log is full",
  action: "Free some space. The lines of the time between are lost.",
  skip: withoutMounts,
  async run(rig) {
    const folder = rig.smallDisk("log", 256);
    const log = openSync(join(folder, "puntual.log"), "a");
    const service = await rig.start({ log });
    closeSync(log);
    const ballast = join(folder, "ballast");
    try {
      writeFileSync(ballast, Buffer.alloc(1 << 20));
    } catch {
      // the disk is full now
    }
    for (let request = 0; request < 50; request++) rig.client("forecasts", await service.forecast());
    await rig.look();
    rmSync(ballast);
    await sleep(1_000);
  },
};
