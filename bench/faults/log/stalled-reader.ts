import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about: "The reader of the log stands still",
  action:
    "Restart the collector of the log. Up to a megabyte of lines is kept for it, further ones are lost.",
  async run(rig) {
    const service = await rig.start({ log: "unread" });
    for (const answer of await service.fillLog()) rig.client("requests", answer);
    await rig.look();
    service.readLog();
    await service.says("log lines lost");
  },
};
