import { once } from "node:events";
import { extname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { errorFrom } from "../../errors.ts";
import type { OutcomePosition } from "../following/outcome-position.ts";
import type { ModelChoice } from "../model-choice.ts";
import type { RecordFilter, RecordKind } from "../record-filter.ts";
import type {
  Removal,
  Storage,
  StorageListener,
  StoredArtefact,
  StoredLeg,
  StoredOutcome,
  Withdrawal,
} from "../storage.ts";
import { storageUnavailable } from "../storage-unavailable.ts";
import { legColumns, legsIn, memoryOf, outcomeColumns, outcomesIn } from "./record-columns.ts";
import type { StorageOptions } from "./sqlite-state.ts";
import type { ThreadCall, ThreadCalls, ThreadMessage } from "./thread-messages.ts";

/** The thread's file beside this one: its source or, in the built package, its JavaScript. */
const THREAD_FILE = new URL(`./storage-thread${extname(import.meta.url)}`, import.meta.url);

/** The time after which a call is given up, in milliseconds: over that for which a write waits for a lock. */
const MAX_CALL_MS = 5_000;

/** The time for a choice, in milliseconds: it stores the files of a model, also while other workers start on a busy machine. */
const MAX_CHOICE_MS = 30_000;

/** The wait before a thread that has ended is replaced, in milliseconds. */
const RESTART_MS = 1_000;

type Result<Method extends keyof ThreadCalls> = ReturnType<ThreadCalls[Method]>;

/** An SQLite file that a thread of its own reads and writes, so that no other work waits for the disk. */
export class ThreadStorage implements Storage {
  readonly isOnDisk = true;
  readonly #folder: string;
  readonly #options: StorageOptions;
  readonly #startThread: () => Worker;
  readonly #waiting = new Map<number, PromiseWithResolvers<unknown>>();
  readonly #codes = new Map<string, string>();
  /** Undefined from the end of a thread until another one has opened the file. */
  #worker: Worker | undefined;
  #listener: StorageListener | undefined;
  /** How far the outcomes of each airport have been received. */
  readonly #positions = new Map<string, OutcomePosition | undefined>();
  #calls = 0;
  #isClosed = false;

  private constructor(folder: string, options: StorageOptions, startThread: () => Worker) {
    this.#folder = folder;
    this.#options = options;
    this.#startThread = startThread;
  }

  /**
   * Starts a thread that opens the file in a folder. Creates both if they do not exist.
   * @param startThread starts the thread, also after another one has ended
   * @throws PuntualError `invalid-configuration` if the folder cannot be written or the file is not a database of Puntual
   */
  static async open(
    folder: string,
    options: StorageOptions = {},
    startThread = () => new Worker(THREAD_FILE),
  ): Promise<ThreadStorage> {
    const storage = new ThreadStorage(folder, options, startThread);
    await storage.#start();
    return storage;
  }

  async follow(listener: StorageListener): Promise<void> {
    this.#listener = listener;
    await this.#call(this.#worker, "follow", []);
  }

  async followAirports(airports: readonly string[]): Promise<void> {
    await this.#call(this.#worker, "followAirports", [new Map(airports.map((each) => [each, undefined]))]);
    // From now on, also a thread that takes over follows them.
    for (const airport of airports) {
      if (!this.#positions.has(airport)) this.#positions.set(airport, undefined);
    }
  }

  record(outcomes: readonly StoredOutcome[], now: number): Promise<readonly boolean[]> {
    const columns = outcomeColumns(outcomes);
    return this.#callInTime("record", [columns, now], memoryOf(columns));
  }

  recordLegs(legs: readonly StoredLeg[], now: number): Promise<readonly boolean[]> {
    const columns = legColumns(legs);
    return this.#callInTime("recordLegs", [columns, now], memoryOf(columns));
  }

  withdraw(filter: RecordFilter, withdrawal: Withdrawal): Promise<Removal> {
    return this.#callInTime("withdraw", [filter, withdrawal]);
  }

  give(kind: RecordKind, from: string, to: string): Promise<Removal> {
    return this.#callInTime("give", [kind, from, to]);
  }

  isWritable(): Promise<boolean> {
    return this.#callInTime("isWritable", []).catch(() => false);
  }

  replaceChoice(
    name: string,
    before: ModelChoice | undefined,
    after: ModelChoice,
    artefact?: StoredArtefact,
  ): Promise<boolean> {
    // Only plain data can be posted.
    const plain = artefact && { version: artefact.version, files: artefact.files };
    return this.#callInTime("replaceChoice", [name, before, after, plain]);
  }

  artefactFiles(version: string): Promise<ReadonlyMap<string, string>> {
    return this.#callInTime("artefactFiles", [version]);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    const worker = this.#worker;
    if (worker === undefined) return;
    const ended = once(worker, "exit");
    this.#call(worker, "close", []).catch(() => {});
    const patience = new AbortController();
    await Promise.race([ended, sleep(MAX_CALL_MS, undefined, { signal: patience.signal }).catch(() => {})]);
    patience.abort();
    await worker.terminate();
  }

  async #start(): Promise<void> {
    const worker = this.#startThread();
    worker.unref();
    worker.on("message", (message: ThreadMessage) => this.#take(message));
    let cause: unknown;
    worker.on("error", (error) => {
      cause = error;
    });
    worker.once("exit", (code) =>
      this.#takeEnd(worker, cause ?? new Error(`the storage thread ended with ${code}`)),
    );
    try {
      await this.#call(worker, "open", [this.#folder, this.#options]);
      if (this.#listener !== undefined) await this.#call(worker, "follow", []);
      if (this.#positions.size > 0) await this.#call(worker, "followAirports", [this.#positions]);
      this.#worker = worker;
    } catch (error) {
      await worker.terminate();
      throw error;
    }
  }

  /** Refuses what a thread that ends has not answered, and replaces it. */
  #takeEnd(worker: Worker, cause: unknown): void {
    const fault = storageUnavailable(cause);
    for (const { reject } of this.#waiting.values()) reject(fault);
    if (this.#worker !== worker) return; // it could not start
    this.#worker = undefined;
    if (this.#isClosed) return;
    this.#listener?.fault(fault);
    this.#listener?.behind(Date.now());
    void this.#restart();
  }

  /** Starts threads until one has opened the file. */
  async #restart(): Promise<void> {
    await sleep(RESTART_MS, undefined, { ref: false });
    if (this.#isClosed) return;
    await this.#start().then(
      () => this.#listener?.behind(undefined),
      () => this.#restart(),
    );
  }

  #take(message: ThreadMessage): void {
    switch (message.about) {
      case "result":
        this.#waiting.get(message.id)?.resolve(message.result);
        break;
      case "failure":
        this.#waiting.get(message.id)?.reject(errorFrom(message.failure));
        break;
      case "outcomes":
        this.#positions.set(message.airport, message.position);
        this.#listener?.outcomes({
          ...message,
          recorded: outcomesIn(message.recorded, this.#codes),
          legs: legsIn(message.legs, this.#codes),
        });
        break;
      case "choices":
        this.#listener?.choices(message.choices);
        break;
      case "expired":
        this.#listener?.expired(message.expired);
        break;
      case "fault":
        this.#listener?.fault(errorFrom(message.failure));
        break;
      case "behind":
        this.#listener?.behind(message.since);
    }
  }

  /** Calls the thread; rejects with `storage-unavailable` if that takes too long. */
  async #callInTime<Method extends keyof ThreadCalls>(
    method: Method,
    args: Parameters<ThreadCalls[Method]>,
    memory?: ArrayBuffer[],
  ): Promise<Result<Method>> {
    const { promise, reject } = Promise.withResolvers<never>();
    const limit = method === "replaceChoice" ? MAX_CHOICE_MS : MAX_CALL_MS;
    const timer = setTimeout(() => {
      reject(storageUnavailable(new Error(`no answer to ${method} within ${limit} ms`)));
    }, limit).unref();
    try {
      return await Promise.race([this.#call(this.#worker, method, args, memory), promise]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Calls the thread. Keeps this process alive until it answers. */
  async #call<Method extends keyof ThreadCalls>(
    worker: Worker | undefined,
    method: Method,
    args: Parameters<ThreadCalls[Method]>,
    memory: ArrayBuffer[] = [],
  ): Promise<Result<Method>> {
    if (worker === undefined) throw storageUnavailable(new Error("there is no storage thread"));
    const id = this.#calls++;
    const answer = Promise.withResolvers<unknown>();
    this.#waiting.set(id, answer);
    worker.ref();
    worker.postMessage({ id, method, args } satisfies ThreadCall, memory);
    try {
      return (await answer.promise) as Result<Method>;
    } finally {
      this.#waiting.delete(id);
      if (this.#waiting.size === 0) worker.unref();
    }
  }
}
