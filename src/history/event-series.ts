/**
 * Events of one kind in the order of their times, each with a whole number as its value. How many there were up to a
 * time is a binary search, the sum of their values one look-up more. As sums of whole numbers are exact, the order in
 * which events are added leaves no trace.
 */
export class EventSeries {
  #length = 0;
  #times = new Float64Array(2);
  /** `#sums[i]` is the sum of the first `i` values. */
  #sums = new Float64Array(3);

  /** How many events there are. */
  get length(): number {
    return this.#length;
  }

  /** The time of the last event; -Infinity where there is none. */
  get lastTime(): number {
    return this.#length === 0 ? -Infinity : this.#times[this.#length - 1];
  }

  /** The time of the first event; Infinity where there is none. */
  get firstTime(): number {
    return this.#length === 0 ? Infinity : this.#times[0];
  }

  /** How many events there are up to a time, those at the very time included. */
  countUntil(time: number): number {
    let low = 0;
    let high = this.#length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#times[middle] <= time) low = middle + 1;
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
    return this.#sums[count];
  }

  /** Adds an event; one that comes late finds its place. */
  add(time: number, value: number): void {
    if (this.#length === this.#times.length) this.#grow();
    const place = this.#placeAfter(time, value);
    this.#times.copyWithin(place + 1, place, this.#length);
    this.#times[place] = time;
    this.#length++;
    for (let i = this.#length; i > place; i--) this.#sums[i] = this.#sums[i - 1] + value;
  }

  /** Takes away an event that was added with this time and value. */
  remove(time: number, value: number): void {
    const place = this.#placeAfter(time, value);
    this.#times.copyWithin(place - 1, place, this.#length);
    for (let i = place; i < this.#length; i++) this.#sums[i] = this.#sums[i + 1] - value;
    this.#length--;
  }

  /** Where an event goes: after those of an earlier time, and of a lower or the same value at the same time. */
  #placeAfter(time: number, value: number): number {
    let place = this.countUntil(time);
    while (place > 0 && this.#times[place - 1] === time && this.#valueAt(place - 1) > value) place--;
    return place;
  }

  #valueAt(index: number): number {
    return this.#sums[index + 1] - this.#sums[index];
  }

  #grow(): void {
    const capacity = Math.ceil(this.#times.length * 1.5) + 1;
    const [times, sums] = [new Float64Array(capacity), new Float64Array(capacity + 1)];
    times.set(this.#times);
    sums.set(this.#sums);
    [this.#times, this.#sums] = [times, sums];
  }
}
