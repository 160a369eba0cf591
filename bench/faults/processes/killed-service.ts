import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about: "The service is killed (`kill -9`, or the kernel is out of memory)",
  action: "The orchestrator starts it again. Outcomes that were answered are stored.",
  async run(rig) {
    const service = await rig.start();
    const { url } = service;
    const asked = Array.from({ length: 4 }, () =>
      service.ask({ path: "/v1/forecasts?explain=true", body: large }),
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    service.child.kill("SIGKILL");
    for (const answer of await Promise.all(asked)) rig.client("requests in progress", answer);
    await service.ended();
    if (url !== service.url) throw new Error("the address has changed");
    rig.client("later requests", await service.forecast());
  },
};

const large = {
  flights: Array.from({ length: 2_000 }, () => ({
    airline: "SKU",
    destination: "SCFA",
    scheduled: "2018-03-01T18:30",
  })),
};
