import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about: "The reader of the log has ended",
  action: "Start the service again with a reader for its log. Answers are not affected.",
  async run(rig) {
    const service = await rig.start({ log: "unread" });
    service.child.stdout?.destroy();
    for (const answer of await service.fillLog()) rig.client("requests", answer);
    await rig.look();
  },
};
