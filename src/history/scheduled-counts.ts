/** The times that may wait to be added, as a part of the distinct ones. */
const DEFERRED_PART = 1 / 16;

/** At least so many times may wait. */
const MIN_DEFERRED = 1024;

/** {@link ScheduledCounts} as plain data that threads send each other: one value for each distinct time, ascending. */
export interface ScheduledColumns {
  readonly times: Float64Array;
  /** The number of flights up to each time. */
  readonly until: Uint32Array;
}

/**
 * Counts flights by their scheduled times, which are added in any order. Memory holds the distinct times: it grows with the
 * period of the flights, not with their number.
 */
export class ScheduledCounts {
  #times: Float64Array;
  #until: Uint32Array;
  #length: number;
  #deferred: number[] = [];

  /** @param columns of flights that were counted before; none by default */
  constructor(
    { times, until }: ScheduledColumns = { times: new Float64Array(0), until: new Uint32Array(0) },
  ) {
    this.#times = times;
    this.#until = until;
    this.#length = times.length;
  }

  /** The counts as plain data, which must not be changed. */
  get columns(): ScheduledColumns {
    this.#settle();
    return { times: this.#times.subarray(0, this.#length), until: this.#until.subarray(0, this.#length) };
  }

  /** Adds the scheduled time of a flight. */
  add(time: number): void {
    const last = this.#length - 1;
    if (last < 0 || this.#times[last] < time) this.#append(time, 1);
    else if (this.#times[last] === time) this.#until[last]++;
    else if (this.#deferred.push(time) > Math.max(MIN_DEFERRED, this.#length * DEFERRED_PART)) this.#settle();
  }

  /**
   * Returns the index of the first time after a time; {@link flightsBefore} gives the number of flights up to it.
   * @param place an index: the nearer it is, the shorter is the search
   */
  placeAfter(time: number, place: number): number {
    this.#settle();
    const times = this.#times;
    const length = this.#length;
    let [low, high, step] = [Math.min(place, length), Math.min(place, length), 1];
    while (high < length && times[high] <= time) {
      low = high + 1;
      high = Math.min(length, high + step);
      step *= 2;
    }
    while (low > 0 && times[low - 1] > time) {
      high = low - 1;
      low = Math.max(0, low - step);
      step *= 2;
    }
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (times[middle] <= time) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Returns the index of the first time that is not before a time; see {@link placeAfter}. */
  placeFrom(time: number, place: number): number {
    const after = this.placeAfter(time, place);
    return after > 0 && this.#times[after - 1] === time ? after - 1 : after;
  }

  /** Returns the number of flights at the times before an index. */
  flightsBefore(place: number): number {
    return place === 0 ? 0 : this.#until[place - 1];
  }

  /** Adds the times that wait, in one walk over the times from the first of them on. */
  #settle(): void {
    if (this.#deferred.length === 0) return;
    const added = this.#deferred.sort((a, b) => a - b);
    this.#deferred = [];
    const from = this.placeAfter(added[0], this.#length);
    const first = from > 0 && this.#times[from - 1] === added[0] ? from - 1 : from;
    const times = this.#times.slice(first, this.#length);
    const until = this.#until.slice(first, this.#length);
    let before = this.flightsBefore(first);
    this.#length = first;
    let next = 0;
    for (const [index, time] of times.entries()) {
      for (; added[next] < time; next++) this.#count(added[next], 1);
      this.#count(time, until[index] - before);
      before = until[index];
      for (; added[next] === time; next++) this.#count(time, 1);
    }
    for (; next < added.length; next++) this.#count(added[next], 1);
  }

  /** Adds flights at the last time or a later one. */
  #count(time: number, flights: number): void {
    const last = this.#length - 1;
    if (last >= 0 && this.#times[last] === time) this.#until[last] += flights;
    else this.#append(time, flights);
  }

  #append(time: number, flights: number): void {
    if (this.#length === this.#times.length) this.#grow();
    this.#times[this.#length] = time;
    this.#until[this.#length] = this.flightsBefore(this.#length) + flights;
    this.#length++;
  }

  #grow(): void {
    const capacity = this.#length + (this.#length >> 1) + 16;
    const [times, until] = [new Float64Array(capacity), new Uint32Array(capacity)];
    times.set(this.#times);
    until.set(this.#until);
    [this.#times, this.#until] = [times, until];
  }
}
