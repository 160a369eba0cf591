import { lastAnswer, openSocket } from "../rig/client.ts";
import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about: "A client sends something other than HTTP, such as TLS",
  action: "Look for a wrong port or a wrong protocol in the configuration of the client or the proxy.",
  async run(rig) {
    const service = await rig.start();
    const socket = await openSocket(service.url);
    socket.end(Buffer.from("16030100a5010000a10303", "hex"));
    rig.client("the client", await lastAnswer(socket));
  },
};
