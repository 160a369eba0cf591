import cluster from "node:cluster";
import process from "node:process";
import type { Config } from "../../config.ts";
import { errorData } from "../../errors.ts";
import { endProcess } from "../process/end-process.ts";
import { GracefulEnd } from "../process/graceful-end.ts";
import { endOnSignals, reloadOnSignal } from "../process/signals.ts";
import { startService } from "../process/start-service.ts";
import { BEAT_MS, type WorkerNews, type WorkerOrder } from "./worker-messages.ts";

/** Whether this process is one of several that share a port. */
export const { isWorker } = cluster;

/**
 * Serves as one of several processes, on the port of the primary, and reports to it. SIGTERM ends the process
 * gracefully, a second one at once. An interrupt at a terminal reaches all processes; the primary counts them.
 */
export async function serveAsWorker(config: Config): Promise<void> {
  endWithPrimary();
  setInterval(() => report({ puntual: "alive" }), BEAT_MS).unref();
  // A signal or message that arrives during the start takes effect after it.
  const starting = startService(config);
  const reload = () => starting.then((service) => service.reload());
  const end = new GracefulEnd(async (reason) => {
    const service = await starting;
    const ended = service.end(reason);
    report({ puntual: "draining" });
    await ended;
  }, config);
  endOnSignals(["SIGTERM"], end);
  process.on("SIGINT", () => end.begin("SIGINT"));
  reloadOnSignal(reload);
  process.on("message", ({ puntual: order }: Partial<WorkerOrder>) => {
    if (order === "drain") end.begin("primary");
    if (order === "reload") reload().catch(() => {});
  });
  await starting.then(
    ({ example }) => report({ puntual: "example", example }),
    (error) => report({ puntual: "failed", failure: errorData(error) }, () => endProcess(1)),
  );
}

/** Ends this process when the primary has ended without it; that of `node:cluster` may wait for threads. */
function endWithPrimary(): void {
  process.prependOnceListener("disconnect", () => endProcess(1));
}

/** Sends a message to the primary; calls a function once that is done, or cannot be done. */
function report(news: WorkerNews, done = () => {}): void {
  if (process.connected) process.send?.(news, done);
}
