import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about: "A variable of the environment has a value that is not allowed",
  action: "Correct the variable that the line names, and start again.",
  async run(rig) {
    await rig.startInVain({ environment: { PUNTUAL_MAX_WAIT_MS: "soon" } });
  },
};
