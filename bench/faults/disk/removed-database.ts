import { renameSync } from "node:fs";
import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about: "The database is moved or removed while the service runs",
  action: "Move the file back; if it is lost, restore the [backup](#backup) and start again.",
  async run(rig) {
    const service = await rig.start();
    renameSync(rig.database, `${rig.database}.moved`);
    rig.client("reports", await service.report());
    rig.client("forecasts", await service.forecast());
    await rig.look();
    renameSync(`${rig.database}.moved`, rig.database);
  },
};
