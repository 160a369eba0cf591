import { existsSync } from "node:fs";
import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about: "The process that supervises the workers is killed",
  action: "The workers end as well. The orchestrator starts the service again.",
  async run(rig) {
    const service = await rig.start({ workers: 2 });
    const { workers } = service;
    service.child.kill("SIGKILL");
    await service.ended();
    for (let look = 0; workers.some((pid) => existsSync(`/proc/${pid}`)); look++) {
      if (look > 200) throw new Error("a worker lives on");
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    rig.client("later requests", await service.forecast());
  },
};
