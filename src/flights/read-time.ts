import type { FlightNote } from "./flight-note.ts";
import { formatLocalTime, parseLocalTime } from "./local-time.ts";
import type { TimeZone } from "./time-zone.ts";

/** Local minutes of the first time whose year has more than four digits. */
const YEAR_10000 = Date.UTC(10_000, 0, 1) / 60_000;

const WITH_OFFSET = /^(.{16}|.{19})(?:\.\d{1,9})?(?: ?(?:UTC|[Zz])|([+-])(\d\d)(?::?(\d\d))?)?$/;

/** A time that was read. */
export interface ReadTime {
  /** Minutes since 1970-01-01T00:00Z, to the second. */
  readonly instant: number;
  /** The other instant at which the clock shows the same local time; undefined if there is none. */
  readonly other: number | undefined;
  /** Whether an offset says which instant is meant; without one, `instant` is the earlier one. */
  readonly hasOffset: boolean;
  readonly fault?: undefined;
}

/** The fault of a text that is not a time, or not one that exists. */
export interface TimeFault {
  readonly fault: "not-a-time" | "out-of-range" | "does-not-exist";
  /** The fault in words, such as `not a time`. */
  readonly reason: string;
  /** The times that are allowed instead, in words. */
  readonly allowed: string;
  readonly instant?: undefined;
}

const NOT_A_TIME: TimeFault = {
  fault: "not-a-time",
  reason: "not a time",
  allowed: "YYYY-MM-DD HH:MM[:SS], in local time or with an offset such as -03:00 or Z",
};

const OUT_OF_RANGE: TimeFault = {
  fault: "out-of-range",
  reason: "before 1970 or after 9999",
  allowed: "a time from 1970 to 9999",
};

/**
 * Reads a time: `2018-03-01T17:30[:00[.000]]`, with a `T` or a space; 24:00 is midnight at the end of the date. Without an offset it is local time, of which the
 * earlier instant is taken where the clock shows it twice; with an offset (`Z`, ` UTC`, `-03:00`, `-0300` or `-03`) it is an
 * instant, and the offset need not be one of the zone's. Fractions of a second are dropped.
 * @param zone of the airport
 */
export function readTime(text: string, zone: TimeZone): ReadTime | TimeFault {
  const local = parseLocalTime(text);
  return local === undefined ? readLongTime(text, zone) : ofLocal(local, zone);
}

/** A date and time as it is written. */
export interface WrittenTime {
  /** Minutes since 1970-01-01T00:00 of the clock that it shows. */
  readonly local: number;
  /** The minutes by which that clock is ahead of UTC; undefined where no offset is written. */
  readonly ahead: number | undefined;
}

