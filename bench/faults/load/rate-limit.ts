import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about: "A client sends more requests a minute than `PUNTUAL_RATE_LIMIT`",
  action: "Ask the client to send several flights in a request, or raise the limit.",
  async run(rig) {
    const service = await rig.start({ environment: { PUNTUAL_RATE_LIMIT: "100" } });
    const headers = { authorization: "" };
    const ask = () => service.ask({ path: "/v1/models", headers });
    for (let request = 0; request < 101; request++) {
      const answer = await ask();
      if (answer.status !== 200) rig.client("the client", { ...answer, retryAfter: "up to 60" });
    }
  },
};
