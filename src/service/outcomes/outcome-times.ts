import { DELAY_THRESHOLD_MINUTES } from "../../flights/delay.ts";
import { formatLocalTime } from "../../flights/local-time.ts";
import { formatWithOffset, parseTime, type ReadTime, readTime } from "../../flights/read-time.ts";
import { type TimeZone, timeZoneOf } from "../../flights/time-zone.ts";
import { knownAt, MAX_AHEAD_MINUTES, MAX_EARLY_MINUTES } from "../../history/outcome.ts";
import type { StoredOutcome } from "../../store/storage.ts";
import type { FaultyValue } from "../http/field-checks.ts";
import { invalidFields, shorten } from "../http/schema-fault.ts";

const DAY = 24 * 60;

/** The latest actual time after the scheduled time, in minutes. */
const MAX_LATE = 7 * DAY;

/** Checks that a text is a time, before the zone that it may be local to is known; null passes. */
export function checkWritten(value: unknown): true | FaultyValue {
  return value === null || (typeof value === "string" && parseTime(value) !== undefined) || {};
}

/**
 * Reads when an arrival left the other airport.
 * @param zone of that airport; undefined where it is not known
 * @throws PuntualError `invalid-request` for a time that does not exist there, or without an offset where its zone is not known
 */
export function readDeparted(text: string, airport: string, zone: TimeZone | undefined): ReadTime {
  const isLocal = parseTime(text)?.ahead === undefined;
  const time = readTime(text, zone ?? timeZoneOf());
  if (time.fault === undefined && (zone !== undefined || !isLocal)) return time;
  const allowed =
    time.fault === undefined
      ? `a time with its offset, such as -03:00 or Z, since the time zone of ${airport} is not known`
      : `${time.allowed}, since it is ${time.reason}`;
  throw invalidFields([{ pointer: "/departed", value: shorten(text), allowed }]);
}

/** The operated times that are allowed instead of that of an outcome which cannot be known yet; undefined if it can. */
export function aheadFault(outcome: StoredOutcome, now: number, zone: TimeZone): string | undefined {
  if (outcome.isUnderway) return undefined;
  if ((outcome.operated ?? knownAt(outcome)) <= now + MAX_AHEAD_MINUTES) return undefined;
  const clock = formatLocalTime(zone.localMinutes(now), "T");
  return outcome.operated === undefined
    ? `the operated time; a flight that has not left can be reported from ${DELAY_THRESHOLD_MINUTES} minutes past its scheduled time, and the airport's time is ${clock}`
    : `a time until now, which is ${clock} at the airport; null or nothing for a flight that has not left`;
}

/** The departures that are allowed instead of one that cannot be known yet; undefined if it can. */
export function departedAheadFault(
  { departed = -Infinity }: StoredOutcome,
  now: number,
  zone: TimeZone,
): string | undefined {
  if (departed <= now + MAX_AHEAD_MINUTES) return undefined;
  return `a time until now, which is ${formatWithOffset(now, zone)}; null or nothing for a flight that has not left`;
}

/** The departures that are allowed instead of that of an arrival; undefined if it is plausible. */
export function departedFault({ scheduled, operated, departed }: StoredOutcome): string | undefined {
  if (departed === undefined) return undefined;
  if (operated !== undefined && departed > operated) return "a time before operated, when the flight arrived";
  const isPlausible = departed >= scheduled - MAX_EARLY_MINUTES && departed <= scheduled + MAX_LATE;
  return isPlausible ? undefined : "a time from 24 hours before the scheduled arrival to 7 days after it";
}

/** The operated times that are allowed instead of that of an outcome; undefined if it is plausible. */
export function timeFault({ scheduled, operated = scheduled }: StoredOutcome): string | undefined {
  const isPlausible = operated >= scheduled - MAX_EARLY_MINUTES && operated <= scheduled + MAX_LATE;
  return isPlausible ? undefined : "a time from 24 hours before the scheduled time to 7 days after it";
}
