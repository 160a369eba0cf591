import { formatLocalTime } from "../../flights/local-time.ts";
import { formatWithOffset, parseTime, type ReadTime, readTime } from "../../flights/read-time.ts";
import { type TimeZone, timeZoneOf } from "../../flights/time-zone.ts";
import { MAX_AHEAD_MINUTES } from "../../history/outcome.ts";
import { LAST_MOMENT_MINUTES } from "../../models/operational/forecasting/moment.ts";
import type { ServedAirports } from "../airports/served-airports.ts";
import { invalidFields, shorten } from "../http/schema-fault.ts";

/** The meaning of a moment in a request. */
export const MOMENT =
  "the moment of the forecast, by default now: a time until now such as 2018-03-01T13:00, local, or with an offset such as Z or -03:00";

/**
 * Reads the moment of all flights of a request; undefined if it names none.
 * @param airports of the model; a time without an offset is local to them, where they have one time zone
 * @param now the current instant, in minutes
 * @throws PuntualError `invalid-request` for no time, for one after now, and for one without an offset at several time zones
 */
export function momentOf(value: unknown, airports: ServedAirports, now: number): number | undefined {
  if (value === undefined || value === null) return undefined;
  const [first, ...others] = airports.all;
  const isOneZone = others.every(({ zone }) => zone.name === first.zone.name);
  const text = typeof value === "string" ? value : "";
  if (!isOneZone && parseTime(text)?.ahead === undefined) {
    throw momentFault(
      value,
      "a time with an offset such as Z or -03:00, as the airports have several time zones",
    );
  }
  return readMoment(value, isOneZone ? first.zone : timeZoneOf(), now);
}

/**
 * Reads the moment of one flight.
 * @param scheduled its scheduled time, an instant in minutes
 * @throws PuntualError `invalid-request` as {@link momentOf} does, and as {@link checkMoment} does
 */
export function momentOfFlight(value: unknown, scheduled: number, zone: TimeZone, now: number): number {
  const at = readMoment(value, zone, now);
  checkMoment(at, scheduled, zone, value);
  return at;
}

/**
 * Refuses a moment over 6 hours after the scheduled time of a flight.
 * @param value the moment as it was given
 * @throws PuntualError `invalid-request`
 */
export function checkMoment(at: number, scheduled: number, zone: TimeZone, value: unknown): void {
  const last = scheduled + LAST_MOMENT_MINUTES;
  if (at <= last) return;
  const shown = formatLocalTime(zone.localMinutes(last), "T");
  throw momentFault(value, `a time until ${shown}, 6 hours after the scheduled time`);
}

function readMoment(value: unknown, zone: TimeZone, now: number): number {
  const time = readTime(typeof value === "string" ? value : "", zone);
  if (time.fault !== undefined) {
    const isSkipped = time.fault === "does-not-exist";
    throw momentFault(value, isSkipped ? `${time.allowed}, since it is ${time.reason}` : MOMENT);
  }
  const { instant } = time as ReadTime;
  if (instant <= now + MAX_AHEAD_MINUTES) return instant;
  const clock = formatWithOffset(now, zone);
  throw momentFault(value, `a time until now, which is ${clock}: outcomes after it are not known yet`);
}

function momentFault(value: unknown, allowed: string) {
  return invalidFields([{ pointer: "/at", value: shorten(value), allowed }]);
}
