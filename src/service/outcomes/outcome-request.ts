import type { FieldError } from "../../errors.ts";
import { DELAY_THRESHOLD_MINUTES } from "../../flights/delay.ts";
import { formatLocalTime } from "../../flights/local-time.ts";
import type { TimeZone } from "../../flights/time-zone.ts";
import { knownAt, type Outcome } from "../../history/outcome.ts";
import type { FlightFinder } from "../../models/operational/forecasting/find-flight.ts";
import { FLIGHT_FIELDS, readFlightRequest, readTime } from "../forecasts/flight-request.ts";
import { invalidFields, shorten } from "../http/schema-fault.ts";

/** An outcome as a client tells it; none of it checked yet. */
export interface OutcomeFields {
  /** The client's own, told back as it came. */
  readonly id?: unknown;
  readonly airline?: unknown;
  readonly destination?: unknown;
  readonly scheduled?: unknown;
  /** Absent or null for a flight that is known to be delayed and is still here. */
  readonly operated?: unknown;
  /** Tells flights apart that share airline, destination and scheduled time. */
  readonly ordinal?: unknown;
}

/** The highest ordinal. */
export const MAX_ORDINAL = 1_000_000_000;

/** The fields of an outcome, and what is allowed in each. */
export const OUTCOME_FIELDS = {
  id: FLIGHT_FIELDS.id,
  airline: FLIGHT_FIELDS.airline,
  destination: FLIGHT_FIELDS.destination,
  scheduled: FLIGHT_FIELDS.scheduled,
  operated:
    "a time such as 2018-03-01T14:52, local, or with an offset such as Z or -03:00; null or nothing for a flight that is over 15 minutes late and still here",
  ordinal: `an integer from 0 to ${MAX_ORDINAL}, 0 where there is none; tells flights apart that share airline, destination and scheduled time`,
} as const;

const DAY = 24 * 60;
const MAX_EARLY = DAY;
const MAX_LATE = 7 * DAY;

/** How many minutes the clock of a client may be ahead of ours. */
const AHEAD = 5;

/**
 * Reads an outcome that a client tells. None is taken before it can be known, so that no forecast sees what is to come:
 * a departure when it has been, a delay from 15 minutes past the scheduled time on.
 * @param latest the latest time that the clock of the airport has shown, local minutes
 * @throws PuntualError `invalid-request` or `unknown-category`, with each field at fault and its pointer in the outcome
 */
export function readOutcomeRequest(
  { id, airline, destination, scheduled, operated, ordinal = 0 }: OutcomeFields,
  finder: FlightFinder,
  timeZone: TimeZone,
  latest: number,
): Outcome {
  // Of an outcome the flight type is not asked: any will do.
  const flight = readFlightRequest(
    { id, airline, destination, scheduled, flightType: "N" },
    finder,
    timeZone,
  );
  const left = typeof operated === "string" ? readTime(operated, timeZone) : undefined;
  const outcome = {
    scheduled: toTheSecond(flight.scheduled),
    airlineCode: flight.airlineCode,
    destination: flight.destination,
    ordinal: ordinal as number,
    operated: left === undefined ? undefined : toTheSecond(left),
  };
  const faults: FieldError[] = [];
  const isTime = left !== undefined || operated === undefined || operated === null;
  const allowed = isTime ? timeFault(outcome, latest) : OUTCOME_FIELDS.operated;
  if (allowed !== undefined) faults.push({ pointer: "/operated", value: shorten(operated), allowed });
  if (!isOrdinal(ordinal)) {
    faults.push({ pointer: "/ordinal", value: shorten(ordinal), allowed: OUTCOME_FIELDS.ordinal });
  }
  if (faults.length > 0) throw invalidFields(faults);
  return outcome;
}

/** What would be allowed in the place of the operated time of an outcome; undefined where it can be right. */
function timeFault(outcome: Outcome, latest: number): string | undefined {
  const { scheduled, operated } = outcome;
  const now = formatLocalTime(latest, "T");
  if (operated === undefined) {
    if (knownAt(outcome) <= latest + AHEAD) return undefined;
    return `the operated time; that a flight is still here counts from ${DELAY_THRESHOLD_MINUTES} minutes past its scheduled time on, and at the airport it is ${now}`;
  }
  if (operated > latest + AHEAD) {
    return `a time until now, which is ${now} at the airport; null or nothing for a flight that is still here`;
  }
  if (operated < scheduled - MAX_EARLY || operated > scheduled + MAX_LATE) {
    return "a time from 24 hours before the scheduled time to 7 days after it";
  }
  return undefined;
}

/** The same number however the time was written: those with an offset are computed in another way. */
function toTheSecond(minutes: number): number {
  return Math.round(minutes * 60) / 60;
}

function isOrdinal(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MAX_ORDINAL;
}
