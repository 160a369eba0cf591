import type { Fault } from "../rig/fault.ts";
import { withoutFaketime } from "../rig/faulted-service.ts";

export const fault: Fault = {
  about: "The clock of the machine was two years ahead when outcomes were reported, and is right again",
  action: "Withdraw the outcomes of the wrong time.",
  skip: withoutFaketime,
  async run(rig) {
    const wrong = await rig.start({ hoursAhead: 2 * 365 * 24 });
    await wrong.stop();
    const service = await rig.startAgain();
    rig.client("later reports", await service.report(10));
    rig.client("forecasts", await service.forecast());
    await rig.look("puntual_history_age_seconds");
  },
};
