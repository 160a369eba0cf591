import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about: "The collector of traces is down",
  action: "Start the collector. The traces of the time between are lost.",
  async run(rig) {
    const service = await rig.start({ environment: { OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:9" } });
    rig.client("forecasts", await service.forecast());
    await service.says("traces cannot be exported");
    await rig.look();
  },
};
