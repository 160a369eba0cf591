import { join } from "node:path";
import { ImageDisk, withoutImages } from "../rig/disks.ts";
import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about: "The disk of the data folder becomes read-only, as the system makes it after an error of the disk",
  action: "Stop the service, repair the disk, mount it and start again. Report the refused outcomes again.",
  skip: withoutImages,
  async run(rig) {
    const disk = new ImageDisk(join(rig.folder, "image"), rig.dataFolder);
    rig.defer(() => disk.remove());
    const service = await rig.start();
    disk.fail();
    rig.client("reports", await service.report());
    rig.client("forecasts", await service.forecast());
    await rig.conclude();
    await service.stop();
    disk.repair();
    await rig.startAgain();
  },
};
