import cluster from "node:cluster";
import process from "node:process";
import type { Config } from "../../config.ts";
import { errorData } from "../../errors.ts";
import { reloadOnSignal } from "./signals.ts";
import { type Service, startService } from "./start-service.ts";
import type { WorkerNews, WorkerOrder } from "./worker-messages.ts";

/** Whether this process is one of several that share a port. */
export const { isWorker } = cluster;

/**
 * Serves as one of several processes, on the port of the primary, and reports to it. SIGTERM ends the process
 * gracefully, a second one at once. An interrupt at a terminal reaches all processes; the primary counts them.
 */
export async function serveAsWorker(config: Config): Promise<void> {
  // A signal or message that arrives during the start takes effect after it.
  const starting = startService(config);
  const reload = () => starting.then((service) => service.reload());
  const end = endOnce(starting);
  process.once("SIGTERM", () => {
    end("SIGTERM");
    process.on("SIGTERM", () => process.exit(1));
  });
  process.on("SIGINT", () => end("SIGINT"));
  reloadOnSignal(reload);
  process.on("message", ({ puntual: order }: Partial<WorkerOrder>) => {
    if (order === "drain") end("primary");
    if (order === "reload") reload().catch(() => {});
  });
  await starting.catch((error) => {
    const news: WorkerNews = { puntual: "failed", failure: errorData(error) };
    process.send?.(news, () => process.exit(1));
  });
}

/** Returns a function that ends the worker gracefully; later calls do nothing. */
function endOnce(starting: Promise<Service>): (reason: string) => void {
  let isEnding = false;
  const end = async (reason: string) => {
    const service = await starting;
    const ended = service.end(reason);
    process.send?.({ puntual: "draining" } satisfies WorkerNews);
    await ended;
    process.exit(0);
  };
  return (reason) => {
    if (!isEnding) end(reason).catch(() => {}); // it could not start, which is reported above
    isEnding = true;
  };
}
