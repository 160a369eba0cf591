import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about: "The reader of the log stands still",
  action: "Restart the collector of the log. The lines of the time between are lost.",
  async run(rig) {
    const service = await rig.start({ log: "unread" });
    for (let round = 0; round < 100; round++) {
      const headers = { "user-agent": "x".repeat(4_000) };
      const answers = await Promise.all(
        Array.from({ length: 40 }, () => service.ask({ path: "/v1/models", headers })),
      );
      for (const answer of answers) rig.client("requests", answer);
    }
    await rig.look();
    service.child.stdout?.resume();
  },
};
