import process from "node:process";
import type { FastifyInstance } from "fastify";
import type { ProcessSnapshot } from "./metric-snapshot.ts";
import { ProcessMetrics } from "./process-metrics.ts";
import type { ServiceMetrics } from "./service-metrics.ts";
import { type ServiceState, stateSnapshot } from "./state-metrics.ts";

/** The metrics of all processes of the service. */
export type Scrape = () => Promise<readonly ProcessSnapshot[]>;

/** The two ways to collect the metrics of all processes. */
export interface AllMetrics {
  /** For Prometheus: resets the metrics of the time since the last scrape. */
  readonly scrape: Scrape;
  /** For any other reader: changes nothing for Prometheus. */
  readonly look: Scrape;
}

/** Starts to collect the metrics of a service, those of its other processes included. */
export async function startScrapes(
  app: FastifyInstance,
  metrics: ServiceMetrics,
  state: ServiceState,
): Promise<AllMetrics> {
  const processMetrics = new ProcessMetrics();
  app.addHook("onClose", () => processMetrics.close());
  const own = async (isScrape: boolean) => [
    ...metrics.snapshot(),
    ...(await stateSnapshot(state)),
    ...processMetrics.snapshot(isScrape),
  ];
  if (!(await isWorker())) {
    return { scrape: async () => [await own(true)], look: async () => [await own(false)] };
  }
  const { shareMetrics } = await import("./cluster-metrics.ts");
  const shared = shareMetrics(own);
  app.addHook("onClose", () => shared.leave());
  return { scrape: () => shared.all(true), look: () => shared.all(false) };
}

/**
 * Whether this process is one of several that share a port; without a channel to another process it cannot
 * be.
 */
async function isWorker(): Promise<boolean> {
  return process.channel !== undefined && (await import("node:cluster")).default.isWorker;
}
