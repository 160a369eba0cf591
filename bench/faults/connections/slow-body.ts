import { lastAnswer, openSocket } from "../rig/client.ts";
import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about: "A client does not finish its body within `PUNTUAL_REQUEST_SECONDS`",
  action: "One client is no fault; many at once are an attack: block their addresses.",
  async run(rig) {
    const service = await rig.start({ environment: { PUNTUAL_REQUEST_SECONDS: "1" } });
    const socket = await openSocket(service.url);
    socket.write(
      "POST /v1/forecasts HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{",
    );
    rig.client("the client", await lastAnswer(socket));
  },
};