/** Parses the forms of {@link readTime} without a zone; undefined for any other text. */
export function parseTime(text: string): WrittenTime | undefined {
  const plain = parseLocalTime(text);
  if (plain !== undefined) return { local: plain, ahead: undefined };
  const padded = text.replace(/^(\d{4}-\d\d-\d\d[ T])(\d:)/, "$10$2");
  const [, time, sign, hours = "0", minutes = "0"] = WITH_OFFSET.exec(padded) ?? [];
  const local = time === undefined ? undefined : parseLocalTime(time);
  if (local === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  if (sign === undefined && !/[Zz]$|UTC$/.test(text)) return { local, ahead: undefined };
  return { local, ahead: (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) };
}

/** Reads a time with an offset or with fractions of a second. */
function readLongTime(text: string, zone: TimeZone): ReadTime | TimeFault {
  const { local, ahead } = parseTime(text) ?? {};
  if (local === undefined) return NOT_A_TIME;
  return ahead === undefined ? ofLocal(local, zone) : ofInstant(local - ahead, zone);
}

/** Reads the instant that an offset gives. */
export function ofInstant(minutes: number, zone: TimeZone): ReadTime | TimeFault {
  const instant = toSecond(minutes);
  return isInRange(zone.localMinutes(instant)) ? { ...timeAt(instant, zone), hasOffset: true } : OUT_OF_RANGE;
}

/** Returns the time of an instant, with the other instant at which the clock shows the same, if there is one. */
export function timeAt(instant: number, zone: TimeZone): ReadTime {
  const instants = zone.instantsOf(zone.localMinutes(instant));
  const other = instants.length === 1 ? undefined : instants.map(toSecond).find((each) => each !== instant);
  return { instant, other, hasOffset: false };
}

/** Reads local minutes: the earlier instant of those that the clock shows twice. */
export function ofLocal(local: number, zone: TimeZone): ReadTime | TimeFault {
  if (!isInRange(local)) return OUT_OF_RANGE;
  const instants = zone.instantsOf(local);
  if (instants.length === 0) return doesNotExist(local, zone);
  const other = instants.length === 1 ? undefined : toSecond(instants[1]);
  return { instant: toSecond(instants[0]), other, hasOffset: false };
}

/** No flight of the published data left this many minutes before its scheduled time. */
const MAX_EARLY_MINUTES = 15;

/**
 * Decides which instant is meant by an actual time that the clock shows twice, without an offset: the earlier, but the later
 * if the earlier is over 15 minutes before the scheduled time. Flights do not leave so early, and many leave 45 minutes late.
 * @param scheduled the scheduled instant in minutes
 * @param latest the later instant is taken up to this one only, in minutes
 * @returns the time with the instant that is taken
 */
export function settleOperated(time: ReadTime, scheduled: number, latest = Infinity): ReadTime {
  const { instant, other, hasOffset } = time;
  const isLater = other !== undefined && other <= latest && instant < scheduled - MAX_EARLY_MINUTES;
  return isLater && !hasOffset ? { ...time, instant: other, other: instant } : time;
}

/**
 * Returns the note on a time that the clock shows twice; undefined for any other time.
 * @param field JSON pointer of the time within the flight
 * @param text the time as it was given
 */
export function noteOnTime(
  field: string,
  text: string,
  time: ReadTime,
  zone: TimeZone,
): FlightNote | undefined {
  const { instant, other, hasOffset } = time;
  if (other === undefined) return undefined;
  const [taken, alternative] = [instant, other].map((each) => formatWithOffset(each, zone));
  const shown = formatLocalTime(zone.localMinutes(instant), "T");
  const reason = hasOffset ? "as its offset says" : `the ${instant < other ? "earlier" : "later"} of the two`;
  const detail = `The clock of ${zone.name} shows ${shown} twice; ${taken} was taken, ${reason}.`;
  return { code: "ambiguous-time", field, value: text, taken, alternatives: [alternative], detail };
}

function doesNotExist(local: number, zone: TimeZone): TimeFault {
  const gap = zone.gapAt(local) ?? { from: local, until: local };
  const [time, from, until] = [local, gap.from, gap.until].map((minutes) => formatLocalTime(minutes, "T"));
  return {
    fault: "does-not-exist",
    reason: `a time that does not exist in ${zone.name}, where the clock was put forward from ${from} to ${until}`,
    allowed: `a time before ${from} or from ${until} on, or one with its offset, such as ${time}${formatOffset(gap.from - zone.instantsOf(gap.until)[0])}`,
  };
}

function isInRange(local: number): boolean {
  return local >= 0 && local < YEAR_10000;
}

/** The same second always has the same fraction of a minute. */
function toSecond(minutes: number): number {
  return Number.isInteger(minutes) ? minutes : Math.round(minutes * 60) / 60;
}

/**
 * Writes an instant as local time with its offset: `2026-04-04T23:30:00-03:00`.
 * @param instant minutes since 1970-01-01T00:00Z
 */
export function formatWithOffset(instant: number, zone: TimeZone): string {
  return `${formatLocalTime(zone.localMinutes(instant), "T")}${formatOffset(zone.offsetAt(instant))}`;
}

/** Writes an offset from UTC in minutes as `-03:00`, rounded to the minute. */
function formatOffset(offset: number): string {
  const minutes = Math.round(Math.abs(offset));
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((part) =>
    String(part).padStart(2, "0"),
  );
  return `${offset < 0 ? "-" : "+"}${hour}:${minute}`;
}
