import type { Fault } from "../rig/fault.ts";
import { manyFlights } from "../rig/requests.ts";

export const fault: Fault = {
  about: "An answer takes longer than `PUNTUAL_REQUEST_SECONDS` to compute",
  action:
    "The computation ends. Ask the client for fewer flights in a request; add processors if all are busy.",
  isSlow: true,
  async run(rig) {
    const service = await rig.start({ environment: { PUNTUAL_REQUEST_SECONDS: "1" } });
    const body = JSON.stringify(manyFlights(9_000));
    const path = "/v1/forecasts?explain=true";
    const answers = await Promise.all(Array.from({ length: 4 }, () => service.ask({ path, body })));
    for (const answer of answers) rig.client("the client", answer);
    await rig.look();
  },
};
