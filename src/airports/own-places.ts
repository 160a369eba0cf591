import { airlines } from "./airlines.ts";
import { airports, type KnownAirport } from "./airports.ts";
import { withoutSpaces } from "./canonical-code.ts";
import type { Directory, KnownEntry } from "./directory.ts";

/** An airline of a user's own list. What is absent is that of the known airline with the ICAO code or the code. */
export interface OwnAirline {
  /** The code that the user's files have. */
  readonly code: string;
  readonly icao?: string;
  readonly iata?: string;
  readonly name?: string;
}

/** An airport of a user's own list. What is absent is that of the known airport with the ICAO code or the code. */
export interface OwnAirport extends OwnAirline {
  readonly city?: string;
  /** ISO 3166 code. */
  readonly country?: string;
  /** IANA name. */
  readonly timeZone?: string;
}

/** A user's own airlines and airports, which win over the known ones. */
export interface OwnPlaces {
  readonly airlines: readonly OwnAirline[];
  readonly airports: readonly OwnAirport[];
}

/** The known airlines and airports, with those of a user's own list. */
export interface Places {
  readonly airlines: Directory<KnownEntry>;
  readonly airports: Directory<KnownAirport>;
}

const KNOWN: Places = { airlines, airports };
const withOwn = new WeakMap<OwnPlaces, Places>();

/** Returns the known airlines and airports with those of a user's own list: of the same list, the same ones. */
export function placesWith(own?: OwnPlaces): Places {
  if (own === undefined) return KNOWN;
  let places = withOwn.get(own);
  if (places === undefined) {
    places = {
      airlines: airlines.with(own.airlines.map(airlineEntry)),
      airports: airports.with(own.airports.map(airportEntry)),
    };
    withOwn.set(own, places);
  }
  return places;
}

/** Returns the names that a user's own list states, by the one code of each: of an airline, or of the city of an airport. */
export function statedNames(
  own: OwnPlaces,
): Readonly<Record<"airlines" | "airports", ReadonlyMap<string, string>>> {
  const places = placesWith(own);
  const namesOf = (list: readonly OwnAirport[], directory: Directory) =>
    new Map(
      list.flatMap(({ code, name, city = name }) => {
        const entry = directory.ownByCode(upper(code));
        return entry === undefined || city === undefined ? [] : [[entry.code, city] as const];
      }),
    );
  return {
    airlines: namesOf(own.airlines, places.airlines),
    airports: namesOf(own.airports, places.airports),
  };
}

function airlineEntry(own: OwnAirline): KnownEntry {
  const known = airlines.byCode(upper(own.icao ?? own.code));
  const label = own.name ?? known?.label ?? own.code;
  return {
    ...codesOf(own, known),
    label,
    fullName: label,
    names: [...new Set([label, ...(known?.names ?? [])])],
    group: "",
    country: known?.country,
    isUsual: true,
  };
}

function airportEntry(own: OwnAirport): KnownAirport {
  const known = airports.byCode(upper(own.icao ?? own.code));
  const codes = codesOf(own, known);
  const city = own.city ?? known?.city ?? own.name ?? own.code;
  const name = own.name ?? known?.fullName ?? city;
  return {
    ...codes,
    label: city,
    fullName: name.includes(city) ? name : `${city} ${name}`,
    names: [...new Set([city, name, ...(known?.names ?? [])])],
    group: known?.group ?? codes.iata ?? codes.code,
    country: own.country?.toUpperCase() ?? known?.country,
    isUsual: true,
    city,
    timeZone: own.timeZone ?? known?.timeZone,
    latitude: known?.latitude ?? Number.NaN,
    longitude: known?.longitude ?? Number.NaN,
  };
}

/** The one code is the stated ICAO code, else the known one, else the user's own code. */
function codesOf(own: OwnAirline, known: KnownEntry | undefined) {
  const code = own.icao === undefined ? (known?.code ?? withoutSpaces(upper(own.code))) : upper(own.icao);
  const iata = own.iata === undefined ? known?.iata : upper(own.iata);
  return { code, iata, otherCodes: [...new Set([upper(own.code), ...(known?.otherCodes ?? [])])] };
}

function upper(code: string): string {
  return code.trim().toUpperCase();
}
