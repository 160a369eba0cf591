import type { Fault } from "../rig/fault.ts";
import { instant } from "../rig/requests.ts";

export const fault: Fault = {
  about: "A system reports an outcome two years ahead",
  action:
    "Correct the clock or the dates of that system. The outcome is refused; others of the same report are stored.",
  async run(rig) {
    const service = await rig.start();
    const ahead = Math.floor(Date.now() / 60_000) + 2 * 365 * 1440;
    const times = { scheduled: instant(ahead), operated: instant(ahead + 20) };
    const outcomes = [{ airline: "SKU", destination: "SCFA", ...times }];
    rig.client("the report", await service.ask({ path: "/v1/outcomes", body: { outcomes } }));
  },
};
