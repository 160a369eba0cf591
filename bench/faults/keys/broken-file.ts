import { readFileSync, writeFileSync } from "node:fs";
import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about: "The key file is overwritten with a broken one while the service runs",
  action: "The keys stay as they were. Correct the file: it is read again within `PUNTUAL_KEYS_SECONDS`.",
  async run(rig) {
    const service = await rig.start();
    const good = readFileSync(rig.keysFile);
    writeFileSync(rig.keysFile, '{"keys": [');
    await service.says("API key file rejected, keys unchanged");
    rig.client("requests with a key", await service.ask({ path: "/v1/status" }));
    await rig.look();
    writeFileSync(rig.keysFile, good);
    await service.says("API keys reloaded");
  },
};
