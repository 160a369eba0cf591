import { lastAnswer, openSocket } from "../rig/client.ts";
import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about: "A client does not finish its headers within `PUNTUAL_REQUEST_SECONDS`",
  action: "One client is no fault; many at once are an attack: block their addresses.",
  async run(rig) {
    const service = await rig.start({ environment: { PUNTUAL_REQUEST_SECONDS: "1" } });
    const socket = await openSocket(service.url);
    socket.write("GET /v1/models HTTP/1.1\r\nhost: x\r\nx-slow: ");
    rig.client("the client", await lastAnswer(socket));
  },
};
