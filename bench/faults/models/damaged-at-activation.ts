import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about: "An artefact is activated that is damaged",
  action: "The version before stays active. Copy the artefact again.",
  async run(rig) {
    const folder = rig.copyModels();
    cpSync(join(folder, "baseline"), join(folder, "next"), { recursive: true });
    writeFileSync(join(folder, "next", "model.json"), "{}");
    const service = await rig.start({ environment: { PUNTUAL_MODELS_DIR: folder } });
    const body = { artefact: "next" };
    rig.client("the activation", await service.ask({ path: "/v1/models/baseline/activate", body }));
    rig.client("forecasts", await service.forecast());
    await rig.look();
  },
};
