import cluster, { type Worker } from "node:cluster";
import { once } from "node:events";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import { errorFrom, PuntualError } from "../../errors.ts";
import { endProcess } from "../process/end-process.ts";
import type { Example } from "../process/greeting.ts";
import { reportError } from "../process/report-error.ts";
import { DeathReasons } from "./death-reasons.ts";
import { BEAT_MS, type WorkerNews, type WorkerOrder } from "./worker-messages.ts";
import type { RestartReason, WorkerRestarts } from "./worker-restarts.ts";

/** The number of workers in a row that may end before they listen. */
const MAX_FAILED_STARTS = 5;

/** The shortest and the longest wait before a worker is replaced, in milliseconds; it doubles each time. */
const [MIN_WAIT_MS, MAX_WAIT_MS] = [100, 5_000];

/** After this time without a death, in milliseconds, the next replacement starts at once again. */
const CALM_MS = 10_000;

/** The time that workers have beyond the time to drain, in milliseconds. */
const MARGIN_MS = 500;

/**
 * The number of beats in a row that a worker may miss: those of 30 seconds, or of five minutes while it starts. They are
 * counted, not timed, since the whole service may have been stopped meanwhile.
 */
const [MAX_MISSED_BEATS, MAX_MISSED_AT_START] = [6, 60];

/** The state of a worker. One that ends while it is `serving` is replaced. */
type WorkerState = "starting" | "serving" | "leaving";

/** A worker that has not ended. */
interface LiveWorker {
  state: WorkerState;
  /** The number of checks since its last message. */
  missedBeats: number;
  /** Whether it has been killed because it did not answer. */
  isGivenUp: boolean;
}

/** The worker processes. */
export class Workers {
  readonly #environment: Readonly<Record<string, string>>;
  readonly #logger: Logger;
  readonly #restarts: WorkerRestarts;
  readonly #deaths = new DeathReasons();
  readonly #live = new Map<Worker, LiveWorker>();
  #isEnding = false;
  #isReplacingAll = false;
  #failedStarts = 0;
  #wait = 0;
  #calm: NodeJS.Timeout | undefined;

  /**
   * @param environment variables of the workers; `PORT` is that of the service
   * @param restarts counts the workers that are replaced
   */
  readonly #example = Promise.withResolvers<Example>();

  constructor(environment: Readonly<Record<string, string>>, logger: Logger, restarts: WorkerRestarts) {
    this.#environment = environment;
    this.#logger = logger;
    this.#restarts = restarts;
    setInterval(() => this.#checkBeats(), BEAT_MS).unref();
  }

  /** The body of a request to try, of the first worker that listens. */
  get example(): Promise<Example> {
    return this.#example.promise;
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
    const ended = Promise.all([...this.#live.keys()].map((worker) => once(worker.process, "close"))); // its last lines included
    this.#sendAll("drain");
    await Promise.race([ended, sleep(milliseconds + MARGIN_MS)]);
    this.kill();
    await ended;
  }

  /** Starts a worker; resolves once it listens. */
  #fork(): Promise<void> {
    const worker = cluster.fork(this.#environment);
    const live: LiveWorker = { state: "starting", missedBeats: 0, isGivenUp: false };
    this.#live.set(worker, live);
    const { pid } = worker.process;
    return new Promise((resolve, reject) => {
      let failure: Error | undefined;
      worker.on("message", (news: WorkerNews) => {
        live.missedBeats = 0;
        if (news.puntual === "failed") failure = errorFrom(news.failure);
        if (news.puntual === "draining") this.#takeLeave(worker);
        if (news.puntual === "example") this.#example.resolve(news.example);
      });
      worker.on("error", (err) => this.#logger.error({ worker: pid, err }, "worker not reached"));
      worker.on("listening", ({ port }) => {
        if (String(port) !== this.#environment.PORT) return; // that of the metrics
        live.state = "serving";
        live.missedBeats = 0;
        this.#failedStarts = 0;
        this.#logger.info({ worker: pid }, "worker serves");
        resolve();
      });
      worker.once("exit", (code: number | null, signal: string | null) => {
        this.#live.delete(worker);
        const reason = this.#noteEnd(worker, live, code, signal);
        if (live.state === "starting") {
          if (reason === "out-of-memory") failure ??= new PuntualError("too-little-memory", {});
          reject(failure ?? new Error(`a worker ended with ${signal ?? code} before it listened`));
        } else if (live.state === "serving" && !this.#isEnding) {
          void sleep(this.#nextWait()).then(() => this.#replace());
        }
      });
    });
  }

  /** Logs and counts the end of a worker, and returns its reason; the service's own end is only logged, and has none. */
  #noteEnd(
    { process: { pid } }: Worker,
    live: LiveWorker,
    code: number | null,
    signal: string | null,
  ): RestartReason | undefined {
    const reason = this.#isEnding ? undefined : this.#reasonOf(live, code, signal);
    const ended = { worker: pid, code, signal, reason };
    this.#logger.info(ended, "worker ended");
    if (reason === undefined) return undefined;
    this.#restarts.count(reason);
    if (reason !== "replaced") this.#logger.error(ended, "worker died");
    return reason;
  }

  #reasonOf({ state, isGivenUp }: LiveWorker, code: number | null, signal: string | null): RestartReason {
    if (isGivenUp) return "not-answering";
    if (state === "leaving" && code === 0) return "replaced";
    const reason = this.#deaths.next(signal);
    return state === "starting" && reason === "exit" ? "not-started" : reason;
  }

  /** Kills the workers whose event loop has stood still too long. */
  #checkBeats(): void {
    for (const [worker, live] of this.#live) {
      const max = live.state === "starting" ? MAX_MISSED_AT_START : MAX_MISSED_BEATS;
      if (++live.missedBeats <= max) continue;
      live.isGivenUp = true;
      worker.process.kill("SIGKILL");
    }
  }

  /** Replaces a worker that is about to end, unless this process ended it. */
  #takeLeave(worker: Worker): void {
    const live = this.#live.get(worker);
    if (live?.state !== "serving") return;
    live.state = "leaving";
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

  /** Replaces a worker that serves; it ends once another one listens in its place. */
  async #renew(worker: Worker): Promise<void> {
    const live = this.#live.get(worker);
    if (this.#isEnding || live?.state !== "serving") return;
    live.state = "leaving";
    try {
      await this.#fork();
    } catch (error) {
      if (this.#live.has(worker)) live.state = "serving";
      else void this.#replace();
      throw error;
    }
    if (!this.#live.has(worker)) return;
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
    for (const worker of this.#live.keys()) this.#send(worker, order);
  }

  #send(worker: Worker, puntual: WorkerOrder["puntual"]): void {
    if (worker.isConnected()) worker.send({ puntual } satisfies WorkerOrder);
  }

  /** Ends workers at once. */
  kill(state?: WorkerState): void {
    for (const worker of this.#in(state)) worker.process.kill("SIGKILL");
  }

  #in(wanted?: WorkerState): Worker[] {
    return [...this.#live].flatMap(([worker, { state }]) => (state === (wanted ?? state) ? [worker] : []));
  }
}
