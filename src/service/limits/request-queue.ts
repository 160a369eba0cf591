import { performance } from "node:perf_hooks";
import { millisecondsAhead } from "../process/yield-to-event-loop.ts";

/**
 * A single pause, such as a large model that is loaded or memory that is cleaned up, is no queue: one gap between two
 * requests counts as at most this part of the limit.
 */
const MAX_OF_A_GAP = 1 / 4;

/** What a {@link RequestQueue} goes by, all in milliseconds. */
export interface QueueClock {
  /** The time. */
  now(): number;
  /** For how long, by now, the loop has had nothing to do. */
  idle(): number;
  /** How long requests that are in the middle of being answered keep the loop before it gets to the next ones. */
  ahead(): number;
}

const loopClock: QueueClock = {
  now: () => performance.now(),
  idle: () => performance.nodeTiming.idleTime,
  ahead: millisecondsAhead,
};

/**
 * Tells how long a request may have waited when its turn comes. Node.js asks the kernel which sockets are ready, works
 * through all of them, and only then asks again: a request waits at most for the whole turn of the loop before, in
 * which it came, and for the requests before it in its own. Of new connections, a turn takes on only one: one waits at
 * most for all turns since there was a turn without. To measure that takes a look at the clock for each request and one
 * callback at the end of a turn; in between, large requests go on being answered.
 */
export class RequestQueue {
  readonly #limit: number;
  readonly #clock: QueueClock;
  #inTurn = false;
  /** How long the turn has worked on requests so far. */
  #worked = 0;
  /** How long the turn before has, less the time that the loop had nothing to do since. */
  #carried = 0;
  #hasAccepted = false;
  /** How long the turns before have, each of which took on a connection, less the time that there was nothing to do. */
  #backlog = 0;
  #last = 0;
  #idle = 0;

  /** @param limit how long a request may wait, in milliseconds */
  constructor(limit: number, clock = loopClock) {
    this.#limit = limit;
    this.#clock = clock;
  }

  /** Takes note of a request whose turn has come; tells whether it may have waited for longer than the limit. */
  arrive(): boolean {
    this.#step();
    const before = Math.max(this.#carried, this.#backlog);
    return before + this.#worked + this.#clock.ahead() > this.#limit;
  }

  /**
   * Takes note of a new connection. Where new connections have waited for too long, requests on others are refused for
   * as long as it takes to take them all on: turns are short then, and there are as many as there are connections.
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
