import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about: "A client sends over 16 KiB of headers",
  action: "Look for cookies or tokens that the client or the proxy adds.",
  async run(rig) {
    const service = await rig.start();
    const headers = { cookie: "x".repeat(20_000) };
    rig.client("the client", await service.ask({ path: "/v1/models", headers }));
  },
};
