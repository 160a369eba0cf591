import { withoutMounts } from "../rig/disks.ts";
import type { Fault } from "../rig/fault.ts";
import { manyFlights } from "../rig/requests.ts";

export const fault: Fault = {
  about: "The disk of `PUNTUAL_SPOOL_DIR`, by default of the temporary folder, is full",
  action: "Free some space. Clients can send fewer flights in a request meanwhile.",
  skip: withoutMounts,
  async run(rig) {
    const spool = rig.smallDisk("spool", 64);
    const service = await rig.start({ environment: { PUNTUAL_SPOOL_DIR: spool } });
    const lines = manyFlights(2_000)
      .flights.map((flight) => JSON.stringify(flight))
      .join("\n");
    const headers = { "content-type": "application/x-ndjson" };
    rig.client("2,000 flights as NDJSON", await service.ask({ path: "/v1/forecasts", body: lines, headers }));
    rig.client("forecasts", await service.forecast());
    await rig.look();
  },
};
