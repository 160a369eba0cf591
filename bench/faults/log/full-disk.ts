import { rmSync } from "node:fs";
import { join } from "node:path";
import { fillDisk, withoutMounts } from "../rig/disks.ts";
import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about: "The disk of the log is full",
  action:
    "Free some space. Up to a megabyte of lines is written then, further ones are lost. Answers are not affected.",
  skip: withoutMounts,
  async run(rig) {
    const folder = rig.smallDisk("log", 4_096);
    const service = await rig.start({ log: { file: join(folder, "puntual.log") } });
    const ballast = fillDisk(folder);
    for (const answer of await service.fillLog()) rig.client("requests", answer);
    await rig.look();
    rmSync(ballast);
    await service.says("log lines lost");
  },
};
