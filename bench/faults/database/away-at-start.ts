import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about: "The database cannot be reached for the whole of `PUNTUAL_DATABASE_WAIT_SECONDS` at the start",
  action: "Correct the URL, or start the database. An orchestrator starts the service again.",
  async run(rig) {
    const environment = {
      ...{ PUNTUAL_DATA_DIR: "", PUNTUAL_DATABASE_URL: "postgres://puntual@127.0.0.1:1/puntual" },
      PUNTUAL_DATABASE_WAIT_SECONDS: "2",
    };
    await rig.startInVain({ environment });
  },
};
