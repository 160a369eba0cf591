import type { Fault } from "../rig/fault.ts";
import { withoutFaketime } from "../rig/faulted-service.ts";

export const fault: Fault = {
  about: "The clock of the machine was two years ahead when outcomes were reported, and is right again",
  action: "The outcomes of that time wait and are not used. Withdraw them: `POST /v1/outcomes/withdrawals`.",
  skip: withoutFaketime,
  async run(rig) {
    const wrong = await rig.start({ hoursAhead: 2 * 365 * 24 });
    await wrong.stop();
    const service = await rig.startAgain();
    rig.client("later reports", await service.report(10));
    rig.client("forecasts", await service.forecast());
    await rig.look("puntual_history_ahead_outcomes");
    const from = new Date(Date.now() + 30 * 86_400_000).toISOString();
    const withdrawn = await service.ask({ path: "/v1/outcomes/withdrawals", body: { from } });
    rig.client("the withdrawal", withdrawn);
    if (JSON.parse(withdrawn.body ?? "{}").outcomes !== 1)
      throw new Error(`not withdrawn: ${withdrawn.body}`);
  },
};
