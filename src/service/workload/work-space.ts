import { PuntualError } from "../../errors.ts";
import { Demand } from "./demand.ts";

interface Waiting {
  readonly bytes: number;
  readonly go: () => void;
}

/** Counts the bytes that requests hold. What does not fit waits, in the order of arrival. */
export class WorkSpace {
  readonly #limit: number;
  #taken = 0;
  readonly #queue = new Set<Waiting>();
  readonly #demand = new Demand();

  /** @param limit bytes of all requests together */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The number of bytes that are taken now. */
  get taken(): number {
    return this.#taken;
  }

  /** The number of requests that wait. */
  get waiting(): number {
    return this.#queue.size;
  }

  /** A part of the space that takes nothing yet. */
  part(): WorkPart {
    return new WorkPart(this);
  }

  /**
   * Takes bytes if there is space and nothing else waits for it. A request for more than the whole space gets all of it.
   * @returns the number of bytes taken; undefined if none were
   */
  takeNow(bytes: number): number | undefined {
    const wanted = Math.min(bytes, this.#limit);
    if (this.#queue.size > 0 || this.#taken + wanted > this.#limit) return undefined;
    this.#take(wanted);
    return wanted;
  }

  /**
   * Waits for space, and takes it as {@link takeNow}.
   * @param milliseconds to wait at most
   * @param signal of the end of the request
   * @throws PuntualError `overloaded`, if there was no space in time; the reason of the signal
   */
  takeLater(bytes: number, milliseconds: number, signal: AbortSignal): Promise<number> {
    const wanted = Math.min(bytes, this.#limit);
    return new Promise((resolve, reject) => {
      const leave = () => {
        clearTimeout(timer);
        signal.removeEventListener("abort", onAbort);
        this.#queue.delete(waiting);
      };
      const giveUp = (reason: unknown) => {
        leave();
        this.#advance(); // those behind it may need less
        reject(reason);
      };
      const go = () => {
        leave();
        resolve(wanted);
      };
      const waiting: Waiting = { bytes: wanted, go };
      const onAbort = () => giveUp(signal.reason);
      const timer = setTimeout(() => {
        giveUp(new PuntualError("overloaded", { seconds: this.#demand.refuse(wanted) }));
      }, milliseconds);
      signal.addEventListener("abort", onAbort);
      this.#queue.add(waiting);
      if (signal.aborted) onAbort();
    });
  }

  /** Returns bytes. */
  give(bytes: number): void {
    this.#taken -= bytes;
    this.#advance();
  }

  #advance(): void {
    for (const { bytes, go } of this.#queue) {
      if (this.#taken + bytes > this.#limit) return;
      this.#take(bytes);
      go();
    }
  }

  #take(bytes: number): void {
    this.#taken += bytes;
    this.#demand.admit(bytes);
  }
}

/** The bytes that one request holds of a {@link WorkSpace}. */
export class WorkPart {
  readonly #space: WorkSpace;
  #bytes = 0;

  constructor(space: WorkSpace) {
    this.#space = space;
  }

  /** Takes more bytes if there is space now; returns whether it did. */
  takeNow(bytes: number): boolean {
    const taken = this.#space.takeNow(bytes);
    this.#bytes += taken ?? 0;
    return taken !== undefined;
  }

  /** Waits for space for more bytes; as `WorkSpace.takeLater`. */
  async takeLater(bytes: number, milliseconds: number, signal: AbortSignal): Promise<void> {
    this.#bytes += await this.#space.takeLater(bytes, milliseconds, signal);
    if (signal.aborted) this.give();
  }

  /** Returns all bytes. */
  give(): void {
    const bytes = this.#bytes;
    this.#bytes = 0;
    if (bytes > 0) this.#space.give(bytes);
  }
}
