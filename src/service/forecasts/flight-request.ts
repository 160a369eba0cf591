import { type FieldError, PuntualError } from "../../errors.ts";
import type { FlightType } from "../../flights/flight-table.ts";
import { parseLocalTime } from "../../flights/local-time.ts";
import type { TimeZone } from "../../flights/time-zone.ts";
import type { FlightToForecast } from "../../models/operational/features/features.ts";
import type { FlightFinder } from "../../models/operational/forecasting/find-flight.ts";
import { invalidFields, shorten } from "../http/schema-fault.ts";

/** A flight as a client tells it; none of it checked yet. */
export interface FlightFields {
  /** The client's own, told back as it came. */
  readonly id?: unknown;
  readonly airline?: unknown;
  readonly destination?: unknown;
  readonly scheduled?: unknown;
  /** By default that of the training flights to the destination. */
  readonly flightType?: unknown;
}

/** The fields of a flight, and what is allowed in each. */
export const FLIGHT_FIELDS = {
  id: "a text of at most 200 characters, a number, or nothing",
  airline: "the airline's name, or its ICAO or IATA code",
  destination: "the destination's ICAO or IATA code, or its city",
  scheduled: "a time such as 2018-03-01T14:30, local, or with an offset such as Z or -03:00",
  flightType: "I (international), N (national), or nothing",
} as const;

/** The longest name that is looked for. */
const LONGEST_NAME = 100;

/** The longest id of a client. */
const LONGEST_ID = 200;

/** Local minutes of the first time that has no four digits for its year. */
const YEAR_10000 = Date.UTC(10_000, 0, 1) / 60_000;

const NOT_BLANK = /\S/;

const TIME = /^(.{16}|.{19})(?:\.\d{1,9})?(?:Z|([+-])(\d\d):?(\d\d))?$/;

/**
 * Reads a flight that a client tells.
 * @throws PuntualError `invalid-request` or `unknown-category`, with each field at fault and its pointer in the flight
 */
export function readFlightRequest(
  fields: FlightFields,
  finder: FlightFinder,
  timeZone: TimeZone,
): FlightToForecast {
  const { id, airline, destination, flightType } = fields;
  const scheduled = typeof fields.scheduled === "string" ? readTime(fields.scheduled, timeZone) : undefined;
  if (
    !isName(airline) ||
    !isName(destination) ||
    scheduled === undefined ||
    !isFlightType(flightType) ||
    !isId(id)
  ) {
    throw wrongFields(fields, scheduled);
  }
  try {
    return finder.flight({ airline, destination, scheduled, flightType });
  } catch (error) {
    throw unknownName(error, fields);
  }
}

/** Local minutes of a time with or without an offset; undefined where the text is none, or before 1970. */
export function readTime(text: string, timeZone: TimeZone): number | undefined {
  const minutes = parseLocalTime(text) ?? readTimeWithOffset(text, timeZone);
  return minutes === undefined || minutes < 0 || minutes >= YEAR_10000 ? undefined : minutes;
}

/** Of a time such as `2018-03-01T17:30:00.000Z`; fractions of a second are left out. */
function readTimeWithOffset(text: string, timeZone: TimeZone): number | undefined {
  const [, time, sign, hours = "0", minutes = "0"] = TIME.exec(text) ?? [];
  const atOffset = time === undefined ? undefined : parseLocalTime(time);
  if (atOffset === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  if (sign === undefined && !text.endsWith("Z")) return atOffset;
  const ahead = (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  return timeZone.localMinutes((atOffset - ahead) * 60_000);
}

function isId(value: unknown): boolean {
  return (
    value === undefined ||
    (typeof value === "string" && value.length <= LONGEST_ID) ||
    (typeof value === "number" && Number.isFinite(value))
  );
}

function isFlightType(value: unknown): value is FlightType | undefined {
  return value === undefined || value === "I" || value === "N";
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value.length <= LONGEST_NAME && NOT_BLANK.test(value);
}

function wrongFields(fields: FlightFields, scheduled: number | undefined): PuntualError {
  const isRight: Readonly<Record<keyof typeof FLIGHT_FIELDS, boolean>> = {
    id: isId(fields.id),
    airline: isName(fields.airline),
    destination: isName(fields.destination),
    scheduled: scheduled !== undefined,
    flightType: isFlightType(fields.flightType),
  };
  const wrong = Object.entries(FLIGHT_FIELDS)
    .filter(([name]) => !isRight[name as keyof typeof isRight])
    .map(([name, allowed]): FieldError => {
      const value = fields[name as keyof FlightFields];
      return { pointer: `/${name}`, value: shorten(value), allowed };
    });
  return invalidFields(wrong);
}

/** The same error with the pointer of its field. */
function unknownName(error: unknown, fields: FlightFields): unknown {
  if (!(error instanceof PuntualError) || error.code !== "unknown-category") return error;
  const { field, allowed } = error.details as { field: string; allowed: string };
  const name = field === "flight type" ? "flightType" : (field as "airline" | "destination");
  const wrong = { pointer: `/${name}`, value: shorten(fields[name]), allowed };
  return new PuntualError("unknown-category", error.details as never, { fields: [wrong], cause: error });
}
