import { Agent } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { Fault } from "../rig/fault.ts";
import { manyFlights } from "../rig/requests.ts";

export const fault: Fault = {
  about: "`SIGTERM` arrives under load",
  action: "This is how a release ends a process: the next one takes the requests.",
  messages: ["closing"],
  async run(rig) {
    const service = await rig.start();
    const agent = new Agent({ keepAlive: true });
    const ask = () => service.ask({ path: "/v1/forecasts", body: manyFlights(50), agent });
    await Promise.all(Array.from({ length: 20 }, ask));
    const asked = Array.from({ length: 20 }, ask);
    await sleep(20);
    service.child.kill("SIGTERM");
    for (const answer of await Promise.all(asked)) rig.client("requests in progress", answer);
    await service.ended();
    rig.client("later requests", await service.forecast());
  },
};
