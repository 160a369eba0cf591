import cluster from "node:cluster";
import process from "node:process";
import type { Config } from "../../config.ts";
import { reloadOnSignal } from "./signals.ts";
import { type Service, startService } from "./start-service.ts";
import { failureNews, type WorkerNews, type WorkerOrder } from "./worker-messages.ts";

/** Whether this process is one of several that share a port. */
export const { isWorker } = cluster;

/**
 * Serves as one of several processes: on the port of the primary, which is told what becomes of this one. SIGTERM ends
 * it well, a second one at once; an interrupt at a terminal goes to all processes, and is the primary's to count.
 */
export async function serveAsWorker(config: Config): Promise<void> {
  // What comes during the start waits for its end.
  const starting = startService(config);
  const reload = () => starting.then((service) => service.reload());
  const end = endOnce(starting);
  process.once("SIGTERM", () => {
    end.begin("SIGTERM");
    process.on("SIGTERM", () => process.exit(1));
  });
  process.on("SIGINT", () => end.begin("SIGINT"));
  reloadOnSignal(reload);
  process.on("message", ({ puntual: order }: Partial<WorkerOrder>) => {
    if (order === "drain") end.begin("primary");
    if (order === "go") end.allow();
    if (order === "reload") reload().catch(() => {});
  });
  await starting.catch((error) => {
    process.send?.(failureNews(error), () => process.exit(1));
  });
}

/** Ends a worker well, once it is told to and the primary lets it go. */
function endOnce(starting: Promise<Service>) {
  const { promise: allowed, resolve: allow } = Promise.withResolvers<void>();
  let isEnding = false;
  const end = async (reason: string) => {
    const service = await starting;
    const ended = service.end(reason);
    process.send?.({ puntual: "draining" } satisfies WorkerNews);
    await Promise.all([ended, allowed]);
    process.exit(0);
  };
  const begin = (reason: string) => {
    if (!isEnding) end(reason).catch(() => {}); // it could not start, which is told
    isEnding = true;
  };
  return { begin, allow };
}
