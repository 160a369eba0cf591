const MINUTE = 60_000;

/** The offset of a time zone changes only at quarters of an hour. */
const QUARTER_HOUR = 15 * MINUTE;

/** The number of offsets that are held: one for each quarter of an hour of a year. */
const MAX_OFFSETS = 4 * 24 * 366;

/** Whether a text is the IANA name of a time zone. */
export function isTimeZone(name: string): boolean {
  try {
    formatOf(name);
    return true;
  } catch {
    return false;
  }
}

/** @throws RangeError if there is no such time zone */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    ...{ year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric" },
  });
}

/** A time zone, which gives the local time of instants. */
export class TimeZone {
  readonly name: string;
  /** Made at its first use: making it takes as long as a hundred thousand uses. */
  #format: Intl.DateTimeFormat | undefined;
  readonly #offsets = new Map<number, number>();

  /** @param name an IANA name, such as `America/Santiago`; see {@link isTimeZone} */
  constructor(name: string) {
    this.name = name;
  }

  /**
   * Returns the local minutes of an instant.
   * @param instant milliseconds since 1970-01-01T00:00Z
   */
  localMinutes(instant: number): number {
    const quarter = Math.floor(instant / QUARTER_HOUR);
    let offset = this.#offsets.get(quarter);
    if (offset === undefined) {
      if (this.#offsets.size >= MAX_OFFSETS) this.#offsets.clear();
      offset = this.#offsetAt(quarter * QUARTER_HOUR);
      this.#offsets.set(quarter, offset);
    }
    return instant / MINUTE + offset;
  }

  /** Returns the minutes by which local time is ahead of UTC at an instant. */
  #offsetAt(instant: number): number {
    this.#format ??= formatOf(this.name);
    const parts = Object.fromEntries(
      this.#format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
    );
    const { year, month, day, hour, minute } = parts;
    return (Date.UTC(year, month - 1, day, hour, minute) - instant) / MINUTE;
  }
}
