import type { FlightType } from "../../flights/flight-table.ts";

/** Returns the key of a route in the counts of training flights: `LAN SCFA`. */
export function routeKey(airline: string, destination: string): string {
  return `${airline} ${destination}`;
}

/**
 * Returns the airline and the destination of a route's key. The codes of an older artefact may hold spaces, such as
 * `Delta New York`: its destination is then the longest that has a flight type.
 * @param flightTypes by destination
 */
export function routeOf(
  key: string,
  flightTypes: Readonly<Record<string, FlightType>>,
): readonly [airline: string, destination: string] {
  const first = key.indexOf(" ");
  let space = first;
  while (space !== -1 && !Object.hasOwn(flightTypes, key.slice(space + 1)))
    space = key.indexOf(" ", space + 1);
  const end = space === -1 ? first : space;
  return [key.slice(0, end), key.slice(end + 1)];
}
