/** The time that all large computations together may take in a turn of the event loop, in milliseconds. */
const TURN_MS = 5;

/** The time that small requests get after each turn, as long as they keep arriving, in milliseconds. */
const SMALL_MS = 2 * TURN_MS;

/**
 * Small requests keep arriving as long as there is no longer pause between them, in milliseconds, or as many a millisecond
 * since the last turn: clients that wait for their answers pause, all at the same time.
 */
const [QUIET_MS, ARRIVALS_PER_MS] = [1, 2];

/** One turn in this many is for all computations in rotation; the others are those of the oldest one. */
const ROTATION = 4;

/** The place of a computation among those that take turns. */
export interface Place {
  /** The order in which it began, if it holds memory until its end. */
  readonly rank: number;
}

/**
 * Gives large computations their turns: at most one short turn in each turn of the event loop, so that small requests
 * wait for one at most, however many computations there are. As long as small requests or connections keep arriving,
 * they get twice its time after a turn, so that they lose a third of the processor at most. Most turns are those of the
 * oldest computation that holds memory, which is so finished and out of memory soon; the others are for all computations
 * in rotation, so that none stands still, and one that needs few turns is finished soon too.
 */
export class Turns {
  /** The continuation of each waiting computation, those that have waited longest first. */
  readonly #waiting = new Map<Place, () => void>();
  #entered = 0;
  /** The number of turns so far. */
  #given = 0;
  #isScheduled = false;
  /** Whether a computation that does not wait has begun in this turn of the event loop. */
  #isTaken = false;
  #until = 0;
  /** The time at which the last request or connection arrived. */
  #arrival = -Infinity;
  /** The number of requests and connections that have arrived since the last turn. */
  #arrivals = 0;
  readonly #now: () => number;

  /** @param now returns the time in milliseconds */
  constructor(now = () => performance.now()) {
    this.#now = now;
  }

  /** The number of computations that wait for their turn. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /**
   * Enters a computation.
   * @param holdsMemory whether it holds memory that its end frees; one that does not, such as a stream, is never preferred
   */
  enter(holdsMemory: boolean): Place {
    return { rank: holdsMemory ? this.#entered++ : Number.POSITIVE_INFINITY };
  }

  /** Whether the current turn is over. */
  get isOver(): boolean {
    return this.#now() >= this.#until;
  }

  /**
   * Begins a turn without waiting, or continues that of this turn of the event loop. Returns false if others wait: then
   * {@link next} has to be called.
   */
  now(): boolean {
    if (this.#waiting.size > 0) return false;
    if (!this.#isTaken) {
      this.#isTaken = true;
      this.#until = this.#now() + TURN_MS;
      setImmediate(this.#endTaken);
    }
    return !this.isOver;
  }

  /** Waits for the next turn of a computation. Its turn ends with {@link isOver}, or where it waits for anything. */
  next(place: Place): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.set(place, resolve);
      if (this.#isScheduled) return;
      this.#isScheduled = true;
      setImmediate(this.#give);
    });
  }

  /** Records that a request or a connection has arrived. */
  arrive(): void {
    this.#arrival = this.#now();
    this.#arrivals++;
  }

  readonly #endTaken = () => {
    this.#isTaken = false;
  };

  readonly #give = () => {
    const now = this.#now();
    if (now < this.#until + SMALL_MS && this.#isPressed(now)) {
      setImmediate(this.#give);
      return;
    }
    const place = this.#choose();
    const go = this.#waiting.get(place) as () => void;
    this.#waiting.delete(place);
    this.#isScheduled = this.#waiting.size > 0;
    if (this.#isScheduled) setImmediate(this.#give);
    this.#until = now + TURN_MS;
    this.#arrivals = 0;
    go();
  };

  /** Whether small requests keep arriving. */
  #isPressed(now: number): boolean {
    return (
      now < this.#arrival + QUIET_MS || this.#arrivals > Math.max(0, now - this.#until) * ARRIVALS_PER_MS
    );
  }

  #choose(): Place {
    const [first] = this.#waiting.keys();
    if (this.#given++ % ROTATION === 0) return first;
    let oldest = first;
    for (const place of this.#waiting.keys()) if (place.rank < oldest.rank) oldest = place;
    return oldest;
  }
}

/** The turns of all large computations of this process: it has one event loop. */
export const turns = new Turns();
