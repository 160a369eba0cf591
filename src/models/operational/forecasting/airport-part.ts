import { timeZoneOfAirport } from "../../../airports/airports.ts";
import { canonicalCode } from "../../../airports/canonical-code.ts";
import { type OwnPlaces, placesWith } from "../../../airports/own-places.ts";
import { plainName } from "../../../airports/plain-name.ts";
import { type TimeZone, timeZoneOf } from "../../../flights/time-zone.ts";
import { ByAirport } from "../../../history/by-airport.ts";
import { thresholdOf } from "../costs.ts";
import type { PlaceInWords } from "../explaining/sentences.ts";
import { FeatureReader } from "../features/features.ts";
import type { ModelAirport, OperationalModelData } from "../model-data.ts";
import { FlightFinder } from "./find-flight.ts";
import type { KnownNames } from "./known-network.ts";
import { SupportIndex } from "./support.ts";

/** The part of an operational model that is of one of its airports. */
export interface AirportPart {
  /** Undefined for a model that names no airport. */
  readonly airport: ModelAirport | undefined;
  readonly timeZone: TimeZone;
  /** A delay is forecast where its probability is over this. */
  readonly threshold: number;
  /** Whether forecasts of its arrivals use when the flights left the other airport. */
  readonly usesDepartures: boolean;
  /** The names of airlines and other airports, and the airport's training flights by route. */
  readonly known: KnownNames;
  /** Finds the airport's flights that clients name. */
  readonly finder: FlightFinder;
  readonly reader: FeatureReader;
  readonly supports: SupportIndex;
  readonly words: PlaceInWords;
}

/** Returns the part of each airport of a model; of a model that names none, the only part has an empty code. */
export function airportParts(data: OperationalModelData): ByAirport<AirportPart> {
  const { airports = [] } = data;
  const keys = airports.length === 0 ? [{ code: "" }] : airports;
  return new ByAirport(keys, (_, index) => partOf(data, airports[index]));
}

function partOf(data: OperationalModelData, airport: ModelAirport | undefined): AirportPart {
  const { encoding, names, movement, airports = [], byAirport, places } = data;
  const zone = timeZoneOf(airport?.timeZone ?? data.timeZone);
  const code = airports.length > 1 ? airport?.code : undefined;
  const own = code === undefined ? undefined : byAirport?.[code];
  const { flightsByRoute, flightTypes, costs } = own ?? data;
  const known = {
    names,
    flightsByRoute,
    flightTypes,
    ...(airport && { airports: [airport] }),
    ...(places && { places }),
  };
  const ownEncoding = own === undefined ? encoding : { ...encoding, ...ownFeatures(own) };
  return {
    airport,
    timeZone: zone,
    threshold: thresholdOf(costs),
    usesDepartures: ownEncoding.travelMinutes !== undefined,
    known,
    finder: new FlightFinder(known, code),
    reader: new FeatureReader(ownEncoding, zone, code),
    supports: new SupportIndex({ encoding, flightsByRoute, flightTypes }),
    words: { zone, movement, airport: code && airport && nameAmong(airport, airports) },
  };
}

function ownFeatures({
  typicalTraffic,
  travelMinutes,
  aircraft,
}: NonNullable<OperationalModelData["byAirport"]>[string]) {
  return { typicalTraffic, ...(travelMinutes && { travelMinutes }), ...(aircraft && { aircraft }) };
}

/** Returns the city of an airport, with its code where other airports are of the same city; without a city, the code. */
export function nameAmong(airport: ModelAirport, airports: readonly ModelAirport[]): string {
  const { city, iata, code } = airport;
  if (city === null) return iata ?? code;
  return airports.filter((other) => other.city === city).length > 1 ? `${city} ${iata ?? code}` : city;
}

/** Lists airports by code and name: `KPDX (Portland), KSEA (Seattle)`. */
export function airportsInWords(airports: readonly ModelAirport[]): string {
  return airports
    .map((airport) => {
      const name = nameAmong(airport, airports);
      return name === airport.code ? name : `${airport.code} (${name})`;
    })
    .join(", ");
}

/**
 * Returns the code of the airport that a text names: by code of ICAO or IATA or of the data, by name or by city, in any
 * case; undefined if it names none of them, or several.
 * @param places the model's own list
 */
export function airportNamed(
  text: string,
  among: readonly ModelAirport[],
  places?: OwnPlaces,
): string | undefined {
  const code = canonicalCode(text, placesWith(places).airports);
  const plain = plainName(text);
  const meaning = (isMeant: (airport: ModelAirport) => boolean) => {
    const meant = among.filter(isMeant);
    return meant.length === 1 ? meant[0].code : undefined;
  };
  return (
    meaning((airport) => airport.code === code || airport.iata === code) ??
    meaning(({ name, city }) => [name, city].some((own) => own !== null && plainName(own) === plain))
  );
}

/**
 * Returns the time zone of any airport by its code; undefined where it is not known.
 * @param places the model's own list
 */
export function zoneOfAirport(code: string, places?: OwnPlaces): TimeZone | undefined {
  const name = timeZoneOfAirport(code, placesWith(places).airports);
  return name === undefined ? undefined : timeZoneOf(name);
}
