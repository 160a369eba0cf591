import { PuntualError } from "../../errors.ts";
import type { FlightType } from "../../flights/flight-table.ts";
import type { FlightToForecast } from "./features.ts";
import type { OperationalModelData } from "./operational-model.ts";

/** A flight as a person names it. */
export interface NamedFlight {
  /** ICAO code, or the airline's name. */
  readonly airline: string;
  /** ICAO code, or the city. */
  readonly destination: string;
  /** Local minutes. */
  readonly scheduled: number;
  /** By default that of the training flights to the destination. */
  readonly flightType?: FlightType | undefined;
}

/**
 * The flight that a person means: codes in any case, names in any case and with or without accents. A code that
 * the model has not seen is kept, for the forecast to stand on the rest.
 * @throws PuntualError `unknown-category` for a name that is none of the model's, or a flight type that cannot be
 * told from the destination
 */
export function findFlight(
  named: NamedFlight,
  { names, flightTypes }: OperationalModelData,
): FlightToForecast {
  const airlineCode = findCode("airline", named.airline, names.airlines, 3);
  const destination = findCode("destination", named.destination, names.destinations, 4);
  const flightType = named.flightType ?? flightTypes[destination];
  if (flightType === undefined) {
    throw new PuntualError("unknown-category", {
      field: "flight type",
      value: `that of flights to ${destination}, which`,
      allowed: "I (international) or N (national), said with the flight",
    });
  }
  return { airlineCode, destination, flightType, scheduled: named.scheduled };
}

function findCode(
  field: string,
  text: string,
  names: Readonly<Record<string, string>>,
  codeLength: number,
): string {
  const code = text.trim().toUpperCase();
  if (Object.hasOwn(names, code)) return code;
  const wanted = plain(text);
  const found = Object.entries(names).find(([, name]) => plain(name) === wanted);
  if (found !== undefined) return found[0];
  if (code.length === codeLength && /^[A-Z][A-Z0-9]+$/.test(code)) return code;
  throw new PuntualError("unknown-category", {
    field,
    value: text,
    allowed: Object.entries(names)
      .map(([known, name]) => `${known} (${name})`)
      .join(", "),
  });
}

/** Without case, accents and spaces around. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").trim().toLowerCase();
}
