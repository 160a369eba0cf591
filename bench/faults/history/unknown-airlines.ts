import type { Fault } from "../rig/fault.ts";
import { FLIGHT } from "../rig/requests.ts";

export const fault: Fault = {
  about: "Clients ask for airlines or destinations that the model has not seen",
  action: "Check the names that the client sends; for a new airline, train the model again after some weeks.",
  async run(rig) {
    const service = await rig.start();
    const flights = Array.from({ length: 20 }, () => ({ ...FLIGHT, destination: "Oslo" }));
    rig.client("the client", await service.ask({ path: "/v1/forecasts", body: { flights } }));
    await rig.look();
  },
};
