import { PuntualError } from "../errors.ts";

const MINUTE = 60_000;
const DAY = 24 * 60;

/** Offsets are found for spans of this many minutes at once: a year. */
const SPAN = 366 * DAY;

/** No offset from UTC is larger, in minutes: they go from −12 to +14 hours. */
const MAX_OFFSET = 15 * 60;

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
  return new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
}

/** Whether two names are of one time zone: names are in any case, and some have aliases. */
export function isSameTimeZone(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => formatOf(name).resolvedOptions().timeZone);
  return a === b;
}

/** The time zone where none is stated. */
export const DEFAULT_TIME_ZONE = "America/Santiago";

const zones = new Map<string, TimeZone>();

/**
 * Returns the time zone of a name, always the same object, which keeps the offsets that it has found.
 * @param name an IANA name, such as `America/Santiago`; see {@link isTimeZone}. UTC by default, where local times and
 * instants are the same.
 */
export function timeZoneOf(name = "UTC"): TimeZone {
  const known = zones.get(name);
  if (known !== undefined) return known;
  const zone = new TimeZone(name);
  zones.set(name, zone);
  return zone;
}

/**
 * Returns the time zone of a name that a user gives.
 * @throws PuntualError `invalid-argument` if there is no such time zone
 */
export function zoneNamed(name: string): TimeZone {
  if (isTimeZone(name)) return timeZoneOf(name);
  throw new PuntualError("invalid-argument", {
    name: "time zone",
    value: name,
    allowed: `an IANA name, such as ${DEFAULT_TIME_ZONE}`,
  });
}

/** A span of instants between which the offset does not change; both bounds in minutes since 1970-01-01T00:00Z. */
interface Interval {
  /** The first instant. */
  readonly from: number;
  /** The first instant behind it. */
  readonly until: number;
  /** The minutes by which local time is ahead of UTC. */
  readonly offset: number;
}

/** Local times that the clock skips, in local minutes. */
export interface Gap {
  /** The first local time that does not exist. */
  readonly from: number;
  /** The first local time that exists again. */
  readonly until: number;
}

/**
 * A time zone: converts instants to local times and back. Instants are minutes since 1970-01-01T00:00Z, local times are
 * minutes since 1970-01-01T00:00 on the zone's own clock; both may have fractions. The source is the time-zone database of
 * the platform.
 */
export class TimeZone {
  /** The IANA name. */
  readonly name: string;
  /** Made at its first use: making it takes as long as ten thousand uses. */
  #format: Intl.DateTimeFormat | undefined;
  readonly #spans = new Map<number, readonly Interval[]>();
  /** The interval used last: neighbouring instants are mostly in the same. */
  #last: Interval = { from: 0, until: 0, offset: 0 };

  /** @param name an IANA name, such as `America/Santiago`; see {@link isTimeZone} */
  constructor(name: string) {
    this.name = name;
  }

  /** Returns the local minutes of an instant. */
  localMinutes(instant: number): number {
    return instant + this.offsetAt(instant);
  }

  /** Returns the minutes by which local time is ahead of UTC at an instant. */
  offsetAt(instant: number): number {
    const last = this.#last;
    return instant >= last.from && instant < last.until ? last.offset : this.#intervalAt(instant).offset;
  }

  /**
   * Returns the instants of a local time, the earlier first: none where the clock skips it, two where the clock shows it
   * twice, else one.
   */
  instantsOf(local: number): readonly number[] {
    const { from, until, offset } = this.#last;
    const instant = local - offset;
    if (instant - from > 2 * MAX_OFFSET && until - instant > 2 * MAX_OFFSET) return [instant];
    return this.#intervalsAround(local).flatMap((interval) => {
      const candidate = local - interval.offset;
      return candidate >= interval.from && candidate < interval.until ? [candidate] : [];
    });
  }

  /**
   * Returns the first instant whose local time is not before a local time: its earlier instant, or the end of the gap that
   * it is in. A period of local time, such as a day, begins and ends there.
   */
  firstInstantFrom(local: number): number {
    const [instant] = this.instantsOf(local);
    return instant ?? this.instantsOf(this.gapAt(local)?.until ?? local)[0];
  }

  /** Returns the gap in which a local time is that does not exist; undefined for one that exists. */
  gapAt(local: number): Gap | undefined {
    const intervals = this.#intervalsAround(local);
    for (const [index, { until, offset }] of intervals.entries()) {
      const next = intervals.at(index + 1);
      if (next === undefined || until + offset > local || until + next.offset <= local) continue;
      return { from: until + offset, until: until + next.offset };
    }
    return undefined;
  }

  /** The intervals in one of which a local time is, in order. */
  #intervalsAround(local: number): readonly Interval[] {
    const intervals: Interval[] = [];
    for (let instant = local - MAX_OFFSET; instant <= local + MAX_OFFSET; instant = intervals[0].until) {
      intervals.unshift(this.#intervalAt(instant));
    }
    return intervals.reverse();
  }

  #intervalAt(instant: number): Interval {
    const span = Math.floor(instant / SPAN);
    let intervals = this.#spans.get(span);
    if (intervals === undefined) {
      intervals = this.#findIntervals(span * SPAN);
      this.#spans.set(span, intervals);
    }
    this.#last = intervals.find(({ until }) => instant < until) as Interval;
    return this.#last;
  }

  /** Finds the intervals of a span. No zone changes its offset twice in a day. */
  #findIntervals(start: number): readonly Interval[] {
    const intervals: Interval[] = [];
    let [from, offset] = [start, this.#findOffset(start)];
    for (let day = start + DAY; day <= start + SPAN; day += DAY) {
      const next = this.#findOffset(day);
      if (next === offset) continue;
      const until = this.#findChange(day - DAY, day, offset);
      intervals.push({ from, until, offset });
      [from, offset] = [until, next];
    }
    // A change may be at the very end of the span.
    if (from < start + SPAN) intervals.push({ from, until: start + SPAN, offset });
    return intervals;
  }

  /** The first instant after `from`, to the second, at which the offset is another; it is another at `until`. */
  #findChange(from: number, until: number, offset: number): number {
    let [same, changed] = [Math.round(from * 60), Math.round(until * 60)];
    while (changed - same > 1) {
      const middle = Math.floor((same + changed) / 2);
      if (this.#findOffset(middle / 60) === offset) same = middle;
      else changed = middle;
    }
    return changed / 60;
  }

  #findOffset(instant: number): number {
    this.#format ??= formatOf(this.name);
    const text = this.#format.format(Math.round(instant * MINUTE));
    const [, sign, hours = "0", minutes = "0", seconds = "0"] =
      /GMT(?:([+-])(\d+):(\d+)(?::(\d+))?)?$/.exec(text) ?? [];
    const ahead = Number(hours) * 60 + Number(minutes) + Number(seconds) / 60;
    return sign === "-" ? -ahead : ahead;
  }
}
