import cluster, { type Worker } from "node:cluster";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import type { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { type Logger, pino } from "pino";
import type { Config } from "../../config.ts";
import { errorFrom } from "../../errors.ts";
import { Database } from "../../store/sqlite/database.ts";
import { unusableFolder } from "../../store/sqlite/storage-fault.ts";
import { LOG_FORMAT } from "../logging/log-format.ts";
import type { LogLines } from "../logging/log-lines.ts";
import { openLog } from "../logging/open-log.ts";
import { relayLines } from "../logging/relay-lines.ts";
import { gatherMetrics } from "../metrics/cluster-metrics.ts";
import { logSnapshot } from "../metrics/state-metrics.ts";
import { endProcess } from "./end-process.ts";
import { GracefulEnd } from "./graceful-end.ts";
import { greet } from "./greeting.ts";
import { heapOptions, memoryLimit, memoryShare, warnOfLittleMemory } from "./heap-share.ts";
import { listenError, listenHost } from "./listen-error.ts";
import { reportError } from "./report-error.ts";
import { endOnSignals } from "./signals.ts";
import type { WorkerNews, WorkerOrder } from "./worker-messages.ts";

/** The number of workers in a row that may end before they listen. */
const MAX_FAILED_STARTS = 5;

/** The shortest and the longest wait before a worker is replaced, in milliseconds; it doubles each time. */
const [MIN_WAIT_MS, MAX_WAIT_MS] = [100, 5_000];

/** After this time without a death, in milliseconds, the next replacement starts at once again. */
const CALM_MS = 10_000;

/** The time that workers have beyond the time to drain, in milliseconds. */
const MARGIN_MS = 500;

/**
 * Runs several processes that serve on one port, and keeps their number: a worker that dies, or is ended by
 * SIGTERM, is replaced. SIGTERM and SIGINT end all workers, SIGHUP makes all reload, SIGUSR2 replaces them one
 * after the other. All share the data folder of the configuration. Resolves once all listen.
 * @throws PuntualError if a worker cannot start
 */
export async function superviseWorkers(config: Config, count: number): Promise<void> {
  const log = openLog();
  const logger = pino({ level: config.LOG_LEVEL, ...LOG_FORMAT }, log);
  // All accept from one queue: a connection is never in the hands of a process that does not serve it.
  cluster.schedulingPolicy = cluster.SCHED_NONE; // before setupPrimary, which is the last to read it
  shareMemory(config, count, logger);
  const port = await freePort(config);
  const workers = new Workers({ PORT: String(port), PUNTUAL_DATA_DIR: dataFolder(config, logger) }, logger);
  relayLogs(log);
  gatherMetrics(() => logSnapshot(log));
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
  greet(config, port);
}

/** Makes this process write the log lines of the workers: several writers would write into each other's lines. */
function relayLogs(log: LogLines): void {
  cluster.setupPrimary({ stdio: ["inherit", "pipe", "inherit", "ipc"] });
  cluster.on("fork", ({ process: { stdout } }) => relayLines(stdout as Readable, log));
}

/** Gives each worker its share of the memory, unless the operator has set the heap. */
function shareMemory({ NODE_OPTIONS = "" }: Config, count: number, logger: Logger): void {
  const limit = memoryLimit();
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

/**
 * The state of a worker. One that ends while it is `serving` is replaced.
 */
type WorkerState = "starting" | "serving" | "leaving";

/** The worker processes. */
class Workers {
  readonly #environment: Readonly<Record<string, string>>;
  readonly #logger: Logger;
  /** The state of each worker that has not ended. */
  readonly #states = new Map<Worker, WorkerState>();
  #isEnding = false;
  #isReplacingAll = false;
  #failedStarts = 0;
  #wait = 0;
  #calm: NodeJS.Timeout | undefined;

  constructor(environment: Readonly<Record<string, string>>, logger: Logger) {
    this.#environment = environment;
    this.#logger = logger;
  }

  /** Starts the workers. Resolves once all listen; if one cannot start, ends the others and rejects. */
  async start(count: number): Promise<void> {
    try {
      await Promise.all(Array.from({ length: count }, () => this.#fork()));
    } catch (error) {
      if (this.#isEnding) return new Promise(() => {}); // by a signal: the process is about to exit
      this.#isEnding = true;
      this.kill();
      throw error;
    }
  }

  /** Makes all workers reload models and keys. */
  reload(): void {
    this.#sendAll("reload");
  }

  /** Replaces one worker after the other; each ends once another one listens in its place. */
  async replaceAll(): Promise<void> {
    if (this.#isReplacingAll || this.#isEnding) return;
    this.#isReplacingAll = true;
    this.#logger.info("replacing all workers");
    try {
      for (const worker of this.#in("serving")) await this.#renew(worker);
      if (!this.#isEnding) this.#logger.info("all workers replaced");
    } catch (err) {
      if (!this.#isEnding) this.#logger.error({ err }, "no more workers replaced: a new one cannot start");
    }
    this.#isReplacingAll = false;
  }

  /** Ends all workers: gracefully, as long as they are in time. */
  async end(signal: string, milliseconds: number): Promise<void> {
    this.#isEnding = true;
    this.#logger.info({ signal }, "ending all workers");
    this.kill("starting");
    const ended = Promise.all([...this.#states.keys()].map((worker) => once(worker.process, "close"))); // its last lines included
    this.#sendAll("drain");
    await Promise.race([ended, sleep(milliseconds + MARGIN_MS)]);
    this.kill();
    await ended;
  }

  /** Starts a worker; resolves once it listens. */
  #fork(): Promise<void> {
    const worker = cluster.fork(this.#environment);
    const { pid } = worker.process;
    this.#states.set(worker, "starting");
    return new Promise((resolve, reject) => {
      let failure: Error | undefined;
      worker.on("message", (news: WorkerNews) => {
        if (news.puntual === "failed") failure = errorFrom(news.failure);
        if (news.puntual === "draining") this.#takeLeave(worker);
      });
      worker.on("error", (err) => this.#logger.error({ worker: pid, err }, "worker not reached"));
      worker.on("listening", ({ port }) => {
        if (String(port) !== this.#environment.PORT) return; // that of the metrics
        this.#states.set(worker, "serving");
        this.#failedStarts = 0;
        this.#logger.info({ worker: pid }, "worker serves");
        resolve();
      });
      worker.once("exit", (code: number | null, signal: string | null) => {
        const state = this.#states.get(worker);
        this.#states.delete(worker);
        this.#logger.info({ worker: pid, code, signal }, "worker ended");
        if (state === "starting") {
          reject(failure ?? new Error(`a worker ended with ${signal ?? code} before it listened`));
        } else if (state === "serving" && !this.#isEnding) {
          this.#logger.error({ worker: pid, code, signal }, "worker died");
          void sleep(this.#nextWait()).then(() => this.#replace());
        }
      });
    });
  }

  /** Replaces a worker that is about to end, unless this process ended it. */
  #takeLeave(worker: Worker): void {
    if (this.#states.get(worker) !== "serving") return;
    this.#states.set(worker, "leaving");
    void this.#replace();
  }

  /** Starts a worker in the place of another; retries a limited number of times. */
  async #replace(): Promise<void> {
    while (!this.#isEnding) {
      try {
        return await this.#fork();
      } catch (err) {
        if (this.#isEnding) return;
        this.#logger.error({ err }, "worker cannot start");
        if (++this.#failedStarts >= MAX_FAILED_STARTS) return this.#giveUp(err);
        await sleep(this.#nextWait());
      }
    }
  }

  async #renew(worker: Worker): Promise<void> {
    if (this.#isEnding || this.#states.get(worker) !== "serving") return;
    this.#states.set(worker, "leaving");
    try {
      await this.#fork();
    } catch (error) {
      if (this.#states.has(worker)) this.#states.set(worker, "serving");
      else void this.#replace();
      throw error;
    }
    if (!this.#states.has(worker)) return;
    const ended = once(worker, "exit");
    this.#send(worker, "drain");
    await ended;
  }

  async #giveUp(error: unknown): Promise<void> {
    reportError(error);
    process.stderr.write(`puntual: ${MAX_FAILED_STARTS} workers in a row could not start\n`);
    await this.end("failure", 0);
    endProcess(1);
  }

  /** The time to wait before the next replacement: none at first, longer with each death. */
  #nextWait(): number {
    const wait = this.#wait;
    this.#wait = Math.min(Math.max(2 * wait, MIN_WAIT_MS), MAX_WAIT_MS);
    clearTimeout(this.#calm);
    this.#calm = setTimeout(() => {
      this.#wait = 0;
    }, CALM_MS).unref();
    return wait;
  }

  #sendAll(order: WorkerOrder["puntual"]): void {
    for (const worker of this.#states.keys()) this.#send(worker, order);
  }

  #send(worker: Worker, puntual: WorkerOrder["puntual"]): void {
    if (worker.isConnected()) worker.send({ puntual } satisfies WorkerOrder);
  }

  /** Ends workers at once. */
  kill(state?: WorkerState): void {
    for (const worker of this.#in(state)) worker.process.kill("SIGKILL");
  }

  #in(wanted?: WorkerState): Worker[] {
    return [...this.#states].flatMap(([worker, state]) => (state === (wanted ?? state) ? [worker] : []));
  }
}
