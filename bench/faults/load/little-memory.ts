import { cgroupSkip, MemoryCgroup } from "../../processes/memory-cgroup.ts";
import type { Fault } from "../rig/fault.ts";
import { manyFlights } from "../rig/requests.ts";

export const fault: Fault = {
  about: "Forty requests of 10,000 explained flights arrive at once in a container of 512 MiB",
  action:
    "Add instances, or ask clients for fewer flights in a request. Clients retry after the seconds of `Retry-After`.",
  skip: () => cgroupSkip() || undefined,
  isSlow: true,
  async run(rig) {
    const group = MemoryCgroup.create(512);
    rig.defer(() => group.remove());
    const [shell, args] = group.command("");
    const service = await rig.start({ within: [shell, ...args.slice(0, -1)] });
    const body = JSON.stringify(manyFlights(10_000));
    const path = "/v1/forecasts?explain=true";
    const ask = () => service.ask({ path, body, patience: 120_000 });
    for (const answer of await Promise.all(Array.from({ length: 40 }, ask))) rig.client("requests", answer);
    await rig.look();
    if (group.kills > 0) throw new Error("the kernel has killed a process");
  },
};
