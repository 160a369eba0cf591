import type { CategoryColumn, FlightTable } from "../../flights/flight-table.ts";

/** The names of airlines and destinations. */
export interface Names {
  /** Name by ICAO code: `SKU` is `Sky Airline`. */
  readonly airlines: Readonly<Record<string, string>>;
  /** City by ICAO code: `SCFA` is `Antofagasta`. */
  readonly destinations: Readonly<Record<string, string>>;
}

/**
 * Returns the most frequent name of each airline and destination of a table; none without the columns airline and city.
 */
export function namesIn({ airlineCode, airline, destination, city, rowCount }: FlightTable): Names {
  return {
    airlines: namesOfCodes(rowCount, airlineCode, airline),
    destinations: namesOfCodes(rowCount, destination, city),
  };
}

function namesOfCodes(
  rowCount: number,
  codes?: CategoryColumn,
  names?: CategoryColumn,
): Record<string, string> {
  if (codes === undefined || names === undefined) return {};
  const counts = codes.names.map(() => new Map<string, number>());
  for (let row = 0; row < rowCount; row++) {
    const name = names.names[names.codes[row]];
    const ofCode = counts[codes.codes[row]];
    ofCode.set(name, (ofCode.get(name) ?? 0) + 1);
  }
  const named = codes.names.flatMap((code, index): [string, string][] => {
    const [mostFrequent] = [...counts[index]].toSorted(([, a], [, b]) => b - a);
    return mostFrequent === undefined ? [] : [[code, mostFrequent[0]]];
  });
  return Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}
