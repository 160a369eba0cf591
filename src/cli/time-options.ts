import { InvalidArgumentError, Option } from "commander";
import { PuntualError } from "../errors.ts";
import { type ReadTime, readTime } from "../flights/read-time.ts";
import { type TimeZone, timeZoneOf } from "../flights/time-zone.ts";
import { LEAD_TIMES, type LeadTime } from "../models/operational/lead-time.ts";

/** The moment that `--at` names: an instant in minutes, or the lead time. */
export type NamedMoment = { readonly at: number } | { readonly leadTime: LeadTime };

/** An option for a time, which is read once the time zone is known; its form is checked at once. */
export function timeOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser((text) => {
    if (readTime(text, timeZoneOf()).fault === undefined) return text;
    throw new InvalidArgumentError(
      "A local time such as 2017-12-20T08:30 is allowed, or one with an offset: 2017-12-20T08:30-03:00.",
    );
  });
}

/** `--at`: the moment of forecasts. */
export function atOption(prefix = ""): Option {
  const description = `${prefix}moment of the forecast, up to 6 hours after the scheduled time: a time, local or with an offset, or a lead time (${LEAD_TIMES.join(", ")})`;
  return new Option("--at <moment>", description).argParser((text) => {
    if (isLeadTime(text) || readTime(text, timeZoneOf()).fault === undefined) return text;
    throw new InvalidArgumentError(
      `A local time such as 2017-12-20T08:30 is allowed, one with an offset: 2017-12-20T08:30-03:00, or a lead time: ${LEAD_TIMES.join(", ")}.`,
    );
  });
}

/** Reads the text of {@link atOption}. @throws PuntualError `invalid-argument` for a time that does not exist in the zone */
export function momentNamed(text: string, zone: TimeZone): NamedMoment {
  return isLeadTime(text) ? { leadTime: text } : { at: timeOf("--at", text, zone).instant };
}

/** @throws PuntualError `invalid-argument` for a time that does not exist in the zone */
export function timeOf(name: string, text: string, zone: TimeZone): ReadTime {
  const time = readTime(text, zone);
  if (time.fault === undefined) return time;
  const { reason, allowed } = time;
  throw new PuntualError("invalid-argument", { name, value: `${text} (${reason})`, allowed });
}

function isLeadTime(text: string): text is LeadTime {
  return LEAD_TIMES.some((leadTime) => leadTime === text);
}
