import { closeSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about: "The database is damaged while the service runs, as by an error of the disk",
  action:
    "Stop the service, restore the [backup](#backup) and start again. Report the outcomes since the backup again.",
  async run(rig) {
    const service = await rig.start();
    await service.report(2_000);
    await service.stop();
    const again = await rig.startAgain();
    const file = openSync(rig.database, "r+");
    const { size } = statSync(rig.database);
    writeSync(file, Buffer.alloc(size - 8_192, 0xa5), 0, size - 8_192, 8_192);
    closeSync(file);
    rig.client("reports", await again.report(100));
    rig.client("forecasts", await again.forecast());
    await rig.conclude();
    await again.stop();
    rmSync(rig.dataFolder, { recursive: true });
    await rig.startAgain();
  },
};
