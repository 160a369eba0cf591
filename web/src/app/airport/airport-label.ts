import type { ServedAirport } from "../../service/served-airports.ts";

type Named = Pick<ServedAirport, "code" | "iata" | "name" | "city">;

/** Writes the name and the code of an airport, such as `Seattle-Tacoma International Airport (SEA)`. */
export function airportLabel({ code, iata, name, city }: Named): string {
  return labelled(name ?? city, iata ?? code);
}

/** Writes the city and the code of an airport, such as `Seattle (SEA)`, for little room. */
export function shortAirportLabel({ code, iata, name, city }: Named): string {
  return labelled(city ?? name, iata ?? code);
}

function labelled(name: string | null, code: string): string {
  return name === null || name === "" || name === code ? code : `${name} (${code})`;
}
