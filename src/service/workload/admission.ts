import type { ServerResponse } from "node:http";
import { getHeapStatistics } from "node:v8";
import { PuntualError } from "../../errors.ts";
import { heapOfBinary, heapOfJson } from "./body-weight.ts";
import { turns } from "./turns.ts";
import { type WorkPart, WorkSpace } from "./work-space.ts";

/** Bodies up to this size, in bytes, have a space of their own and are parsed at once: they do not wait for larger ones. */
const SMALL_BODY = 1 << 14;

/** Bodies up to this size, in bytes, are not counted: they have few flights, which are answered at once. */
const UNCOUNTED_BODY = 1 << 10;

/**
 * The parts of the heap's size that all bodies together may take: large ones and small ones on the heap, and those that are
 * arriving beside it, with the buffers of streams.
 */
const [LARGE_SHARE, SMALL_SHARE, ARRIVING_SHARE] = [0.4, 0.1, 0.25];

const EMPTY = Buffer.alloc(0);

/** The bytes of a stream's buffers, measured with 200 streams at once: without compression, and with gzip both ways. */
const [STREAM_BYTES, GZIP_STREAM_BYTES] = [192 << 10, 512 << 10];

interface AdmissionOptions {
  /** How long a body may wait for memory, in milliseconds. */
  readonly maxWaitMs: number;
  /** The limit of the heap; by default that of this process. */
  readonly heapBytes?: number;
}

/** Admits the bodies of requests as memory allows. */
export class Admission {
  readonly #large: WorkSpace;
  readonly #small: WorkSpace;
  readonly #arriving: WorkSpace;
  readonly #maxWaitMs: number;

  constructor({ maxWaitMs, heapBytes = getHeapStatistics().heap_size_limit }: AdmissionOptions) {
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
   * @param onRefused called if there is no memory in time
   */
  enter(
    length: number | undefined,
    response: ServerResponse,
    onRefused: () => void,
  ): AdmittedBody | undefined {
    if (length !== undefined && length <= UNCOUNTED_BODY) return undefined;
    const isSmall = length !== undefined && length <= SMALL_BODY;
    const [heap, arriving] = isSmall ? [this.#small, this.#small] : [this.#large, this.#arriving];
    return new AdmittedBody(
      heap.part(),
      arriving.part(),
      { maxWaitMs: this.#maxWaitMs, onRefused },
      response,
    );
  }
}

interface WaitLimits {
  readonly maxWaitMs: number;
  readonly onRefused: () => void;
}

/** The memory of one body and of what is made from it, and its place among the large computations. */
export class AdmittedBody {
  readonly place = turns.enter(true);
  readonly #heap: WorkPart;
  readonly #arriving: WorkPart;
  readonly #gone = new AbortController();
  readonly #onRefused: () => void;
  #waitMs: number;

  constructor(
    heap: WorkPart,
    arriving: WorkPart,
    { maxWaitMs, onRefused }: WaitLimits,
    response: ServerResponse,
  ) {
    this.#heap = heap;
    this.#arriving = arriving;
    this.#waitMs = maxWaitMs;
    this.#onRefused = onRefused;
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
   * Reserves memory for parsing a body of JSON that has arrived, and returns that of its bytes, which are needed no longer
   * after that. A large body also waits for its turn: parsing it takes some milliseconds.
   * @param binary the bytes after the JSON
   * @returns undefined if it can be parsed at once; otherwise rejects as {@link receive}
   * @throws PuntualError `invalid-request`, as `heapOfJson`
   */
  open(json: Buffer, binary: Buffer = EMPTY): Promise<void> | undefined {
    if (json.length + binary.length > SMALL_BODY) return this.#openInTurn(json, binary);
    const space = this.#take(this.#heap, heapOfJson(json) + heapOfBinary(binary));
    if (space === undefined) this.#arriving.give();
    return space?.then(() => this.#arriving.give());
  }

  /**
   * Reserves memory for the buffers of a stream, until its answer has been stored or sent.
   * @param isCompressed whether the body or the answer is
   * @returns as {@link receive}
   */
  stream(isCompressed: boolean): Promise<void> | undefined {
    return this.#take(this.#arriving, isCompressed ? GZIP_STREAM_BYTES : STREAM_BYTES);
  }

  /** Returns all memory: the answer has been stored or sent. */
  release(): void {
    this.#arriving.give();
    this.#heap.give();
  }

  async #openInTurn(json: Buffer, binary: Buffer): Promise<void> {
    await turns.next(this.place);
    const space = this.#take(this.#heap, heapOfJson(json) + heapOfBinary(binary));
    if (space !== undefined) {
      await space;
      await turns.next(this.place);
    }
    this.#arriving.give();
  }

  #take(part: WorkPart, bytes: number): Promise<void> | undefined {
    const { aborted, reason } = this.#gone.signal;
    if (aborted) return Promise.reject(reason); // nothing would return it
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
      if (!this.#gone.signal.aborted) this.#onRefused();
      throw error;
    }
  }
}

/** The error of a request whose client has left. */
export function clientGone(): PuntualError {
  return new PuntualError("invalid-request", { reason: "the client has closed the connection" });
}
