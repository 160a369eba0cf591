import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about: "The configured model is damaged at the start",
  action: "Copy the artefact again; `puntual models verify` checks it.",
  async run(rig) {
    const folder = rig.copyModels();
    writeFileSync(join(folder, "baseline", "model.json"), "{}");
    await rig.startInVain({ environment: { PUNTUAL_MODELS_DIR: folder } });
  },
};
