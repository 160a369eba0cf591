import type { FastifyRequest } from "fastify";
import { PuntualError } from "../../errors.ts";
import type { AbandonReason } from "../metrics/service-metrics.ts";
import type { Drain } from "../process/drain.ts";
import { clientGone } from "./admission.ts";
import { type Place, turns } from "./turns.ts";

/** How far the computing of an answer was when it was given up. */
export interface AbandonedWork {
  readonly reason: AbandonReason;
  /** The number of items that were made, and of all items. */
  readonly done: number;
  readonly of: number;
}

/** The limits of the computing of answers. */
export interface WorkLimits {
  /** The longest time from the arrival of a body until its answer is made, in seconds. */
  readonly seconds: number;
  readonly drain: Drain;
  /** Called for each answer that is given up. */
  readonly onAbandoned: (request: FastifyRequest, work: AbandonedWork) => void;
}

/** Makes items by their index, a number of them in order; see `Work.all`. */
export type MakeAll = (count: number, make: (index: number) => void) => Promise<void>;

/** The number of items that are made at once, however long they take. */
const FREE_ITEMS = 32;

/** The clock is read once in this many items. */
const ITEMS_PER_CHECK = 4;

/** The number of seconds after which it is worth sending a request again that took too long. */
const RETRY_SECONDS = 5;

/**
 * The computing of the answer to one request, item by item. A few items are made at once; many take turns with the other
 * large computations, and are given up when the client is gone, their time is over or the service has to end.
 */
export class Work {
  readonly #request: FastifyRequest;
  readonly #limits: WorkLimits;
  readonly #place: Place;
  #until: number;

  constructor(request: FastifyRequest, limits: WorkLimits) {
    this.#request = request;
    this.#limits = limits;
    this.#place = request.admitted?.place ?? turns.enter(true);
    this.#until = performance.now() + limits.seconds * 1000;
  }

  /**
   * Makes items as long as that takes no waiting.
   * @param count of all items
   * @param make an item by its index
   * @returns how many were made; {@link rest} makes the others
   */
  begin(count: number, make: (index: number) => void): number {
    for (let index = 0; index < count; index++) {
      if (index >= FREE_ITEMS && index % ITEMS_PER_CHECK === 0 && !turns.now()) return index;
      make(index);
    }
    return count;
  }

  /**
   * Makes the items from an index on, in turns; yields after each turn.
   * @throws PuntualError `took-too-long`, `shutting-down`, or the error of a client that is gone
   */
  async *rest(from: number, count: number, make: (index: number) => void): AsyncGenerator<void> {
    for (let index = from; index < count; ) {
      await turns.next(this.#place);
      this.#check(index, count);
      do make(index++);
      while (index < count && (index % ITEMS_PER_CHECK !== 0 || !turns.isOver));
      yield;
    }
  }

  /** Makes all items: {@link begin}, then {@link rest}. */
  readonly all: MakeAll = async (count, make) => {
    const from = this.begin(count, make);
    for await (const _ of this.rest(from, count, make));
  };

  /** From now on the answer may take any time: what the client wants has been done. */
  keep(): void {
    this.#until = Number.POSITIVE_INFINITY;
  }

  #check(done: number, of: number): void {
    const { drain, onAbandoned } = this.#limits;
    const reason = this.#request.raw.socket.destroyed
      ? "client_gone"
      : drain.isOver
        ? "shutting_down"
        : performance.now() > this.#until
          ? "time_over"
          : undefined;
    if (reason === undefined) return;
    onAbandoned(this.#request, { reason, done, of });
    throw this.#errorOf(reason);
  }

  #errorOf(reason: AbandonReason): PuntualError {
    if (reason === "client_gone") return clientGone();
    if (reason === "shutting_down") return new PuntualError("shutting-down", {});
    return new PuntualError("took-too-long", { limit: this.#limits.seconds, seconds: RETRY_SECONDS });
  }
}
