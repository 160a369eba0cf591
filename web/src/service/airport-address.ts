/** The parameter of an address that names the airport. */
const PARAMETER = "airport";

/** Returns the airport that the query of an address names; undefined if it names none. */
export function airportOfAddress(search: string): string | undefined {
  const named = new URLSearchParams(search).get(PARAMETER)?.trim() ?? "";
  return named === "" ? undefined : named.slice(0, 100);
}

/**
 * Returns an address with the airport of the current one, unless it names one itself. With it, the airport lasts while
 * the user moves from view to view.
 * @param to a path with or without a query
 * @param search the query of the current address
 */
export function keepAirport(to: string, search: string): string {
  const airport = airportOfAddress(search);
  const [path, query = ""] = to.split("?", 2);
  if (airport === undefined || airportOfAddress(query) !== undefined) return to;
  return `${path}?${[query, `${PARAMETER}=${encodeURIComponent(airport)}`].filter(Boolean).join("&")}`;
}

/** Returns an address with another airport. */
export function withAirport(to: string, airport: string): string {
  const [path, query = ""] = to.split("?", 2);
  return keepAirport(
    `${path}${query === "" ? "" : "?"}${withoutAirport(query)}`,
    `${PARAMETER}=${encodeURIComponent(airport)}`,
  );
}

/** Returns the query of an address without the airport, which is no part of the question of a view. */
export function withoutAirport(search: string): string {
  const query = search.replace(/^\?/, "").split("&");
  return query.filter((part) => !part.startsWith(`${PARAMETER}=`) && part !== "").join("&");
}
