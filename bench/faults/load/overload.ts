import type { Fault } from "../rig/fault.ts";
import { manyFlights } from "../rig/requests.ts";

export const fault: Fault = {
  about: "More requests arrive than the processors can answer",
  action: "Add instances or workers. Clients retry after the seconds of `Retry-After`.",
  isSlow: true,
  async run(rig) {
    const service = await rig.start({ environment: { PUNTUAL_MAX_WAIT_MS: "50" } });
    const body = JSON.stringify(manyFlights(500));
    const path = "/v1/forecasts?explain=true";
    const answers = await Promise.all(Array.from({ length: 40 }, () => service.ask({ path, body })));
    for (const answer of answers) rig.client("requests", answer);
    await rig.look();
  },
};
