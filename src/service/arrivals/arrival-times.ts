import { formatLocalTime } from "../../flights/local-time.ts";
import { formatWithOffset } from "../../flights/read-time.ts";
import type { TimeZone } from "../../flights/time-zone.ts";
import { MAX_AHEAD_MINUTES } from "../../history/outcome.ts";
import type { StoredLeg } from "../../store/storage.ts";
import { departedFault, timeFault } from "../outcomes/outcome-times.ts";
import { MAX_PLANNED_DAYS } from "./arrival-schemas.ts";

/** The values that are allowed instead of faulty ones, in words, by the field of an arrival. */
export type ArrivalFaults = Readonly<Record<string, string>>;

/** Returns the faults of the times of an arrival that cannot be known yet. */
export function aheadFaults(leg: StoredLeg, now: number, zone: TimeZone, otherZone: TimeZone): ArrivalFaults {
  const isAhead = (time = -Infinity) => time > now + MAX_AHEAD_MINUTES;
  const clock = `a time until now, which is ${formatLocalTime(zone.localMinutes(now), "T")} at the airport`;
  return {
    ...(isAhead(leg.estimatedAt) && { estimatedAt: clock }),
    ...(isAhead(leg.departed) && {
      departed: `a time until now, which is ${formatWithOffset(now, otherZone)}; null or nothing for a flight that has not left`,
    }),
    ...(isAhead(leg.operated) && { actual: `${clock}; null or nothing for a flight that has not arrived` }),
  };
}

/** Returns the faults of the times of an arrival that contradict each other or its scheduled time. */
export function timeFaults(leg: StoredLeg, now: number, zone: TimeZone): ArrivalFaults {
  const { scheduled, estimated, estimatedAt, departed, operated } = leg;
  const latest = now + MAX_PLANNED_DAYS * 24 * 60;
  const faultOf = (time: number | undefined) =>
    timeFault({ ...leg, airlineCode: "", destination: leg.origin, operated: time });
  const left = departedFault({ ...leg, airlineCode: "", destination: leg.origin, operated });
  const [estimate, arrival] = [faultOf(estimated), faultOf(operated)];
  return {
    ...(scheduled > latest && {
      scheduled: `a time until ${MAX_PLANNED_DAYS} days from now, ${formatLocalTime(zone.localMinutes(latest), "T")}`,
    }),
    ...(estimatedAt !== undefined && estimated === undefined && { estimatedAt: "nothing without estimated" }),
    ...(estimate !== undefined && { estimated: estimate }),
    ...(left !== undefined && {
      departed:
        departed !== undefined && operated !== undefined && departed > operated
          ? "a time before actual, when the aircraft arrived"
          : left,
    }),
    ...(arrival !== undefined && { actual: arrival }),
  };
}
