import { openSocket } from "../rig/client.ts";
import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about: "The process may open no more files (`ulimit -n`)",
  action: "Raise the limit of open files over `PUNTUAL_MAX_CONNECTIONS`, or lower that.",
  async run(rig) {
    const service = await rig.start({ within: ["prlimit", "--nofile=64:64"] });
    const sockets = await Promise.all(Array.from({ length: 80 }, () => openSocket(service.url)));
    rig.client("new requests", await service.forecast(3_000));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    for (const socket of sockets) socket.destroy();
  },
};
