import process from "node:process";
import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about: "A worker is killed",
  action: "It is replaced at once. If this repeats, look for `OOMKilled` and raise the memory limit.",
  async run(rig) {
    const service = await rig.start({ workers: 2 });
    const [worker] = service.workers;
    process.kill(worker, "SIGKILL");
    await service.says("worker died");
    await service.until(
      "two workers",
      () => service.workers.length === 2 && !service.workers.includes(worker),
    );
    for (let request = 0; request < 20; request++) rig.client("new requests", await service.forecast());
    await rig.look();
  },
};
