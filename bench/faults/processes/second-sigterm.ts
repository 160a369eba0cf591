import { lastAnswer, openSocket } from "../rig/client.ts";
import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about: "A second `SIGTERM` arrives while the service drains",
  action: "The service ends at once. Start it again.",
  messages: ["closing"],
  async run(rig) {
    const service = await rig.start({ environment: { PUNTUAL_DRAIN_SECONDS: "60" } });
    const socket = await openSocket(service.url);
    socket.write(
      "POST /v1/forecasts HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{",
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    service.child.kill("SIGTERM");
    await service.says("closing");
    service.child.kill("SIGTERM");
    rig.client("a request in progress", await lastAnswer(socket));
    await service.ended();
  },
};
