import process from "node:process";
import type { FastifyInstance } from "fastify";
import type { ProcessSnapshot } from "./metric-snapshot.ts";
import { ProcessMetrics } from "./process-metrics.ts";
import type { ServiceMetrics } from "./service-metrics.ts";
import { type ServiceState, stateSnapshot } from "./state-metrics.ts";

/** The metrics of all processes of the service. */
export type Scrape = () => Promise<readonly ProcessSnapshot[]>;

/** Makes the metrics of a service ready to be asked for, those of its other processes included. */
export async function startScrapes(
  app: FastifyInstance,
  metrics: ServiceMetrics,
  state: ServiceState,
): Promise<Scrape> {
  const processMetrics = new ProcessMetrics();
  app.addHook("onClose", () => processMetrics.close());
  const own = async () => [
    ...metrics.snapshot(),
    ...(await stateSnapshot(state)),
    ...processMetrics.snapshot(),
  ];
  if (!(await isWorker())) return async () => [await own()];
  const { shareMetrics } = await import("./cluster-metrics.ts");
  const shared = shareMetrics(own);
  app.addHook("onClose", () => shared.leave());
  return () => shared.all();
}

/** Whether this process is one of several that share a port; without a channel to another one it cannot be. */
async function isWorker(): Promise<boolean> {
  return process.channel !== undefined && (await import("node:cluster")).default.isWorker;
}
