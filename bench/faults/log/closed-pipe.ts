import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about: "The reader of the log has ended",
  action: "Start the service again with a reader for its log.",
  async run(rig) {
    const service = await rig.start({ log: "unread" });
    service.child.stdout?.destroy();
    for (let request = 0; request < 50; request++) rig.client("forecasts", await service.forecast());
    await rig.look();
  },
};
