import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about: "The configured artefact is damaged when `SIGHUP` reloads it",
  action: "The loaded version stays active. Copy the artefact again, and send `SIGHUP` again.",
  async run(rig) {
    const folder = rig.copyModels();
    const service = await rig.start({ environment: { PUNTUAL_MODELS_DIR: folder } });
    writeFileSync(join(folder, "operational", "model.json"), "{}");
    service.child.kill("SIGHUP");
    await service.says("change of model refused");
    rig.client("forecasts", await service.forecast());
    await rig.look();
  },
};
