/** Closer to the end than this a change is made at once; farther away it is put by, see {@link EventSeries}. */
const NEAR_END = 256;

/** What a series begins with; never written to. */
const [NO_TIMES, NO_SUMS] = [new Float64Array(0), new Float64Array(1)];

/** An event to be added, or one to be taken away. */
interface Change {
  readonly time: number;
  readonly value: number;
  readonly isAdded: boolean;
}

/**
 * Events of one kind in the order of their times, each with a whole number as its value. How many there were up to a
 * time is a binary search, the sum of their values one look-up more. As sums of whole numbers are exact, the order in
 * which events are added leaves no trace.
 *
 * Mostly events come about in order. One that comes late moves all events after it; so that thousands of them, when
 * an older year is reported, do not move all those events thousands of times, such changes are put by and made
 * together as soon as somebody looks.
 */
export class EventSeries {
  #length = 0;
  #times = NO_TIMES;
  /** `#sums[i]` is the sum of the first `i` values. */
  #sums = NO_SUMS;
  #putBy: Change[] = [];

  /** How many events there are. */
  get length(): number {
    this.#settle();
    return this.#length;
  }

  /** The time of the last event; -Infinity where there is none. */
  get lastTime(): number {
    return this.length === 0 ? -Infinity : this.#times[this.#length - 1];
  }

  /** The time of the first event; Infinity where there is none. */
  get firstTime(): number {
    return this.length === 0 ? Infinity : this.#times[0];
  }

  /** How many events there are up to a time, those at the very time included. */
  countUntil(time: number): number {
    this.#settle();
    return this.#placeBehind(time);
  }

  #placeBehind(time: number): number {
    const times = this.#times;
    let low = 0;
    let high = this.#length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (times[middle] <= time) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** How many events there are before a time. */
  countBefore(time: number): number {
    let count = this.countUntil(time);
    while (count > 0 && this.#times[count - 1] === time) count--;
    return count;
  }

  /** The sum of the values of the first `count` events. */
  sumOfFirst(count: number): number {
    this.#settle();
    return this.#sums[count];
  }

  /** Adds an event; one that comes late finds its place. */
  add(time: number, value: number): void {
    const place = this.#placeAfter(time, value);
    if (this.#length - place > NEAR_END) {
      this.#putOff({ time, value, isAdded: true });
      return;
    }
    this.#append(time, value);
    if (place === this.#length - 1) return;
    this.#times.copyWithin(place + 1, place, this.#length - 1);
    this.#times[place] = time;
    for (let i = this.#length; i > place; i--) this.#sums[i] = this.#sums[i - 1] + value;
  }

  /** Takes away an event that was added with this time and value. */
  remove(time: number, value: number): void {
    const place = this.#placeAfter(time, value);
    if (this.#length - place > NEAR_END || !this.#isAt(place - 1, time, value)) {
      this.#putOff({ time, value, isAdded: false });
      return;
    }
    this.#times.copyWithin(place - 1, place, this.#length);
    for (let i = place; i < this.#length; i++) this.#sums[i] = this.#sums[i + 1] - value;
    this.#length--;
  }

  /** Puts a change by; where as many wait as there are events, and nobody has looked, they are made. */
  #putOff(change: Change): void {
    this.#putBy.push(change);
    if (this.#putBy.length > Math.max(NEAR_END, this.#length)) this.#settle();
  }

  /** Makes the changes that were put by: one walk over the events from the first change on. */
  #settle(): void {
    if (this.#putBy.length === 0) return;
    // Changes of equal events stay in their order, so that one to be taken away is there, as the last, by then.
    const changes = this.#putBy.sort((a, b) => a.time - b.time || a.value - b.value);
    this.#putBy = [];
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

  /** Where an event goes: after those of an earlier time, and of a lower or the same value at the same time. */
  #placeAfter(time: number, value: number): number {
    if (this.#length === 0 || this.#times[this.#length - 1] < time) return this.#length;
    let place = this.#placeBehind(time);
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
    const capacity = Math.max(4, 2 * this.#times.length);
    const [times, sums] = [new Float64Array(capacity), new Float64Array(capacity + 1)];
    times.set(this.#times);
    sums.set(this.#sums);
    [this.#times, this.#sums] = [times, sums];
  }
}
