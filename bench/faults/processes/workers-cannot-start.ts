import { rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about: "Killed workers cannot start again, for example because the model is gone",
  action: "Restore the folder of models, and start the service again.",
  async run(rig) {
    const folder = rig.copyModels();
    const service = await rig.start({ workers: 2, environment: { PUNTUAL_MODELS_DIR: folder } });
    rmSync(join(folder, "baseline"), { recursive: true });
    process.kill(service.workers[0], "SIGKILL");
    await service.ended();
    rig.client("later requests", await service.forecast());
  },
};
