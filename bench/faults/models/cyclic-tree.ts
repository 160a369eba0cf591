import { join } from "node:path";
import { readArtefact, writeArtefact } from "../../../src/models/artefact/format.ts";
import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about:
    "An artefact is activated that is forged: its checksums are right, but a tree leads back to its root",
  action: "The version before stays active. Ask who made the artefact; train the model again.",
  async run(rig) {
    const folder = rig.copyModels();
    const { files } = await readArtefact(join(folder, "baseline"));
    const model = JSON.parse(files.get("model.json") ?? "");
    model.learnt.trees[0].left[0] = 0;
    await writeArtefact(join(folder, "next"), new Map([...files, ["model.json", JSON.stringify(model)]]));
    const service = await rig.start({ environment: { PUNTUAL_MODELS_DIR: folder } });
    const body = { artefact: "next" };
    rig.client("the activation", await service.ask({ path: "/v1/models/baseline/activate", body }));
    rig.client("forecasts", await service.forecast());
    await rig.look();
  },
};
