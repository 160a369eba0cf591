import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about: "A client sends a body over the limit",
  action: "Ask the client to send fewer flights in a request, or to stream them.",
  async run(rig) {
    const service = await rig.start();
    const body = `{"flights":[${" ".repeat(5 << 20)}]}`;
    rig.client("the client", await service.ask({ path: "/v1/forecasts", body }));
  },
};
