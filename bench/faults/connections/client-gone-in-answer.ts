import type { Fault } from "../rig/fault.ts";
import { manyFlights } from "../rig/requests.ts";

export const fault: Fault = {
  about: "A client or a proxy gives up while its answer is computed",
  action: "The computation stops. Many at once point to a time limit below the latency.",
  async run(rig) {
    const service = await rig.start();
    const body = manyFlights(9_000);
    const given = service.ask({ path: "/v1/forecasts?explain=true", body, patience: 500 });
    await given;
    rig.client("the client", { failure: "it has gone" });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  },
};
