import { mkdirSync, writeFileSync } from "node:fs";
import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about: "The file of the database is damaged, or another file, at the start",
  action: "Restore the [backup](#backup). Outcomes that were reported after it have to be reported again.",
  async run(rig) {
    mkdirSync(rig.dataFolder);
    writeFileSync(rig.database, Buffer.alloc(8_192, "no database "));
    await rig.startInVain();
  },
};
