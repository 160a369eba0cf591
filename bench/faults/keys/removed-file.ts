import { renameSync } from "node:fs";
import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about: "The key file is removed while the service runs",
  action: "The keys stay as they were. Restore the file before the next start.",
  async run(rig) {
    const service = await rig.start();
    renameSync(rig.keysFile, `${rig.keysFile}.moved`);
    await service.says("API key file rejected, keys unchanged");
    rig.client("requests with a key", await service.ask({ path: "/v1/status" }));
    await rig.look();
    renameSync(`${rig.keysFile}.moved`, rig.keysFile);
    await service.says("API keys reloaded");
  },
};
