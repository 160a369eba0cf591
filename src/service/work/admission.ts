import type { ServerResponse } from "node:http";
import { getHeapStatistics } from "node:v8";
import { PuntualError } from "../../errors.ts";
import { type WorkPart, WorkSpace } from "./work-space.ts";

/**
 * Bytes of the heap for each byte of a body, from before it is parsed until it is answered. Measured with
 * `bench/processes/body-memory.ts`: 1.3 for flights, 24 for the worst JSON found, lists of empty objects.
 */
const HEAP_PER_BYTE = 24;

/** Bodies up to this size, in bytes, have a space of their own, so that they do not wait for larger ones. */
const SMALL_BODY = 1 << 14;

/** The shares of the heap that all bodies together may take: larger ones, small ones, and those that are arriving. */
const [LARGE_SHARE, SMALL_SHARE, ARRIVING_SHARE] = [0.4, 0.1, 0.125];

/** Bodies up to this size, in bytes, are not counted: they have few flights, which are answered at once. */
const UNCOUNTED_BODY = 1 << 10;

/** Admits the bodies of requests as memory allows. */
export class Admission {
  readonly #large: WorkSpace;
  readonly #small: WorkSpace;
  readonly #arriving: WorkSpace;
  readonly #maxWaitMs: number;

  /**
   * @param maxWaitMs how long a body may wait for memory, in milliseconds
   * @param heapBytes the limit of the heap; by default that of this process
   */
  constructor(maxWaitMs: number, heapBytes = getHeapStatistics().heap_size_limit) {
    this.#maxWaitMs = maxWaitMs;
    this.#large = new WorkSpace(heapBytes * LARGE_SHARE);
    this.#small = new WorkSpace(heapBytes * SMALL_SHARE);
    this.#arriving = new WorkSpace(heapBytes * ARRIVING_SHARE);
  }

  /** The number of bytes that all bodies hold now, and the number of bodies that wait. */
  get state(): { readonly bytes: number; readonly waiting: number } {
    const spaces = [this.#large, this.#small, this.#arriving];
    return {
      bytes: spaces.reduce((sum, { taken }) => sum + taken, 0),
      waiting: spaces.reduce((sum, { waiting }) => sum + waiting, 0),
    };
  }

  /**
   * Enters a request whose body is about to be read; undefined for one that is not counted.
   * @param length of the body, in bytes; undefined if it is not known
   * @param response whose end returns what the request holds
   */
  enter(length: number | undefined, response: ServerResponse): AdmittedBody | undefined {
    if (length !== undefined && length <= UNCOUNTED_BODY) return undefined;
    const heap = length !== undefined && length <= SMALL_BODY ? this.#small : this.#large;
    return new AdmittedBody(heap.part(), this.#arriving.part(), this.#maxWaitMs, response);
  }
}

/** The memory of one body and of what is made from it. */
export class AdmittedBody {
  readonly #heap: WorkPart;
  readonly #arriving: WorkPart;
  readonly #gone = new AbortController();
  #waitMs: number;

  constructor(heap: WorkPart, arriving: WorkPart, maxWaitMs: number, response: ServerResponse) {
    this.#heap = heap;
    this.#arriving = arriving;
    this.#waitMs = maxWaitMs;
    response.once("close", () => {
      this.#gone.abort(clientGone());
      this.release();
    });
  }

  /**
   * Reserves memory for bytes that are about to be read.
   * @returns undefined if there is memory now; rejects with `overloaded` if there is none in time
   */
  receive(bytes: number): Promise<void> | undefined {
    return this.#take(this.#arriving, bytes);
  }

  /**
   * Reserves memory for what is made from a body that has arrived.
   * @returns as {@link receive}
   */
  open(bytes: number): Promise<void> | undefined {
    return this.#take(this.#heap, bytes * HEAP_PER_BYTE);
  }

  /** Returns the memory of the bytes as they arrived: they have been parsed. */
  opened(): void {
    this.#arriving.give();
  }

  /** Returns all memory: the answer has been stored or sent. */
  release(): void {
    this.#arriving.give();
    this.#heap.give();
  }

  #take(part: WorkPart, bytes: number): Promise<void> | undefined {
    return part.takeNow(bytes) ? undefined : this.#wait(part, bytes);
  }

  /** All waits of a body together take no longer than one may. */
  async #wait(part: WorkPart, bytes: number): Promise<void> {
    const began = performance.now();
    try {
      await part.takeLater(bytes, this.#waitMs, this.#gone.signal);
      this.#waitMs = Math.max(0, this.#waitMs - (performance.now() - began));
    } catch (error) {
      this.release();
      throw error;
    }
  }
}

/** The error of a request whose client has left. */
export function clientGone(): PuntualError {
  return new PuntualError("invalid-request", { reason: "the client has closed the connection" });
}
