const MINUTE = 60_000;

/** Offsets of all time zones change at quarters of an hour. */
const QUARTER = 15 * MINUTE;

/** How many quarters of an hour are remembered: a year of them. */
const MOST_REMEMBERED = 4 * 24 * 366;

/** Whether there is a time zone of that IANA name. */
export function isTimeZone(name: string): boolean {
  try {
    formatOf(name);
    return true;
  } catch {
    return false;
  }
}

/** @throws RangeError where there is no such time zone */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    ...{ year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric" },
  });
}

/** The clock of a place. */
export class TimeZone {
  readonly name: string;
  /** Made when it is needed first: that takes as long as a hundred thousand uses of it. */
  #format: Intl.DateTimeFormat | undefined;
  readonly #offsets = new Map<number, number>();

  /** @param name an IANA name, such as `America/Santiago`; see {@link isTimeZone} */
  constructor(name: string) {
    this.name = name;
  }

  /**
   * What the clock shows at an instant, as local minutes.
   * @param instant milliseconds since 1970-01-01T00:00Z
   */
  localMinutes(instant: number): number {
    const quarter = Math.floor(instant / QUARTER);
    let offset = this.#offsets.get(quarter);
    if (offset === undefined) {
      if (this.#offsets.size >= MOST_REMEMBERED) this.#offsets.clear();
      offset = this.#offsetAt(quarter * QUARTER);
      this.#offsets.set(quarter, offset);
    }
    return instant / MINUTE + offset;
  }

  /** How many minutes the clock is ahead of UTC. */
  #offsetAt(instant: number): number {
    this.#format ??= formatOf(this.name);
    const parts = Object.fromEntries(
      this.#format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
    );
    const { year, month, day, hour, minute } = parts;
    return (Date.UTC(year, month - 1, day, hour, minute) - instant) / MINUTE;
  }
}
