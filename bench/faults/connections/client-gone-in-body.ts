import { openSocket } from "../rig/client.ts";
import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about: "A client breaks off in the middle of its body",
  action: "Nothing of it is used. Many at once point to a proxy with too short a time limit.",
  async run(rig) {
    const service = await rig.start();
    const socket = await openSocket(service.url);
    socket.write(
      "POST /v1/forecasts HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 500000\r\n\r\n",
    );
    socket.write(`{"flights":[${" ".repeat(200_000)}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
    socket.resetAndDestroy();
    rig.client("the client", { failure: "it has gone" });
    await new Promise((resolve) => setTimeout(resolve, 300));
  },
};
