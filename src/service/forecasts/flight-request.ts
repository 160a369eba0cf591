import { type FieldError, PuntualError } from "../../errors.ts";
import type { FlightType } from "../../flights/flight-table.ts";
import { parseLocalTime } from "../../flights/local-time.ts";
import type { TimeZone } from "../../flights/time-zone.ts";
import type { FlightToForecast } from "../../models/operational/features.ts";
import { findFlight } from "../../models/operational/find-flight.ts";
import type { OperationalModelData } from "../../models/operational/operational-model.ts";
import { shorten } from "../schema-fault.ts";

/** A flight as a client tells it; none of it checked yet. */
export interface FlightFields {
  readonly airline?: unknown;
  readonly destination?: unknown;
  readonly scheduled?: unknown;
  /** By default that of the training flights to the destination. */
  readonly flightType?: unknown;
}

/** The fields of a flight, and what is allowed in each. */
export const FLIGHT_FIELDS = {
  airline: "the airline's name, or its ICAO or IATA code",
  destination: "the destination's ICAO or IATA code, or its city",
  scheduled: "a time such as 2018-03-01T14:30, local, or with an offset such as Z or -03:00",
  flightType: "I (international), N (national), or nothing",
} as const;

/** The longest name that is looked for. */
const LONGEST_NAME = 100;

const OFFSET = /(?:Z|([+-])(\d\d):?(\d\d))$/;

/**
 * Reads a flight that a client tells.
 * @throws PuntualError `invalid-request` or `unknown-category`, with each field at fault and its pointer in the flight
 */
export function readFlightRequest(
  fields: FlightFields,
  data: OperationalModelData,
  timeZone: TimeZone,
): FlightToForecast {
  const { airline, destination, flightType } = fields;
  const scheduled = typeof fields.scheduled === "string" ? readTime(fields.scheduled, timeZone) : undefined;
  if (
    !isName(airline) ||
    !isName(destination) ||
    scheduled === undefined ||
    !(flightType === undefined || flightType === "I" || flightType === "N")
  ) {
    throw wrongFields(fields, scheduled);
  }
  try {
    return findFlight({ airline, destination, scheduled, flightType }, data);
  } catch (error) {
    throw unknownName(error, fields);
  }
}

/** Local minutes of a time with or without an offset; undefined where the text is none. */
export function readTime(text: string, timeZone: TimeZone): number | undefined {
  const offset = OFFSET.exec(text);
  if (offset === null) return parseLocalTime(text);
  const atOffset = parseLocalTime(text.slice(0, offset.index));
  if (atOffset === undefined) return undefined;
  const [, sign, hours = "0", minutes = "0"] = offset;
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const ahead = (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  return timeZone.localMinutes((atOffset - ahead) * 60_000);
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value.length <= LONGEST_NAME && value.trim() !== "";
}

function wrongFields(fields: FlightFields, scheduled: number | undefined): PuntualError {
  const isRight: Readonly<Record<keyof typeof FLIGHT_FIELDS, boolean>> = {
    airline: isName(fields.airline),
    destination: isName(fields.destination),
    scheduled: scheduled !== undefined,
    flightType: [undefined, "I", "N"].includes(fields.flightType as FlightType | undefined),
  };
  const wrong = Object.entries(FLIGHT_FIELDS)
    .filter(([name]) => !isRight[name as keyof typeof isRight])
    .map(([name, allowed]): FieldError => {
      const value = fields[name as keyof FlightFields];
      return { pointer: `/${name}`, value: shorten(value), allowed };
    });
  const reason = wrong.map(
    ({ pointer, value, allowed }) =>
      `${pointer} is ${value === undefined ? "missing" : JSON.stringify(value)}; allowed: ${allowed}`,
  );
  return new PuntualError("invalid-request", { reason: reason.join("; ") }, { fields: wrong });
}

/** The same error with the pointer of its field. */
function unknownName(error: unknown, fields: FlightFields): unknown {
  if (!(error instanceof PuntualError) || error.code !== "unknown-category") return error;
  const { field, allowed } = error.details as { field: string; allowed: string };
  const name = field === "flight type" ? "flightType" : (field as "airline" | "destination");
  const wrong = { pointer: `/${name}`, value: shorten(fields[name]), allowed };
  return new PuntualError("unknown-category", error.details as never, { fields: [wrong], cause: error });
}
