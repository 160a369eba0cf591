import pg from "pg";
import { NO_POSTGRES, PostgresServer } from "../../replicas/postgres-server.ts";
import type { Fault } from "../rig/fault.ts";

export const fault: Fault = {
  about:
    "Another program locks the records of an airport in the database for longer than `PUNTUAL_DATABASE_MS`",
  action:
    "`/ready` says `degraded`. Find the program in `pg_stat_activity`. Reports are stored again as soon as it lets go.",
  skip: () => NO_POSTGRES || undefined,
  async run(rig) {
    const server = await PostgresServer.start({ isDurable: true });
    rig.defer(() => server.end());
    const url = await server.createDatabase();
    const service = await rig.start({ environment: { PUNTUAL_DATA_DIR: "", PUNTUAL_DATABASE_URL: url } });
    const other = new pg.Client(url);
    await other.connect();
    await other.query("BEGIN; SELECT 1 FROM puntual.airports FOR UPDATE");
    rig.client("reports", await service.report());
    rig.client("forecasts", await service.forecast());
    rig.client("`/ready`", await service.ask({ path: "/ready" }));
    await rig.look();
    await other.query("ROLLBACK");
    await other.end();
  },
};
