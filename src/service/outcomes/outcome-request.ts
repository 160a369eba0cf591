import type { FastifyInstance } from "fastify";
import type { Movement } from "../../flights/flight-table.ts";
import { noteOnTime, type ReadTime, readTime, settleOperated } from "../../flights/read-time.ts";
import { normalRegistration } from "../../flights/registration.ts";
import { timeZoneOf } from "../../flights/time-zone.ts";
import { MAX_AHEAD_MINUTES } from "../../history/outcome.ts";
import type { StoredOutcome } from "../../store/storage.ts";
import { airportsOf } from "../airports/served-airports.ts";
import { checksByMovement, findFlight, refuseCancelled, timeCheck } from "../forecasts/flight-request.ts";
import type { FieldChecks } from "../http/field-checks.ts";
import { invalidFields, shorten } from "../http/schema-fault.ts";
import { asAheadFault, type ReportContext, type Reported } from "../reports/report-route.ts";
import { type OutcomeSchema, outcomeSchemas } from "./outcome-schemas.ts";
import {
  aheadFault,
  checkWritten,
  departedAheadFault,
  departedFault,
  readDeparted,
  timeFault,
} from "./outcome-times.ts";

/** An outcome as a client sends it, not checked yet. */
export interface OutcomeFields {
  /** The client's own id, which the answer repeats. */
  readonly id?: unknown;
  readonly airline?: unknown;
  readonly origin?: unknown;
  readonly destination?: unknown;
  readonly scheduled?: unknown;
  /** Absent or null for a flight that is known to be delayed and has not left or, of arrivals, arrived. */
  readonly operated?: unknown;
  /** Of arrivals: when the flight left the other airport. */
  readonly departed?: unknown;
  /** Distinguishes flights that share airline, airports and scheduled time. */
  readonly ordinal?: unknown;
  /** The registration of its aircraft. */
  readonly registration?: unknown;
  /** A cancelled flight is refused. */
  readonly status?: unknown;
}

/** Reads the outcomes that clients send. */
export class OutcomeReader {
  readonly #checks: Readonly<Record<Movement, FieldChecks>>;

  /** @param app compiles the schemas of an outcome once it is ready */
  constructor(app: FastifyInstance) {
    this.#checks = checksByMovement(app, "/v1/outcomes", "outcome", outcomeSchemas);
  }

  /**
   * Reads an outcome. A departure is accepted from its actual time on, and a delay from 15 minutes after the scheduled
   * time on, so that no forecast uses the future. A time without an offset is local to the flight's airport; when an arrival
   * left the other airport, to that one.
   * @throws PuntualError `invalid-request` or `unknown-category`, with each invalid field and its pointer in the outcome;
   * `cancelled-flight`
   */
  read(fields: OutcomeFields, { model, now, problems }: ReportContext): Reported<StoredOutcome> {
    refuseCancelled(fields, "there is no lateness to report; withdraw what was reported of it before");
    const airports = airportsOf(model);
    const { ends } = airports;
    const airport = airports.find(fields[ends.own]);
    const zone = airport?.zone ?? timeZoneOf();
    const check = timeCheck(zone);
    const further = { scheduled: check, operated: check, departed: checkWritten };
    const faults = this.#checks[airports.movement].faults(fields, further);
    if (faults.length > 0) throw invalidFields(faults);
    if (airport === undefined) throw airports.refusal(fields[ends.own], ends.own);
    const { scheduled, operated, departed, ordinal = 0, registration, ...names } = fields as OutcomeSchema;
    // The flight type of an outcome is not asked for; it plays no part.
    const planned = readTime(scheduled, zone) as ReadTime;
    const named = { ...names, flightType: "N" } as const;
    const flight = findFlight(named, planned.instant, { airport, ends, problems });
    const left =
      typeof operated === "string"
        ? settleOperated(readTime(operated, zone) as ReadTime, planned.instant, now + MAX_AHEAD_MINUTES)
        : undefined;
    const otherZone = airports.zoneOfOther(flight.destination);
    const leftOther =
      typeof departed === "string" ? readDeparted(departed, flight.destination, otherZone) : undefined;
    const notes = [
      ...(flight.notes ?? []),
      noteOnTime("/scheduled", scheduled, planned, zone) ?? [],
      (left && noteOnTime("/operated", String(operated), left, zone)) ?? [],
      (leftOther && otherZone && noteOnTime("/departed", String(departed), leftOther, otherZone)) ?? [],
    ].flat();
    const outcome = {
      airport: airport.airport,
      scheduled: flight.scheduled,
      airlineCode: flight.airlineCode,
      destination: flight.destination,
      ordinal,
      operated: left?.instant,
      ...(leftOther && { departed: leftOther.instant }),
      ...(leftOther && left === undefined && { isUnderway: true }),
      ...(typeof registration === "string" && { registration: normalRegistration(registration) }),
    };
    const ahead = {
      operated: aheadFault(outcome, now, zone),
      departed: departedAheadFault(outcome, now, otherZone ?? zone),
    };
    const faulty = [
      { pointer: "/operated", value: shorten(operated), allowed: ahead.operated ?? timeFault(outcome) },
      { pointer: "/departed", value: shorten(departed), allowed: ahead.departed ?? departedFault(outcome) },
    ].flatMap(({ allowed, ...field }) => (allowed === undefined ? [] : { ...field, allowed }));
    if (faulty.length === 0) return { item: outcome, ...(notes.length > 0 && { notes }) };
    const fault = invalidFields(faulty);
    throw (ahead.operated ?? ahead.departed) === undefined ? fault : asAheadFault(fault);
  }
}
