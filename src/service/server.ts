import process from "node:process";
import { type Config, configSchema, readConfig } from "../config.ts";
import { PuntualError } from "../errors.ts";
import { greet } from "./process/greeting.ts";
import { endOnSignal, reloadOnSignal } from "./process/signals.ts";
import { startService } from "./process/start-service.ts";

/** What the command line says; it counts more than the environment. */
export interface ServeOptions {
  /** How many processes share the port, as it was written. */
  readonly workers?: string;
}

/**
 * Serves until a signal ends the process: in this one or, where several workers are asked for, in as many of its own.
 * Resolves once it listens.
 * @throws PuntualError where it cannot start
 */
export async function serve({ workers }: ServeOptions = {}): Promise<void> {
  const config = readConfig();
  goOnWithoutReader();
  if (process.channel !== undefined) {
    const { isWorker, serveAsWorker } = await import("./process/worker.ts");
    if (isWorker) return serveAsWorker(config);
  }
  const count = workers === undefined ? config.PUNTUAL_WORKERS : readCount(workers);
  if (count === 1) return serveAlone(config);
  const { superviseWorkers } = await import("./process/workers.ts");
  return superviseWorkers(config, count);
}

/** Where whoever reads the log goes away, requests are answered all the same. */
function goOnWithoutReader(): void {
  process.stdout.removeAllListeners("error").on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

async function serveAlone(config: Config): Promise<void> {
  // A signal that comes during the start waits for its end.
  const starting = startService(config);
  reloadOnSignal(() => starting.then((service) => service.reload()));
  endOnSignal((signal) => starting.then((service) => service.end(signal)));
  greet(config, (await starting).port);
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
