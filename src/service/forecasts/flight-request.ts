import type { FastifyInstance } from "fastify";
import { PuntualError } from "../../errors.ts";
import type { FlightNote } from "../../flights/flight-note.ts";
import type { Movement } from "../../flights/flight-table.ts";
import { noteOnTime, readTime } from "../../flights/read-time.ts";
import { normalRegistration } from "../../flights/registration.ts";
import { type TimeZone, timeZoneOf } from "../../flights/time-zone.ts";
import { type FoundFlight, unknownName } from "../../models/operational/forecasting/find-flight.ts";
import type { OperationalModel } from "../../models/operational/forecasting/operational-model.ts";
import { airportsOf, type EndFields, type ServedAirport } from "../airports/served-airports.ts";
import { type FaultyValue, FieldChecks } from "../http/field-checks.ts";
import { ALLOWED_BEFORE, type ItemProblems } from "../http/item-problems.ts";
import { invalidFields, shorten } from "../http/schema-fault.ts";
import { type FlightSchema, flightSchemas } from "./forecast-schemas.ts";

/** A flight as a client sends it, not checked yet. */
export interface FlightFields {
  /** The client's own id, which the answer repeats. */
  readonly id?: unknown;
  readonly airline?: unknown;
  readonly origin?: unknown;
  readonly destination?: unknown;
  readonly scheduled?: unknown;
  /** By default that of the training flights to the other airport. */
  readonly flightType?: unknown;
  /** The moment of its forecast. */
  readonly at?: unknown;
  /** The registration of its aircraft. */
  readonly registration?: unknown;
  /** A cancelled flight is refused. */
  readonly status?: unknown;
}

/** Reads the flights that clients send. */
export class FlightReader {
  readonly #checks: Readonly<Record<Movement, FieldChecks>>;

  /** @param app compiles the schemas of a flight once it is ready */
  constructor(app: FastifyInstance) {
    this.#checks = checksByMovement(app, "/v1/forecasts", "flight", flightSchemas);
  }

  /**
   * Reads a flight. A time without an offset is local to the flight's airport.
   * @param problems of the flights before it in a list
   * @throws PuntualError `invalid-request` or `unknown-category`, with each invalid field and its pointer in the flight;
   * `cancelled-flight`
   */
  read(fields: FlightFields, model: OperationalModel, problems?: ItemProblems): FoundFlight {
    refuseCancelled(fields, "there is no lateness to forecast");
    const airports = airportsOf(model);
    const { ends } = airports;
    const checks = this.#checks[airports.movement];
    const airport = airports.find(fields[ends.own]);
    const faults = checks.faults(fields);
    const { scheduled, registration } = fields;
    const text = typeof scheduled === "string" ? scheduled : ""; // String(scheduled) may throw
    const zone = airport?.zone ?? timeZoneOf();
    const time = readTime(text, zone);
    if (faults.length === 0 && time.fault === undefined) {
      if (airport === undefined) throw airports.refusal(fields[ends.own], ends.own);
      const found = findFlight(fields as FlightSchema, time.instant, { airport, ends, problems });
      const flight =
        typeof registration === "string"
          ? { ...found, registration: normalRegistration(registration) }
          : found;
      if (time.other === undefined) return flight;
      const note = noteOnTime("/scheduled", text, time, zone) as FlightNote;
      return { ...flight, notes: [...(flight.notes ?? []), note] };
    }
    const further = {
      scheduled: timeCheck(zone),
      [ends.own]: () => airport !== undefined || { allowed: airports.list },
    };
    throw invalidFields(checks.faults(fields, further));
  }
}

/** Prepares the checks of the fields of an item for each movement of a model. */
export function checksByMovement(
  app: FastifyInstance,
  url: string,
  part: string,
  schemas: Readonly<Record<Movement, ConstructorParameters<typeof FieldChecks>[2]>>,
): Readonly<Record<Movement, FieldChecks>> {
  return {
    departures: new FieldChecks(app, { url, part }, schemas.departures),
    arrivals: new FieldChecks(app, { url, part: `arriving ${part}` }, schemas.arrivals),
  };
}

const CANCELLED = /^cancell?ed$/i;

/**
 * @param reason why it is refused
 * @throws PuntualError `cancelled-flight` for a flight whose status is cancelled
 */
export function refuseCancelled({ status }: { readonly status?: unknown }, reason: string): void {
  if (status === undefined || typeof status !== "string" || !CANCELLED.test(status.trim())) return;
  throw new PuntualError("cancelled-flight", { reason });
}

/** Checks a time field, for {@link FieldChecks.faults}; null passes, since the schema decides on it. */
export function timeCheck(zone: TimeZone): (value: unknown) => true | FaultyValue {
  return (value) => {
    if (value === null) return true;
    const time = readTime(typeof value === "string" ? value : "", zone);
    if (time.fault === undefined) return true;
    return time.fault === "does-not-exist" ? { allowed: `${time.allowed}, since it is ${time.reason}` } : {};
  };
}

/** The finder that the names of a flight are looked up with. */
export interface FlightContext {
  readonly airport: ServedAirport;
  readonly ends: EndFields;
  /** The problems of the flights before it in a list. */
  readonly problems?: ItemProblems | undefined;
}

/**
 * Finds the airline and the other airport of a flight.
 * @param scheduled an instant in minutes
 * @throws PuntualError `unknown-category` with the pointer of each field that is not known
 */
export function findFlight(
  fields: Pick<FlightSchema, "airline" | "origin" | "destination" | "flightType">,
  scheduled: number,
  context: FlightContext,
): FoundFlight {
  const { airport, ends, problems } = context;
  const { finder } = airport.part;
  const { airline, flightType } = fields;
  const destination = fields[ends.other] as string;
  const names = { airline, destination };
  if (problems !== undefined && problems.count > 0) checkNames(names, context, problems);
  try {
    const flight = finder.flight({ airline, destination, scheduled, flightType });
    if (flight.notes === undefined || ends.other === "destination") return flight;
    return {
      ...flight,
      notes: flight.notes.map((note) => ({ ...note, field: note.field.replace("destination", ends.other) })),
    };
  } catch (error) {
    if (!(error instanceof PuntualError) || error.code !== "unknown-category") throw error;
    const { allowed, ...details } = error.details as { readonly field: string; readonly allowed: string };
    const wrong = finder.unknownNames(names);
    const field = details.field === "destination" ? ends.other : details.field;
    throw new PuntualError("unknown-category", { ...details, field, allowed } as never, {
      fields: wrong.map(({ field, allowed }) => ({
        pointer: `/${field === "destination" ? ends.other : field}`,
        value: shorten(names[field]),
        allowed,
      })),
      cause: error,
    });
  }
}

/** Throws the short error of unknown names, if that is all that the answer will have of it. */
function checkNames(
  names: { readonly airline: string; readonly destination: string },
  { airport, ends }: FlightContext,
  problems: ItemProblems,
): void {
  const unknown = airport.part.finder.unknownFields(names);
  const fields = unknown.map((field) => (field === "destination" ? ends.other : field));
  const pointers = fields.map((field) => `/${field}`);
  if (unknown.length === 0 || !problems.isRepeated("unknown-category", pointers)) return;
  const [first] = unknown;
  const details = { ...unknownName(first, names[first], ALLOWED_BEFORE), field: fields[0] };
  throw new PuntualError("unknown-category", details, {
    fields: unknown.map((field, index) => ({
      pointer: pointers[index],
      value: shorten(names[field]),
      allowed: ALLOWED_BEFORE,
    })),
  });
}
