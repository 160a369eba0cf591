import { mkdirSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about: "Another program locks the database at the start",
  action: "Find the program (`fuser puntual.sqlite`), and start again.",
  async run(rig) {
    mkdirSync(rig.dataFolder);
    const other = new DatabaseSync(rig.database);
    rig.defer(() => other.close());
    other.exec("CREATE TABLE held (a)");
    other.exec("BEGIN EXCLUSIVE");
    await rig.startInVain();
  },
};
