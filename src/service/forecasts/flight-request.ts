import type { FastifyInstance } from "fastify";
import { PuntualError } from "../../errors.ts";
import { parseLocalTime } from "../../flights/local-time.ts";
import type { TimeZone } from "../../flights/time-zone.ts";
import type { FlightFinder, FoundFlight } from "../../models/operational/forecasting/find-flight.ts";
import { FieldChecks } from "../http/field-checks.ts";
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

/** Local minutes of the first time whose year has more than four digits. */
const YEAR_10000 = Date.UTC(10_000, 0, 1) / 60_000;

const TIME = /^(.{16}|.{19})(?:\.\d{1,9})?(?:Z|([+-])(\d\d):?(\d\d))?$/;

/** Reads the flights that clients send. */
export class FlightReader {
  readonly #checks: FieldChecks;
  readonly #timeZone: TimeZone;

  /**
   * @param app compiles the schema of a flight once it is ready
   * @param timeZone of the airport, for times with an offset
   */
  constructor(app: FastifyInstance, timeZone: TimeZone) {
    this.#checks = new FieldChecks(app, { url: "/v1/forecasts", part: "flight" }, flightSchema);
    this.#timeZone = timeZone;
  }

  /**
   * Reads a flight.
   * @throws PuntualError `invalid-request` or `unknown-category`, with each invalid field and its pointer in the flight
   */
  read(fields: FlightFields, finder: FlightFinder): FoundFlight {
    const faults = this.#checks.faults(fields);
    const scheduled = faults.length > 0 ? undefined : readTime(String(fields.scheduled), this.#timeZone);
    if (scheduled !== undefined) return findFlight(fields as FlightSchema, scheduled, finder);
    const isTime = (text: unknown) => readTime(String(text), this.#timeZone) !== undefined;
    throw invalidFields(this.#checks.faults(fields, { scheduled: isTime }));
  }
}

/**
 * Reads a time with or without an offset.
 * @param timeZone of the airport
 * @returns local minutes; undefined if the text is not a time, or is before 1970
 */
export function readTime(text: string, timeZone: TimeZone): number | undefined {
  const minutes = parseLocalTime(text) ?? readTimeWithOffset(text, timeZone);
  return minutes === undefined || minutes < 0 || minutes >= YEAR_10000 ? undefined : minutes;
}

/** Reads a time such as `2018-03-01T17:30:00.000Z`; fractions of a second are dropped. */
function readTimeWithOffset(text: string, timeZone: TimeZone): number | undefined {
  const [, time, sign, hours = "0", minutes = "0"] = TIME.exec(text) ?? [];
  const atOffset = time === undefined ? undefined : parseLocalTime(time);
  if (atOffset === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  if (sign === undefined && !text.endsWith("Z")) return atOffset;
  const ahead = (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  return timeZone.localMinutes((atOffset - ahead) * 60_000);
}

/**
 * Finds the airline and the destination of a flight.
 * @param scheduled local minutes
 * @throws PuntualError `unknown-category` with the pointer of the field
 */
export function findFlight(
  fields: Pick<FlightSchema, "airline" | "destination" | "flightType">,
  scheduled: number,
  finder: FlightFinder,
): FoundFlight {
  const { airline, destination, flightType } = fields;
  try {
    return finder.flight({ airline, destination, scheduled, flightType });
  } catch (error) {
    throw unknownName(error, fields);
  }
}

/** The same error with the pointer of its field. */
function unknownName(error: unknown, fields: FlightFields): unknown {
  if (!(error instanceof PuntualError) || error.code !== "unknown-category") return error;
  const { field, allowed } = error.details as { field: string; allowed: string };
  const name = field === "flight type" ? "flightType" : (field as "airline" | "destination");
  const wrong = { pointer: `/${name}`, value: shorten(fields[name]), allowed };
  return new PuntualError("unknown-category", error.details as never, { fields: [wrong], cause: error });
}
