import { GroupHistory } from "./group-history.ts";
import type { Outcome, OutcomeTimes, ScheduledFlight } from "./outcome.ts";

/**
 * The flights of a route in one half hour of the day, in the order of their scheduled times. Their outcomes are columns:
 * an object for each flight would take three times the memory.
 */
export class BucketHistory extends GroupHistory {
  readonly #scheduled: number[] = [];
  readonly #ordinals: number[] = [];
  /** Infinity for a flight that has not left. */
  readonly #operated: number[] = [];
  /** Undefined until a flight with a registration is set. */
  #registrations: (string | undefined)[] | undefined;

  /** Returns the index of a flight; -1 if it is not known. */
  indexOf({ scheduled, ordinal = 0 }: Pick<Outcome, "scheduled" | "ordinal">): number {
    // From the end: most reports are of the last days.
    for (let i = this.#scheduled.length - 1; i >= 0 && this.#scheduled[i] >= scheduled; i--) {
      if (this.#scheduled[i] === scheduled && this.#ordinals[i] === ordinal) return i;
    }
    return -1;
  }

  /** Returns the index of the first flight of a scheduled time; -1 if none is known. */
  firstAt(scheduled: number): number {
    let first = -1;
    for (let i = this.#scheduled.length - 1; i >= 0 && this.#scheduled[i] >= scheduled; i--) {
      if (this.#scheduled[i] === scheduled) first = i;
    }
    return first;
  }

  /** Returns the times of the flight at an index; undefined at -1. */
  timesAt(index: number): OutcomeTimes | undefined {
    if (index < 0) return undefined;
    const operated = this.#operated[index];
    return { scheduled: this.#scheduled[index], operated: operated === Infinity ? undefined : operated };
  }

  /** Returns the registration of the aircraft of the flight at an index; undefined where it is not known, and at -1. */
  registrationAt(index: number): string | undefined {
    return this.#registrations?.[index];
  }

  /** Appends the outcomes of the flights scheduled in a period, start inclusive, end exclusive. */
  addScheduledBetween(
    from: number,
    to: number,
    { airlineCode, destination }: Omit<ScheduledFlight, "scheduled">,
    found: Outcome[],
  ): void {
    // From the end: the last days are asked for.
    for (let i = this.#scheduled.length - 1; i >= 0 && this.#scheduled[i] >= from; i--) {
      if (this.#scheduled[i] >= to) continue;
      const { scheduled, operated } = this.timesAt(i) as OutcomeTimes;
      const registration = this.registrationAt(i);
      const outcome = { scheduled, airlineCode, destination, operated, ordinal: this.#ordinals[i] };
      found.push(registration === undefined ? outcome : { ...outcome, registration });
    }
  }

  /** Sets the actual time and the registration of the flight at an index, or at -1 inserts the flight. */
  set(index: number, { scheduled, operated = Infinity, ordinal = 0, registration }: Outcome): void {
    if (registration !== undefined) this.#registrations ??= this.#scheduled.map(() => undefined);
    if (index >= 0) {
      this.#operated[index] = operated;
      if (this.#registrations !== undefined) this.#registrations[index] = registration;
      return;
    }
    let place = this.#scheduled.length;
    while (place > 0 && this.#scheduled[place - 1] > scheduled) place--;
    this.#scheduled.splice(place, 0, scheduled);
    this.#ordinals.splice(place, 0, ordinal);
    this.#operated.splice(place, 0, operated);
    this.#registrations?.splice(place, 0, registration);
  }

  /** Removes the flight at an index. */
  drop(index: number): void {
    for (const column of [this.#scheduled, this.#ordinals, this.#operated]) column.splice(index, 1);
    this.#registrations?.splice(index, 1);
  }
}
