import process from "node:process";
import { type Config, readConfig } from "../config.ts";
import { PuntualError } from "../errors.ts";
import { endOnSignal } from "./end-on-signal.ts";
import { greet } from "./greeting.ts";
import { startService } from "./start-service.ts";

/** The most processes that may share the port. */
export const MOST_WORKERS = 64;

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
  if (process.channel !== undefined) {
    const { isWorker, serveAsWorker } = await import("./worker.ts");
    if (isWorker) return serveAsWorker(config);
  }
  const count = workers === undefined ? config.PUNTUAL_WORKERS : readCount(workers);
  if (count === 1) return serveAlone(config);
  const { superviseWorkers } = await import("./workers.ts");
  return superviseWorkers(config, count);
}

async function serveAlone(config: Config): Promise<void> {
  const starting = startService(config);
  process.on("SIGHUP", () => void starting.then((service) => service.reload()));
  const service = await starting;
  endOnSignal((signal) => service.end(signal));
  greet(config, service.port);
}

function readCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= MOST_WORKERS) return count;
  throw new PuntualError("invalid-argument", {
    name: "--workers",
    value: JSON.stringify(text),
    allowed: `an integer from 1 to ${MOST_WORKERS}`,
  });
}
