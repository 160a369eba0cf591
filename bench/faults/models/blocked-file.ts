import { rmSync } from "node:fs";
import { join } from "node:path";
import { run } from "../rig/disks.ts";
import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about:
    "A file of the artefact that is activated blocks its reader, as on a dead network disk (here a named pipe)",
  action: "The version before stays active. Check the disk of `PUNTUAL_MODELS_DIR`.",
  async run(rig) {
    const folder = rig.copyModels();
    const service = await rig.start({ environment: { PUNTUAL_MODELS_DIR: folder } });
    const card = join(folder, "baseline", "CARD.md");
    rmSync(card);
    run("mkfifo", card);
    const path = "/v1/models/baseline/activate";
    rig.client("the activation", await service.ask({ path, method: "POST" }));
    rig.client("forecasts", await service.forecast());
    await rig.look();
  },
};
