import { performance } from "node:perf_hooks";

/**
 * A single pause, such as the loading of a large model or a garbage collection, is no queue: the gap between
 * two requests counts as at most this part of the limit.
 */
const MAX_OF_A_GAP = 1 / 4;

/** The clocks of a {@link RequestQueue}, all in milliseconds. */
export interface QueueClock {
  /** The current time. */
  now(): number;
  /** The total time that the event loop has been idle so far. */
  idle(): number;
}

const loopClock: QueueClock = {
  now: () => performance.now(),
  idle: () => performance.nodeTiming.idleTime,
};

/**
 * Estimates how long a request may have waited when its turn comes. Node.js asks the kernel which sockets are
 * ready, processes all of them, and only then asks again: a request waits at most for the whole turn of the
 * loop before, in which it arrived, and for the requests before it in its own turn. A turn accepts only one
 * new connection: a connection waits at most for all turns since one without any. The measurement takes one
 * reading of the clock per request and one callback at the end of a turn; large requests go on in between, in turns that
 * are far shorter than the limit.
 */
export class RequestQueue {
  readonly #limit: number;
  readonly #clock: QueueClock;
  #inTurn = false;
  /** The time spent on requests in this turn so far. */
  #worked = 0;
  /** The time spent on requests in the turn before, minus the idle time since. */
  #carried = 0;
  #hasAccepted = false;
  /** The time spent on requests in the turns before that accepted a connection, minus the idle time. */
  #backlog = 0;
  #last = 0;
  #idle = 0;

  /** @param limit how long a request may wait, in milliseconds */
  constructor(limit: number, clock = loopClock) {
    this.#limit = limit;
    this.#clock = clock;
  }

  /** Records a request whose turn has come. Returns whether it may have waited for longer than the limit. */
  arrive(): boolean {
    this.#step();
    const before = Math.max(this.#carried, this.#backlog);
    return before + this.#worked > this.#limit;
  }

  /**
   * Records a new connection. If new connections have waited too long, requests on other connections are
   * refused until all are accepted: turns are short then, and there are as many as there are connections.
   */
  accept(): void {
    this.#step();
    this.#hasAccepted = true;
  }

  #step(): void {
    const now = this.#clock.now();
    if (this.#inTurn) this.#work(now);
    else this.#beginTurn();
    this.#last = now;
  }

  #beginTurn(): void {
    const idleBefore = this.#idle;
    this.#idle = this.#clock.idle();
    const idle = this.#idle - idleBefore;
    this.#inTurn = true;
    this.#carried = Math.max(0, this.#worked - idle);
    this.#backlog = Math.max(0, this.#backlog - idle);
    this.#worked = 0;
    setImmediate(this.#endTurn);
  }

  readonly #endTurn = () => {
    this.#work(this.#clock.now());
    this.#backlog = this.#hasAccepted ? this.#backlog + this.#worked : 0;
    this.#hasAccepted = false;
    this.#inTurn = false;
  };

  #work(now: number): void {
    this.#worked += Math.min(now - this.#last, this.#limit * MAX_OF_A_GAP);
  }
}
