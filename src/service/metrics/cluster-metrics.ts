import cluster, { type Worker } from "node:cluster";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { addSnapshots } from "./exposition.ts";
import type { ProcessSnapshot } from "./metric-snapshot.ts";

/**
 * The time for which the primary waits for a worker, whose event loop may be busy; after that it uses the metrics it
 * has of it.
 */
const WORKER_PATIENCE_MS = 1_000;

/** The time for which a worker waits for the primary. */
const PRIMARY_PATIENCE_MS = 3_000;

/** The messages of processes about their metrics. */
type MetricsMessage =
  /**
   * A worker needs the metrics of all. Unless for a scrape, metrics of the time since the last scrape are not
   * reset.
   */
  | { readonly puntualMetrics: "ask"; readonly scrape: number; readonly isScrape: boolean }
  /** The primary requests a worker's metrics. */
  | { readonly puntualMetrics: "collect"; readonly isScrape: boolean }
  /** A worker reports its metrics; if they are the last, it is about to end. */
  | { readonly puntualMetrics: "report"; readonly snapshot: ProcessSnapshot; readonly isLast: boolean }
  /** The metrics of all, for the worker that needs them. */
  | {
      readonly puntualMetrics: "all";
      readonly scrape: number;
      readonly snapshots: readonly ProcessSnapshot[];
    };

/**
 * Makes the primary process collect the metrics of all workers whenever one of them is scraped; to be called
 * once, before the first worker starts.
 * @param own the metrics of the primary itself
 */
export function gatherMetrics(own: () => ProcessSnapshot): void {
  const gathered = new GatheredMetrics(own);
  cluster.on("message", async (worker: Worker, message: Partial<MetricsMessage>) => {
    if (message.puntualMetrics === "report") gathered.take(worker.id, message as never);
    if (message.puntualMetrics !== "ask") return;
    const { scrape, isScrape } = message as Extract<MetricsMessage, { puntualMetrics: "ask" }>;
    const snapshots = await gathered.all(isScrape);
    if (worker.isConnected()) send(worker, { puntualMetrics: "all", scrape, snapshots });
  });
  // Not "exit", which may be emitted before the last message.
  cluster.on("disconnect", (worker) => gathered.end(worker.id));
}

/**
 * The primary's record of its workers' metrics, including workers that have ended, so that no counter ever
 * falls.
 */
class GatheredMetrics {
  /** The last metrics of each worker that shares them; a worker that is starting does not yet. */
  readonly #latest = new Map<number, ProcessSnapshot>();
  readonly #ended: ProcessSnapshot[] = [];
  /** The workers that have not answered yet. */
  readonly #awaited = new Set<number>();
  #allAnswered = () => {};
  #gathering: Promise<readonly ProcessSnapshot[]> | undefined;
  #isScrape = false;
  readonly #own: () => ProcessSnapshot;

  constructor(own: () => ProcessSnapshot) {
    this.#own = own;
  }

  /**
   * Collects the metrics of all processes. Simultaneous requests share a result, but a scrape does not share
   * one that is none.
   */
  all(isScrape: boolean): Promise<readonly ProcessSnapshot[]> {
    if (this.#gathering !== undefined) {
      return isScrape && !this.#isScrape ? this.#gathering.then(() => this.all(true)) : this.#gathering;
    }
    this.#isScrape = isScrape;
    this.#gathering = this.#gather(isScrape).finally(() => {
      this.#gathering = undefined;
    });
    return this.#gathering;
  }

  take(worker: number, { snapshot, isLast }: { snapshot: ProcessSnapshot; isLast: boolean }): void {
    this.#latest.set(worker, snapshot);
    if (isLast) this.end(worker);
    else this.#answered(worker);
  }

  /** Keeps the counts of a worker after its end. */
  end(worker: number): void {
    const snapshot = this.#latest.get(worker);
    if (snapshot !== undefined) this.#ended.push(snapshot.filter(({ type }) => type !== "gauge"));
    this.#latest.delete(worker);
    this.#answered(worker);
  }

  async #gather(isScrape: boolean): Promise<readonly ProcessSnapshot[]> {
    for (const id of this.#latest.keys()) {
      const worker = cluster.workers?.[id];
      if (!worker?.isConnected()) continue;
      this.#awaited.add(id);
      send(worker, { puntualMetrics: "collect", isScrape });
    }
    if (this.#awaited.size > 0) {
      const answers = new Promise<void>((resolve) => {
        this.#allAnswered = resolve;
      });
      await Promise.race([answers, sleep(WORKER_PATIENCE_MS, undefined, { ref: false })]);
      this.#awaited.clear();
    }
    if (this.#ended.length > 1) this.#ended.push(await addSnapshots(this.#ended.splice(0)));
    return [...this.#latest.values(), ...this.#ended, this.#own()];
  }

  #answered(worker: number): void {
    this.#awaited.delete(worker);
    if (this.#awaited.size === 0) this.#allAnswered();
  }
}

/** A worker's access to the metrics of all processes. */
export interface SharedMetrics {
  /**
   * Collects the metrics of all processes.
   * @param isScrape whether metrics of the time since the last scrape are reset
   * @throws Error if the primary process does not answer
   */
  all(isScrape: boolean): Promise<readonly ProcessSnapshot[]>;
  /** Reports this process's metrics for the last time. */
  leave(): Promise<void>;
}

/**
 * Makes a worker report its metrics to the primary process, which has called {@link gatherMetrics}.
 * @param own this process's metrics
 */
export function shareMetrics(own: (isScrape: boolean) => Promise<ProcessSnapshot>): SharedMetrics {
  const scrapes = new Map<number, (snapshots: readonly ProcessSnapshot[]) => void>();
  let scraped = 0;
  const report = async (isScrape: boolean, isLast = false) =>
    sendToPrimary({ puntualMetrics: "report", snapshot: await own(isScrape), isLast });
  const listener = (message: Partial<MetricsMessage>) => {
    if (message.puntualMetrics === "collect") void report(message.isScrape === true);
    if (message.puntualMetrics !== "all") return;
    const { scrape, snapshots } = message as Extract<MetricsMessage, { puntualMetrics: "all" }>;
    scrapes.get(scrape)?.(snapshots);
  };
  process.on("message", listener);
  void report(false); // from now on the primary asks
  return {
    async all(isScrape) {
      const scrape = ++scraped;
      const answer = new Promise<readonly ProcessSnapshot[]>((resolve) => {
        scrapes.set(scrape, resolve);
      });
      await sendToPrimary({ puntualMetrics: "ask", scrape, isScrape });
      const snapshots = await Promise.race([answer, sleep(PRIMARY_PATIENCE_MS, undefined, { ref: false })]);
      scrapes.delete(scrape);
      if (snapshots === undefined) throw new Error("the primary process does not answer for the metrics");
      return snapshots;
    },
    async leave() {
      process.off("message", listener);
      await report(false, true);
    },
  };
}

/** A worker that has just ended receives no message; an event reports its end. */
function send(worker: Worker, message: MetricsMessage): void {
  worker.send(message, () => {});
}

/**
 * Resolves once the message is sent or cannot be sent; a lost message is noticed where its answer is awaited.
 */
function sendToPrimary(message: MetricsMessage): Promise<void> {
  return new Promise((resolve) => {
    if (process.send === undefined || !process.connected) resolve();
    else process.send(message, () => resolve());
  });
}
