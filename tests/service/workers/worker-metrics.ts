import type { RestartReason } from "../../../src/service/workers/worker-restarts.ts";
import { type ExposedMetric, readExposition, seriesValue } from "../metrics/exposition.ts";
import type { ServerProcess } from "../server-process.ts";

/** Reads the metrics of a service of several workers. */
export async function metricsOf(server: ServerProcess): Promise<ReadonlyMap<string, ExposedMetric>> {
  const answer = await fetch(`${await server.url()}/metrics`, { headers: { connection: "close" } });
  return readExposition(await answer.text());
}

/** The number of workers that were replaced for a reason, as the metrics report it. */
export async function restartsOf(server: ServerProcess, reason: RestartReason): Promise<number | undefined> {
  return seriesValue(await metricsOf(server), "puntual_worker_restarts_total", { reason });
}
