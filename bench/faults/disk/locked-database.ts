import { DatabaseSync } from "node:sqlite";
import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about: "Another program locks the database for over five seconds",
  action: "Find the program (`fuser puntual.sqlite`). Reports are stored again as soon as it lets go.",
  async run(rig) {
    const service = await rig.start();
    const other = new DatabaseSync(rig.database);
    rig.defer(() => other.close());
    other.exec("BEGIN EXCLUSIVE");
    rig.client("reports", await service.report());
    rig.client("forecasts", await service.forecast());
    await rig.look();
    other.exec("ROLLBACK");
  },
};
