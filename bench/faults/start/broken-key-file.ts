import { writeFileSync } from "node:fs";
import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about: "The key file is broken at the start",
  action: "Correct the file, and start again.",
  async run(rig) {
    writeFileSync(rig.keysFile, '{"keys": [');
    await rig.startInVain();
  },
};
