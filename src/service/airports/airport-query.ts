import type { ServedAirport, ServedAirports } from "./served-airports.ts";

/** The parameter of a request that names an airport. */
export const airportParameter = {
  airport: {
    type: "string",
    description:
      "an airport of the operational model, by its ICAO or IATA code or its name; needed where it has several",
  },
} as const;

/** The query of a request for the data of an airport. */
export const airportQuery = { type: "object", properties: airportParameter } as const;

/** A request for the data of an airport. */
export interface AirportRequest {
  Querystring: Readonly<Record<string, unknown>>;
}

/**
 * Returns the airport that a request names, or the only one.
 * @throws PuntualError `invalid-request` if none is named where there are several, `unknown-category` for another airport
 */
export function airportWanted(
  { airport }: Readonly<Record<string, unknown>>,
  airports: ServedAirports,
): ServedAirport {
  return airports.get(airport, "airport");
}

/** The airport of an answer; see {@link airportCode}. */
export const airportCodeSchema = {
  type: ["string", "null"],
  description: "code of the airport, of ICAO where it has one; null for an older artefact, which names none",
} as const;

/** The code of the airport of an answer; null where the model names none. */
export function airportCode({ code }: ServedAirport): string | null {
  return code ?? null;
}
