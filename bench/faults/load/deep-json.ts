import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about: "A client sends JSON that is nested far too deeply",
  action: "It costs nothing and is refused before it is parsed. Look for the client in the log.",
  async run(rig) {
    const service = await rig.start();
    const body = "[".repeat(900_000);
    rig.client("the client", await service.ask({ path: "/v1/forecasts", body }));
  },
};
