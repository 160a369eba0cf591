import process from "node:process";
import { type Config, configSchema, readConfig } from "../config.ts";
import { PuntualError } from "../errors.ts";
import { endProcess } from "./process/end-process.ts";
import { GracefulEnd } from "./process/graceful-end.ts";
import { greet } from "./process/greeting.ts";
import { memoryLimit, warnOfLittleMemory } from "./process/heap-share.ts";
import { reportError } from "./process/report-error.ts";
import { endOnSignals, reloadOnSignal } from "./process/signals.ts";
import { startService } from "./process/start-service.ts";

/** The wait before the greeting, in milliseconds: a request that has waited for the start is answered first. */
const GREETING_MS = 20;

/** The options of the command line, which override the environment. */
export interface ServeOptions {
  /** The number of processes that share the port, as text. */
  readonly workers?: string;
}

/**
 * Serves until a signal ends the process: in this process or, if several workers are requested, in that many
 * child processes. Resolves once the service listens. If it cannot start, prints the error and ends the process, also
 * where a part of the start does not return.
 */
export async function serve(options: ServeOptions = {}): Promise<void> {
  await start(options).catch((error) => endProcess(reportError(error)));
}

async function start({ workers }: ServeOptions): Promise<void> {
  const config = readConfig();
  if (process.channel !== undefined) {
    const { isWorker, serveAsWorker } = await import("./workers/worker.ts");
    if (isWorker) return serveAsWorker(config);
  }
  const count = workers === undefined ? config.PUNTUAL_WORKERS : readCount(workers);
  if (count === 1) return serveAlone(config);
  const { superviseWorkers } = await import("./workers/supervise-workers.ts");
  return superviseWorkers(config, count);
}

async function serveAlone(config: Config): Promise<void> {
  // A signal that arrives during the start takes effect after it.
  const starting = startService(config);
  reloadOnSignal(() => starting.then((service) => service.reload()));
  const end = new GracefulEnd((signal) => starting.then((service) => service.end(signal)), config);
  endOnSignals(["SIGTERM", "SIGINT"], end);
  const service = await starting;
  warnOfLittleMemory(service.logger, memoryLimit(), 1);
  setTimeout(() => greet(config, service.port, service.example), GREETING_MS).unref();
}

function readCount(text: string): number {
  const { minimum, maximum } = configSchema.properties.PUNTUAL_WORKERS;
  const count = Number(text);
  if (Number.isInteger(count) && count >= minimum && count <= maximum) return count;
  throw new PuntualError("invalid-argument", {
    name: "--workers",
    value: JSON.stringify(text),
    allowed: `an integer from ${minimum} to ${maximum}`,
  });
}
