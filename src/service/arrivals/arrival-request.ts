import type { FastifyInstance } from "fastify";
import { PuntualError } from "../../errors.ts";
import type { FlightNote } from "../../flights/flight-note.ts";
import { noteOnTime, type ReadTime, readTime, settleOperated } from "../../flights/read-time.ts";
import { normalRegistration } from "../../flights/registration.ts";
import { type TimeZone, timeZoneOf } from "../../flights/time-zone.ts";
import { MAX_AHEAD_MINUTES } from "../../history/outcome.ts";
import type { StoredLeg } from "../../store/storage.ts";
import { airportsOf } from "../airports/served-airports.ts";
import { type FlightContext, findFlight, refuseCancelled, timeCheck } from "../forecasts/flight-request.ts";
import { FieldChecks } from "../http/field-checks.ts";
import { invalidFields, shorten } from "../http/schema-fault.ts";
import { checkWritten, readDeparted } from "../outcomes/outcome-times.ts";
import { asAheadFault, type ReportContext, type Reported } from "../reports/report-route.ts";
import { type ArrivalSchema, arrivalSchema } from "./arrival-schemas.ts";
import { aheadFaults, timeFaults } from "./arrival-times.ts";

/** Reads the arrivals of aircraft that clients send. */
export class ArrivalReader {
  readonly #checks: FieldChecks;

  /** @param app compiles the schemas of an arrival once it is ready */
  constructor(app: FastifyInstance) {
    this.#checks = new FieldChecks(app, { url: "/v1/arrivals", part: "arrival" }, arrivalSchema);
  }

  /**
   * Reads an arrival. What has happened is accepted from its time on, and an estimate from the moment at which it was made
   * on, so that no forecast uses the future. A time without an offset is local to the airport; when the aircraft left the
   * other airport, to that one.
   * @throws PuntualError `invalid-request` or `unknown-category`, with each invalid field and its pointer in the arrival;
   * `cancelled-flight`
   */
  read(fields: object, { model, now, problems }: ReportContext): Reported<StoredLeg> {
    refuseCancelled(fields, "there is no arrival to report; withdraw what was reported of it before");
    const airports = airportsOf(model);
    const named = fields as Partial<ArrivalSchema>;
    const airport = airports.find(named.airport);
    const zone = airport?.zone ?? timeZoneOf();
    const check = timeCheck(zone);
    const times = { scheduled: check, estimated: check, estimatedAt: check, actual: check };
    const faults = this.#checks.faults(fields, { ...times, departed: checkWritten });
    if (faults.length > 0) throw invalidFields(faults);
    if (airport === undefined) throw airports.refusal(named.airport, "airport");
    const { registration, airline, origin, scheduled, ...written } = fields as ArrivalSchema;
    const planned = readTime(scheduled, zone) as ReadTime;
    const ends = { own: "destination", other: "origin" } as const;
    const found = findLeg(airline ?? undefined, origin, planned.instant, { airport, ends, problems });
    const notes = [...(found.notes ?? []), noteOnTime("/scheduled", scheduled, planned, zone) ?? []].flat();
    const read = (field: "estimated" | "estimatedAt" | "actual") => {
      const text = written[field];
      if (typeof text !== "string") return undefined;
      const time = readTime(text, zone) as ReadTime;
      const latest = field === "estimated" ? Infinity : now + MAX_AHEAD_MINUTES;
      const settled = settleOperated(time, planned.instant, latest);
      notes.push(...[noteOnTime(`/${field}`, text, settled, zone) ?? []].flat());
      return settled.instant;
    };
    const [estimated, estimatedAt, operated] = [read("estimated"), read("estimatedAt"), read("actual")];
    const otherZone = airports.zoneOfOther(found.origin);
    const departed = readLeft(written.departed, found.origin, otherZone, notes);
    const leg: StoredLeg = {
      airport: airport.airport,
      registration: normalRegistration(registration),
      origin: found.origin,
      scheduled: planned.instant,
      ...(found.airlineCode !== undefined && { airlineCode: found.airlineCode }),
      ...(estimated !== undefined && { estimated }),
      ...(estimatedAt !== undefined && { estimatedAt }),
      ...(departed !== undefined && { departed }),
      ...(operated !== undefined && { operated }),
    };
    const ahead = aheadFaults(leg, now, zone, otherZone ?? zone);
    const faulty = { ...timeFaults(leg, now, zone), ...ahead };
    const values: Readonly<Record<string, unknown>> = { ...written, scheduled };
    const invalid = Object.entries(faulty).map(([field, allowed]) => ({
      pointer: `/${field}`,
      value: shorten(values[field]),
      allowed,
    }));
    if (invalid.length === 0) return { item: leg, ...(notes.length > 0 && { notes }) };
    const fault = invalidFields(invalid);
    throw Object.keys(ahead).length === 0 ? fault : asAheadFault(fault);
  }
}

/** Reads when a leg left the other airport, and adds a note where the clock there shows that time twice. */
function readLeft(
  text: string | null | undefined,
  airport: string,
  zone: TimeZone | undefined,
  notes: FlightNote[],
): number | undefined {
  if (typeof text !== "string") return undefined;
  const time = readDeparted(text, airport, zone);
  if (zone !== undefined) notes.push(...[noteOnTime("/departed", text, time, zone) ?? []].flat());
  return time.instant;
}

/** A leg's airline and other airport by their codes. */
interface FoundLeg {
  readonly airlineCode?: string;
  readonly origin: string;
  readonly notes?: readonly FlightNote[];
}

/**
 * Finds the airline, if it is named, and the other airport of a leg.
 * @throws PuntualError `unknown-category` with the pointer of each field that is not known
 */
function findLeg(
  airline: string | undefined,
  origin: string,
  scheduled: number,
  context: FlightContext,
): FoundLeg {
  if (airline !== undefined) {
    // The flight type plays no part.
    const names = { airline, origin, flightType: "N" } as const;
    const { airlineCode, destination, notes } = findFlight(names, scheduled, context);
    return { airlineCode, origin: destination, ...(notes && { notes }) };
  }
  try {
    const { destination, notes } = context.airport.part.finder.airport(origin);
    return {
      origin: destination,
      ...(notes && { notes: notes.map((note) => ({ ...note, field: "/origin" })) }),
    };
  } catch (error) {
    if (!(error instanceof PuntualError) || error.code !== "unknown-category") throw error;
    const { allowed } = error.details as { readonly allowed: string };
    const fields = [{ pointer: "/origin", value: shorten(origin), allowed }];
    throw new PuntualError("unknown-category", { ...error.details, field: "origin" } as never, {
      fields,
      cause: error,
    });
  }
}
