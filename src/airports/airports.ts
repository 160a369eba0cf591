import { canonicalCode } from "./canonical-code.ts";
import { AIRPORTS, TIME_ZONES } from "./data/airports.ts";
import { Directory, type KnownEntry, otherCodes } from "./directory.ts";
import { shortAirportName } from "./plain-name.ts";

/** An airport that is known. */
export interface KnownAirport extends KnownEntry {
  readonly city: string;
  /** IANA name of the time zone of its timetable; undefined only for one of a user's own list that states none. */
  readonly timeZone: string | undefined;
  /** Degrees north, to a hundredth; NaN where it is not known. */
  readonly latitude: number;
  /** Degrees east, to a hundredth; NaN where it is not known. */
  readonly longitude: number;
}

/** The known airports: those in use that have a code of ICAO or IATA, and closed ones; see `data/airports.ts`. */
export const airports = new Directory<KnownAirport>({
  get rows() {
    return AIRPORTS; // of a bundle, decoded at its first use
  },
  entryOf: airportOf,
  shortName: shortAirportName,
});

/**
 * Returns the IANA name of the time zone of an airport; undefined if the airport is not known.
 * @param code of ICAO or IATA, in any case
 */
export function timeZoneOfAirport(
  code: string,
  directory: Directory<KnownAirport> = airports,
): string | undefined {
  return directory.byCode(canonicalCode(code, directory))?.timeZone;
}

let timeZones: readonly string[] | undefined;

function airportOf(fields: readonly string[]): KnownAirport {
  const [code, iata, others, country, zone, north, east, cityCode, city, name, otherNames] = fields;
  timeZones ??= TIME_ZONES.split("\n");
  const names = [city, name, ...otherNames.split(";")].filter((text) => text !== "");
  return {
    code,
    iata: iata || undefined,
    otherCodes: otherCodes(others),
    label: city,
    fullName: name === "" || name.includes(city) ? name || city : `${city} ${name}`,
    names,
    group: cityCode || iata || code,
    country,
    isUsual: name !== "",
    ...(cityCode === code && { isCity: true as const }),
    city,
    timeZone: timeZones[Number(zone)],
    latitude: degrees(north),
    longitude: degrees(east),
  };
}

function degrees(hundredths: string): number {
  return hundredths === "" ? Number.NaN : Number(hundredths) / 100;
}
