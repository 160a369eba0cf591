import type { FastifyInstance } from "fastify";
import { PuntualError } from "../../errors.ts";
import type { FlightNote } from "../../flights/flight-note.ts";
import { noteOnTime, readTime } from "../../flights/read-time.ts";
import type { TimeZone } from "../../flights/time-zone.ts";
import {
  type FlightFinder,
  type FoundFlight,
  unknownName,
} from "../../models/operational/forecasting/find-flight.ts";
import { type FaultyValue, FieldChecks } from "../http/field-checks.ts";
import { ALLOWED_BEFORE, type ItemProblems } from "../http/item-problems.ts";
import { invalidFields, shorten } from "../http/schema-fault.ts";
import { type FlightSchema, flightSchema } from "./forecast-schemas.ts";

/** A flight as a client sends it, not checked yet. */
export interface FlightFields {
  /** The client's own id, which the answer repeats. */
  readonly id?: unknown;
  readonly airline?: unknown;
  readonly destination?: unknown;
  readonly scheduled?: unknown;
  /** By default that of the training flights to the destination. */
  readonly flightType?: unknown;
}

/** Reads the flights that clients send. */
export class FlightReader {
  readonly #checks: FieldChecks;
  readonly #timeZone: TimeZone;

  /**
   * @param app compiles the schema of a flight once it is ready
   * @param timeZone of the airport, for times without an offset
   */
  constructor(app: FastifyInstance, timeZone: TimeZone) {
    this.#checks = new FieldChecks(app, { url: "/v1/forecasts", part: "flight" }, flightSchema);
    this.#timeZone = timeZone;
  }

  /**
   * Reads a flight.
   * @param problems of the flights before it in a list
   * @throws PuntualError `invalid-request` or `unknown-category`, with each invalid field and its pointer in the flight
   */
  read(fields: FlightFields, finder: FlightFinder, problems?: ItemProblems): FoundFlight {
    const faults = this.#checks.faults(fields);
    const { scheduled } = fields;
    const text = typeof scheduled === "string" ? scheduled : ""; // String(scheduled) may throw
    const time = readTime(text, this.#timeZone);
    if (faults.length === 0 && time.fault === undefined) {
      const flight = findFlight(fields as FlightSchema, time.instant, finder, problems);
      if (time.other === undefined) return flight;
      const note = noteOnTime("/scheduled", text, time, this.#timeZone) as FlightNote;
      return { ...flight, notes: [...(flight.notes ?? []), note] };
    }
    throw invalidFields(this.#checks.faults(fields, { scheduled: timeCheck(this.#timeZone) }));
  }
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

/**
 * Finds the airline and the destination of a flight.
 * @param scheduled an instant in minutes
 * @param problems of the flights before it in a list
 * @throws PuntualError `unknown-category` with the pointer of each field that is not known
 */
export function findFlight(
  fields: Pick<FlightSchema, "airline" | "destination" | "flightType">,
  scheduled: number,
  finder: FlightFinder,
  problems?: ItemProblems,
): FoundFlight {
  const { airline, destination, flightType } = fields;
  if (problems !== undefined && problems.count > 0) checkNames(fields, finder, problems);
  try {
    return finder.flight({ airline, destination, scheduled, flightType });
  } catch (error) {
    if (!(error instanceof PuntualError) || error.code !== "unknown-category") throw error;
    const { allowed } = error.details as { allowed: string };
    const unknown = finder.unknownNames({ airline, destination });
    // With names that are known, it is the flight type that is not.
    const wrong = unknown.length > 0 ? unknown : [{ field: "flightType", allowed } as const];
    throw new PuntualError("unknown-category", error.details as never, {
      fields: wrong.map(({ field, allowed }) => ({
        pointer: `/${field}`,
        value: shorten(fields[field]),
        allowed,
      })),
      cause: error,
    });
  }
}

/** Throws the short error of unknown names, if that is all that the answer will have of it. */
function checkNames(
  names: Pick<FlightSchema, "airline" | "destination">,
  finder: FlightFinder,
  problems: ItemProblems,
): void {
  const unknown = finder.unknownFields(names);
  const pointers = unknown.map((field) => `/${field}`);
  if (unknown.length === 0 || !problems.isRepeated("unknown-category", pointers)) return;
  const [first] = unknown;
  throw new PuntualError("unknown-category", unknownName(first, names[first], ALLOWED_BEFORE), {
    fields: unknown.map((field, index) => ({
      pointer: pointers[index],
      value: shorten(names[field]),
      allowed: ALLOWED_BEFORE,
    })),
  });
}
