/** A change closer to the end than this is made at once, one farther away is deferred: see {@link EventSeries}. */
const NEAR_END_EVENTS = 256;

/** The changes that may wait, as a part of the events: one that waits takes five times the memory of an event. */
const DEFERRED_PART = 1 / 16;

/** The arrays of an empty series; never written to. */
const [NO_TIMES, NO_SUMS] = [new Float64Array(0), new Float64Array(1)];

/** An event to add, or one to remove. */
interface Change {
  readonly time: number;
  readonly value: number;
  readonly isAdded: boolean;
}

/** The events of a series in the order of their times: `length` of them, and one sum more, from `start` on. */
export interface SettledEvents {
  readonly times: Float64Array;
  /** At each place, the sum of the values of the events before it. */
  readonly sums: Float64Array;
  readonly start: number;
  readonly length: number;
}

/**
 * Counts the events up to a time.
 * @param near a whole number from 0: the fewer events lie between it and the count, the shorter is the search
 */
export function countNear(
  { times, start, length }: Omit<SettledEvents, "sums">,
  time: number,
  near: number,
): number {
  let step = 1;
  let [low, high] = [0, length];
  if (near < length && times[start + near] <= time) {
    low = near + 1;
    while (low + step <= length && times[start + low + step - 1] <= time) {
      low += step;
      step *= 2;
    }
    high = Math.min(length, low + step - 1);
  } else {
    high = Math.min(near, length);
    while (high >= step && times[start + high - step] > time) {
      high -= step;
      step *= 2;
    }
    low = Math.max(0, high - step);
  }
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (times[start + middle] <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Events of one kind in the order of their times, each with a whole number as its value. Counting the events up to a
 * time is a binary search, and the sum of their values one look-up more. Sums of whole numbers are exact, so that the
 * order in which events are added makes no difference.
 *
 * Most events arrive in order. A late one moves all events after it. When an older year is reported, thousands of them
 * would each move all those events; so such changes are deferred, and made together at the next look.
 */
export class EventSeries {
  #length = 0;
  #times = NO_TIMES;
  /** `#sums[i]` is the sum of the first `i` values. */
  #sums = NO_SUMS;
  #deferred: Change[] = [];

  /** The number of events. */
  get length(): number {
    this.#settle();
    return this.#length;
  }

  /** The events as they are until the next change: a reader of many counts asks for them once. @internal */
  get settled(): SettledEvents {
    this.#settle();
    return { times: this.#times, sums: this.#sums, start: 0, length: this.#length };
  }

  /** The time of the last event; -Infinity if there is none. */
  get lastTime(): number {
    return this.length === 0 ? -Infinity : this.#times[this.#length - 1];
  }

  /** The time of the first event; Infinity if there is none. */
  get firstTime(): number {
    return this.length === 0 ? Infinity : this.#times[0];
  }

  /** Returns the time of an event by its index; -Infinity if there is no such event. */
  timeOf(index: number): number {
    return index >= 0 && index < this.length ? this.#times[index] : -Infinity;
  }

  /** Counts the events up to a time, those at the very time included. */
  countUntil(time: number): number {
    this.#settle();
    return this.#countUntil(time, 0, this.#length);
  }

  /** The count, which is known to be from `low` to `high`. */
  #countUntil(time: number, low: number, high: number): number {
    const times = this.#times;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (times[middle] <= time) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Counts the events before a time. */
  countBefore(time: number): number {
    let count = this.countUntil(time);
    while (count > 0 && this.#times[count - 1] === time) count--;
    return count;
  }

  /** Returns the sum of the values of the first `count` events. */
  sumOfFirst(count: number): number {
    this.#settle();
    return this.#sums[count];
  }

  /** Adds an event, in any order of times. */
  add(time: number, value: number): void {
    const place = this.#placeAfter(time, value);
    if (this.#length - place > NEAR_END_EVENTS) {
      this.#defer({ time, value, isAdded: true });
      return;
    }
    this.#append(time, value);
    if (place === this.#length - 1) return;
    this.#times.copyWithin(place + 1, place, this.#length - 1);
    this.#times[place] = time;
    for (let i = this.#length; i > place; i--) this.#sums[i] = this.#sums[i - 1] + value;
  }

  /** Removes an event that was added with this time and value. */
  remove(time: number, value: number): void {
    const place = this.#placeAfter(time, value);
    if (this.#length - place > NEAR_END_EVENTS || !this.#isAt(place - 1, time, value)) {
      this.#defer({ time, value, isAdded: false });
      return;
    }
    this.#times.copyWithin(place - 1, place, this.#length);
    for (let i = place; i < this.#length; i++) this.#sums[i] = this.#sums[i + 1] - value;
    this.#length--;
  }

  /** Defers a change; where many wait, they are made. */
  #defer(change: Change): void {
    this.#deferred.push(change);
    if (this.#deferred.length > this.#length * DEFERRED_PART) this.#settle();
  }

  /** Makes the deferred changes in one walk over the events from the first change on. */
  #settle(): void {
    if (this.#deferred.length === 0) return;
    // The sort is stable: of equal events, one that is removed was added before.
    const changes = this.#deferred.sort((a, b) => a.time - b.time || a.value - b.value);
    this.#deferred = [];
    const from = this.#placeAfter(changes[0].time, changes[0].value);
    const times = this.#times.slice(from, this.#length);
    const values = times.map((_, index) => this.#valueAt(from + index));
    this.#length = from;
    let next = 0;
    for (const { time, value, isAdded } of changes) {
      while (times[next] < time || (times[next] === time && values[next] <= value)) {
        this.#append(times[next], values[next++]);
      }
      if (isAdded) this.#append(time, value);
      else this.#length--;
    }
    while (next < times.length) this.#append(times[next], values[next++]);
  }

  #append(time: number, value: number): void {
    if (this.#length === this.#times.length) this.#grow();
    this.#times[this.#length] = time;
    this.#sums[this.#length + 1] = this.#sums[this.#length] + value;
    this.#length++;
  }

  /** The place of an event: after those of an earlier time, and of a lower or the same value at the same time. */
  #placeAfter(time: number, value: number): number {
    if (this.#length === 0 || this.#times[this.#length - 1] < time) return this.#length;
    let place = this.#countUntil(time, 0, this.#length);
    while (place > 0 && this.#times[place - 1] === time && this.#valueAt(place - 1) > value) place--;
    return place;
  }

  #isAt(index: number, time: number, value: number): boolean {
    return index >= 0 && this.#times[index] === time && this.#valueAt(index) === value;
  }

  #valueAt(index: number): number {
    return this.#sums[index + 1] - this.#sums[index];
  }

  #grow(): void {
    // By a quarter, because most series are of a year or more, and space that is not used yet costs memory.
    const capacity = this.#length + (this.#length >> 2) + 4;
    const [times, sums] = [new Float64Array(capacity), new Float64Array(capacity + 1)];
    times.set(this.#times);
    sums.set(this.#sums);
    [this.#times, this.#sums] = [times, sums];
  }
}
