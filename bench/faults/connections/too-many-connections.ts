import { openSocket } from "../rig/client.ts";
import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about: "More than `PUNTUAL_MAX_CONNECTIONS` connections are open",
  action: "Find the client that keeps them, or raise the limit.",
  async run(rig) {
    const service = await rig.start({ environment: { PUNTUAL_MAX_CONNECTIONS: "10" } });
    const sockets = await Promise.all(Array.from({ length: 12 }, () => openSocket(service.url)));
    rig.client("new requests", await service.forecast());
    for (const socket of sockets) socket.destroy();
  },
};
