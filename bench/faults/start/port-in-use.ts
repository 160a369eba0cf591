import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about: "Another program listens on the port",
  action: "End that program (`ss -ltnp`), or choose another port.",
  async run(rig) {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    rig.defer(() => other.close());
    const { port } = other.address() as AddressInfo;
    await rig.startInVain({ environment: { PORT: String(port) } });
  },
};
