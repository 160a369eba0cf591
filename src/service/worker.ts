import cluster from "node:cluster";
import process from "node:process";
import type { Config } from "../config.ts";
import { startService } from "./start-service.ts";
import { failureNews, type WorkerNews, type WorkerOrder } from "./worker-messages.ts";

/** Whether this process is one of several that share a port. */
export const { isWorker } = cluster;

/**
 * Serves as one of several processes: on the port of the primary, which is told what becomes of this one. SIGTERM ends
 * it well, a second one at once; an interrupt at a terminal goes to all processes, and is the primary's to count.
 */
export async function serveAsWorker(config: Config): Promise<void> {
  const service = await startService(config).catch((error) => {
    process.send?.(failureNews(error), () => process.exit(1));
  });
  if (service === undefined) return;
  let isEnding = false;
  const end = (reason: string) => {
    if (isEnding) return;
    isEnding = true;
    process.send?.({ puntual: "draining" } satisfies WorkerNews);
    void service.end(reason).then(() => process.exit(0));
  };
  process.once("SIGTERM", () => {
    end("SIGTERM");
    process.on("SIGTERM", () => process.exit(1));
  });
  process.on("SIGINT", () => end("SIGINT"));
  process.on("SIGHUP", () => void service.reload());
  process.on("message", ({ puntual: order }: Partial<WorkerOrder>) => {
    if (order === "drain") end("primary");
    if (order === "reload") void service.reload();
  });
}
