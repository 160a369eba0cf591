import { NO_POSTGRES, PostgresServer } from "../../replicas/postgres-server.ts";
import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about: "The database of `PUNTUAL_DATABASE_URL` is away",
  action:
    "`/ready` says `degraded`. Start the database. Nothing has to be restarted: each replica then reads what it has missed. Send the refused reports again.",
  messages: ["the stored data are followed again"],
  skip: () => NO_POSTGRES || undefined,
  async run(rig) {
    const server = await PostgresServer.start({ isDurable: true });
    rig.defer(() => server.end());
    const service = await rig.start({
      environment: { PUNTUAL_DATA_DIR: "", PUNTUAL_DATABASE_URL: await server.createDatabase() },
    });
    await server.stop();
    await service.says("the stored data cannot be read");
    rig.client("reports", await service.report());
    rig.client("forecasts", await service.forecast());
    rig.client("`/ready`", await service.ask({ path: "/ready" }));
    await rig.look("puntual_history_behind_seconds");
    await server.restart();
    await service.says("the stored data are followed again");
  },
};
