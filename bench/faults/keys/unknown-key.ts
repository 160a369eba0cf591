import type { Fault } from "../rig/fault.ts";
import { newOutcomes } from "../rig/requests.ts";

export const fault: Fault = {
  about: "A client uses a key that is unknown or expired",
  action: "Compare the name and the date of the key in the key file; `puntual keys` makes a new one.",
  async run(rig) {
    const service = await rig.start();
    const headers = { authorization: "Bearer puntual_unknown" };
    rig.client("the client", await service.ask({ path: "/v1/outcomes", body: newOutcomes(1, 0), headers }));
  },
};
