import cluster from "node:cluster";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import type { Readable } from "node:stream";
import { type Logger, pino } from "pino";
import type { Config } from "../../config.ts";
import { Database } from "../../store/sqlite/database.ts";
import { unusableFolder } from "../../store/sqlite/storage-fault.ts";
import { LOG_FORMAT } from "../logging/log-format.ts";
import type { LogLines } from "../logging/log-lines.ts";
import { openLog } from "../logging/open-log.ts";
import { relayLines } from "../logging/relay-lines.ts";
import { gatherMetrics } from "../metrics/cluster-metrics.ts";
import { startTime } from "../metrics/process-metrics.ts";
import { logSnapshot } from "../metrics/state-metrics.ts";
import { GracefulEnd } from "../process/graceful-end.ts";
import { greet } from "../process/greeting.ts";
import { heapOptions, memoryLimit, memoryShare, warnOfLittleMemory } from "../process/heap-share.ts";
import { listenError, listenHost } from "../process/listen-error.ts";
import { openConfigured } from "../process/open-configured.ts";
import { endOnSignals } from "../process/signals.ts";
import { preferToKill } from "./prefer-to-kill.ts";
import { WorkerRestarts } from "./worker-restarts.ts";
import { Workers } from "./workers.ts";

/**
 * Runs several processes that serve on one port, and keeps their number: a worker that dies, does not answer, or is
 * ended by SIGTERM, is replaced. SIGTERM and SIGINT end all workers, SIGHUP makes all reload, SIGUSR2 replaces them one
 * after the other. All share the data folder of the configuration. Resolves once all listen.
 * @throws PuntualError if a worker cannot start
 */
export async function superviseWorkers(config: Config, count: number): Promise<void> {
  const log = openLog();
  const logger = pino({ level: config.LOG_LEVEL, ...LOG_FORMAT }, log);
  // All accept from one queue: a connection is never in the hands of a process that does not serve it.
  cluster.schedulingPolicy = cluster.SCHED_NONE; // before setupPrimary, which is the last to read it
  const limit = memoryLimit();
  shareMemory(config, count, limit, logger);
  cluster.on("fork", ({ process: { pid } }) => preferToKill(pid as number, limit));
  const port = await freePort(config);
  const restarts = new WorkerRestarts();
  const environment = { PORT: String(port), ...(await sharedData(config, logger)) };
  const workers = new Workers(environment, logger, restarts);
  relayLogs(log);
  gatherMetrics(() => [...logSnapshot(log), restarts.snapshot(), startTime()]);
  endOnSignals(
    ["SIGTERM", "SIGINT"],
    new GracefulEnd(
      async (signal) => {
        await workers.end(signal, config.PUNTUAL_DRAIN_SECONDS * 1000);
        await log.end();
      },
      config,
      () => workers.kill(),
    ),
  );
  process.on("SIGHUP", () => workers.reload());
  process.on("SIGUSR2", () => void workers.replaceAll());
  await workers.start(count);
  greet(config, port, await workers.example);
}

/** Makes this process write the log lines of the workers: several writers would write into each other's lines. */
function relayLogs(log: LogLines): void {
  cluster.setupPrimary({ stdio: ["inherit", "pipe", "inherit", "ipc"] });
  cluster.on("fork", ({ process: { stdout } }) => relayLines(stdout as Readable, log));
}

/** Gives each worker its share of the memory, unless the operator has set the heap. */
function shareMemory({ NODE_OPTIONS = "" }: Config, count: number, limit: number, logger: Logger): void {
  warnOfLittleMemory(logger, limit, count);
  const { execArgv } = process;
  const options = heapOptions(memoryShare(limit, count), [...execArgv, NODE_OPTIONS]);
  cluster.setupPrimary({ execArgv: [...execArgv, ...options] });
}

/** Checks that the port is free, or finds a free one: so an error is reported once and not by every worker. */
async function freePort(config: Config): Promise<number> {
  const server = createServer().listen(config.PORT, listenHost(config));
  await once(server, "listening").catch((cause) => {
    throw listenError(cause, config);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The variables of the data that the workers share: a database, or a folder. Faults are then reported once. */
async function sharedData(config: Config, logger: Logger): Promise<Readonly<Record<string, string>>> {
  if (config.PUNTUAL_DATABASE_URL === undefined) return { PUNTUAL_DATA_DIR: dataFolder(config, logger) };
  await (await openConfigured(config, logger)).close();
  return {};
}

/** The folder that the workers share, with its database created; temporary if none is configured. */
function dataFolder({ PUNTUAL_DATA_DIR, PUNTUAL_TIME_ZONE }: Config, logger: Logger): string {
  const folder = PUNTUAL_DATA_DIR ?? temporaryFolder();
  if (PUNTUAL_DATA_DIR === undefined) {
    logger.info("PUNTUAL_DATA_DIR is not set: reported outcomes are lost when the service ends");
    process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  }
  Database.open(folder, PUNTUAL_TIME_ZONE).close();
  return folder;
}

/** @throws PuntualError `invalid-configuration` */
function temporaryFolder(): string {
  try {
    return mkdtempSync(join(tmpdir(), "puntual-"));
  } catch (cause) {
    throw unusableFolder(tmpdir(), cause, "TMPDIR");
  }
}
