import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about: "A model of the wrong kind is activated",
  action: "The version before stays active. Activate the artefact under its own kind.",
  async run(rig) {
    const service = await rig.start();
    const body = { artefact: "operational" };
    rig.client("the activation", await service.ask({ path: "/v1/models/baseline/activate", body }));
    rig.client("forecasts", await service.forecast());
    await rig.look();
  },
};
