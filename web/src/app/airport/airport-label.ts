import type { ServedAirport } from "../../service/served-airports.ts";

type Named = Pick<ServedAirport, "code" | "iata" | "name" | "city">;

/** Writes the name and the code of an airport, such as `Seattle-Tacoma International Airport (SEA)`. */
export function airportLabel({ code, iata, name }: Named): string {
  return name === code || name === null ? code : `${name} (${iata ?? code})`;
}

/** Writes the city and the code of an airport, such as `Seattle (SEA)`, for little room. */
export function shortAirportLabel({ code, iata, city }: Named): string {
  return city === code || city === null ? code : `${city} (${iata ?? code})`;
}
