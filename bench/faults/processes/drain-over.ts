import { lastAnswer, openSocket } from "../rig/client.ts";
import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about: "A client does not finish its request before `PUNTUAL_DRAIN_SECONDS` are over",
  action: "The connection of the client is cut. Raise `PUNTUAL_DRAIN_SECONDS` if requests take that long.",
  messages: ["closing"],
  async run(rig) {
    const service = await rig.start({ environment: { PUNTUAL_DRAIN_SECONDS: "1" } });
    const socket = await openSocket(service.url);
    socket.write(
      "POST /v1/forecasts HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{",
    );
    const trickle = setInterval(() => socket.write(" "), 100);
    await new Promise((resolve) => setTimeout(resolve, 200));
    service.child.kill("SIGTERM");
    rig.client("the request", await lastAnswer(socket));
    clearInterval(trickle);
    await service.ended();
  },
};
