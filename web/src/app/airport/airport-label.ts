import type { ServedAirport } from "../../service/served-airports.ts";

type Named = Pick<ServedAirport, "code" | "iata" | "name" | "city">;

/** Writes the name and the code of an airport, such as `Seattle-Tacoma International Airport (SEA)`. */
export function airportLabel({ code, iata, name, city }: Named): string {
  return labelled(name ?? city, iata ?? code);
}

/** Writes the code and the city of an airport, such as `SEA · Seattle`, for a list with little room. */
export function listedAirport({ code, iata, name, city }: Named): string {
  const place = city ?? name;
  return place === null || place === code ? code : `${iata ?? code} · ${place}`;
}

function labelled(name: string | null, code: string): string {
  return name === null || name === "" || name === code ? code : `${name} (${code})`;
}
