import process from "node:process";
import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about: "One of two workers stands still (`SIGSTOP`, a debugger, a machine that swaps)",
  action: "The worker is replaced after 30 s. Until then, connections that it was given wait.",
  async run(rig) {
    const service = await rig.start({ workers: 2 });
    const [worker] = service.workers;
    process.kill(worker, "SIGSTOP");
    const answers = await Promise.all(Array.from({ length: 8 }, () => service.forecast(3_000)));
    for (const answer of answers) rig.client("new requests", answer);
    await rig.look();
    await service.until("the worker is replaced", () => !service.workers.includes(worker), 90_000);
  },
};
