import type { Fault } from "../rig/fault.ts";
import { withoutFaketime } from "../rig/faulted-service.ts";

export const fault: Fault = {
  about: "No outcomes have been reported for hours",
  action:
    "Check the system that posts to `/v1/outcomes`. Meanwhile, forecasts use older outcomes or the timetable alone.",
  skip: withoutFaketime,
  async run(rig) {
    const earlier = await rig.start({ hoursAhead: -10 });
    await earlier.stop();
    const service = await rig.startAgain();
    rig.client("forecasts", await service.forecast());
    await rig.look("puntual_history_age_seconds");
  },
};
