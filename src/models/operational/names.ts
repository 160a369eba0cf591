import { statedNames } from "../../airports/own-places.ts";
import type { CategoryColumn, FlightTable } from "../../flights/flight-table.ts";

/** The names of airlines and destinations. */
export interface Names {
  /** Name by ICAO code: `SKU` is `Sky Airline`. */
  readonly airlines: Readonly<Record<string, string>>;
  /** City by ICAO code: `SCFA` is `Antofagasta`. */
  readonly destinations: Readonly<Record<string, string>>;
}

/**
 * Returns the name of each airline and destination of a table: that of the user's own list, else the most frequent one;
 * none without the columns airline and city.
 */
export function namesIn({ airlineCode, airline, destination, city, places, rowCount }: FlightTable): Names {
  const stated = places && statedNames(places);
  return {
    airlines: namesOfCodes(rowCount, airlineCode, airline, stated?.airlines),
    destinations: namesOfCodes(rowCount, destination, city, stated?.airports),
  };
}

function namesOfCodes(
  rowCount: number,
  codes?: CategoryColumn,
  names?: CategoryColumn,
  stated?: ReadonlyMap<string, string>,
): Record<string, string> {
  if (codes === undefined || names === undefined) return {};
  const counts = codes.names.map(() => new Map<string, number>());
  for (let row = 0; row < rowCount; row++) {
    const name = names.names[names.codes[row]];
    const ofCode = counts[codes.codes[row]];
    ofCode.set(name, (ofCode.get(name) ?? 0) + 1);
  }
  const named = codes.names.flatMap((code, index): [string, string][] => {
    const [mostFrequent] = [...counts[index]].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
    return mostFrequent === undefined ? [] : [[code, stated?.get(code) ?? mostFrequent[0]]];
  });
  return Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}
