import {
  AIRPORT_NAMES,
  AIRPORT_ZONES,
  CLOSED_AIRPORTS,
  COUNTRY_ZONES,
  CURRENT_CODES,
  OTHER_CODES,
  type SecondAirport,
} from "./airport-additions.ts";

/** A place of the first source, OpenTravelData: an airport, a city, or a station. */
type Place = Readonly<Record<string, string>>;

/** The table of airports, and the codes on which the two sources disagree. */
export interface AirportTable {
  readonly rows: readonly string[];
  /** The zones that the rows name by their index. */
  readonly zones: readonly string[];
  /** One line for each airport with two ICAO codes: that of the row first. */
  readonly disagreements: readonly string[];
}

interface Entry {
  readonly code: string;
  readonly iata: string;
  readonly others: Set<string>;
  readonly zone: string;
  /** The fields behind the zone. */
  readonly fields: readonly string[];
  readonly country: string;
}

/** The languages of names. */
const LANGUAGES = ["en", "es"];

/** The largest number of other names of a city. */
const MAX_NAMES = 4;

/** Places further apart than this, in degrees, are not one airport. */
const MAX_APART = 0.5;

const ICAO = /^[A-Z0-9]{4}$/;
const ICAO_LETTERS = /^[A-Z]{4}$/;
const IATA = /^[A-Z]{3}$/;

/**
 * Returns the table of airports with a code of ICAO or IATA: those in use, the most visited first; those that only the
 * second source has; and closed ones. A code that two airports have had is that of the first of them.
 */
export function airportRows(text: string, second: readonly SecondAirport[]): AirportTable {
  const places = placesOf(text);
  const cities = new Map(
    places
      .filter((place) => place.location_type.includes("C") && !isClosed(place))
      .map((place) => [`${place.iata_code} ${place.country_code}`, place]),
  );
  const airports = places.filter(({ location_type }) => location_type.includes("A")).toSorted(byImportance);
  const secondByIata = new Map(second.map((airport) => [airport.iata, airport]));
  const entries = new Map<string, Entry>();
  const disagreements: string[] = [];
  for (const airport of airports) {
    const { iata_code: iata, icao_code: icao } = airport;
    const same = sameAirport(airport, secondByIata.get(iata));
    const code = codeOf(airport, same);
    if (code === undefined) continue;
    const known = entries.get(code);
    if (known !== undefined) {
      if (!isClosed(airport)) known.others.add(iata);
      continue;
    }
    const others = [icao, same ?? ""].filter((other) => ICAO.test(other) && other !== code);
    for (const other of others) disagreements.push(`${iata} ${airport.name}: ${code}, not ${other}`);
    entries.set(code, entryOf(airport, code, [...others, ...(OTHER_CODES[iata] ?? [])], cities));
  }
  const known = new Set(airports.map(({ iata_code }) => iata_code));
  const missing = second.filter(({ icao, iata }) => {
    return ICAO_LETTERS.test(icao) && IATA.test(iata) && !known.has(iata) && !entries.has(icao);
  });
  for (const airport of [...missing, ...CLOSED_AIRPORTS]) entries.set(airport.icao, secondEntry(airport));
  return { ...rowsOf([...entries.values(), ...citiesOf([...entries.values()])]), disagreements };
}

function placesOf(text: string): Place[] {
  const [header, ...lines] = text.trim().split("\n");
  const names = header.split("^");
  return lines.map((line) => {
    const values = line.split("^");
    return Object.fromEntries(names.map((name, index) => [name, values[index]]));
  });
}

function byImportance(a: Place, b: Place): number {
  const closed = Number(isClosed(a)) - Number(isClosed(b));
  return closed || traffic(b) - traffic(a) || (a.iata_code < b.iata_code ? -1 : 1);
}

function isClosed({ date_until }: Place): boolean {
  return date_until !== "";
}

function traffic({ page_rank }: Place): number {
  return Number(page_rank || 0);
}

/** The ICAO code that the second source has for an airport; undefined if it has another airport under the IATA code. */
function sameAirport(airport: Place, other: SecondAirport | undefined): string | undefined {
  if (other === undefined || isClosed(airport) || !ICAO_LETTERS.test(other.icao)) return undefined;
  const [north, east] = [
    Number(airport.latitude) - Number(other.lat),
    Number(airport.longitude) - Number(other.lon),
  ];
  return Math.max(Math.abs(north), Math.abs(east)) < MAX_APART ? other.icao : undefined;
}

function codeOf(airport: Place, same: string | undefined): string | undefined {
  const { iata_code: iata, icao_code: icao, country_code } = airport;
  if (!IATA.test(iata)) return undefined;
  if (isClosed(airport)) return ICAO.test(icao) ? icao : undefined;
  // Uzbekistan's codes began with UT until 2024.
  if (CURRENT_CODES[iata] !== undefined) return CURRENT_CODES[iata];
  if (country_code === "UZ" && same?.startsWith("UZ")) return same;
  return ICAO.test(icao) ? icao : (same ?? iata);
}

function entryOf(
  airport: Place,
  code: string,
  others: readonly string[],
  cities: ReadonlyMap<string, Place>,
): Entry {
  const { iata_code: iata, country_code: country, city_code_list, city_name_list } = airport;
  const [cityCode] = city_code_list.split(",");
  const city = clean(city_name_list.split("=")[0]);
  const zone = COUNTRY_ZONES[country] ?? AIRPORT_ZONES[iata] ?? airport.timezone;
  const place = [hundredths(airport.latitude), hundredths(airport.longitude)];
  const start = [...place, cityCode === iata ? "" : cityCode, city];
  const fields = [...start, ...namesOf(airport, city, cities.get(`${cityCode} ${country}`))];
  return { code, iata, others: new Set(others), zone, country, fields };
}

function secondEntry({ icao, iata, name, city, country, lat, lon, tz }: SecondAirport): Entry {
  const zone = COUNTRY_ZONES[country] ?? tz;
  const known = clean(city || withoutAirport(name));
  const fields = [hundredths(lat), hundredths(lon), "", known, "", ""];
  return { code: icao, iata, others: new Set(), zone, country, fields };
}

/** Returns the cities with a code that is that of no airport, such as LON, each at the place of its main airport. */
function citiesOf(entries: readonly Entry[]): Entry[] {
  const codes = new Set(entries.flatMap(({ code, iata, others }) => [code, iata, ...others]));
  const cities = new Map<string, Entry>();
  for (const { zone, country, fields } of entries) {
    const [north, east, code, city] = fields;
    if (code === "" || codes.has(code) || cities.has(code)) continue;
    const own = [north, east, code, city, "", ""];
    cities.set(code, { code, iata: "", others: new Set(), zone, country, fields: own });
  }
  return [...cities.values()];
}

function namesOf(airport: Place, city: string, place: Place | undefined): [name: string, others: string] {
  const added = AIRPORT_NAMES[airport.iata_code]?.split(";") ?? [];
  const isUsual = traffic(airport) > 0 && !isClosed(airport) && ICAO.test(airport.icao_code);
  if (!isUsual) return ["", added.join(";")];
  const ofCity = translations(place?.alt_name_section ?? "");
  const others = new Map([...added, ...ofCity.slice(0, MAX_NAMES)].map((name) => [plain(name), name]));
  const name = withoutAirport(clean(airport.name));
  for (const known of [city, name]) others.delete(plain(known));
  return [name, [...others.values()].join(";")];
}

/** Writes entries as rows. Of several airports with a code, the first has it. */
function rowsOf(entries: readonly Entry[]): Pick<AirportTable, "rows" | "zones"> {
  const zones = [...new Set(entries.map(({ zone }) => zone))].sort();
  const taken = new Set(entries.map(({ code }) => code));
  const isFree = (code: string) => code !== "" && !taken.has(code) && taken.add(code) !== undefined;
  const iataCodes = entries.map(({ code, iata }) => (iata === code || isFree(iata) ? iata : ""));
  const rows = entries.map(({ code, others, zone, country, fields }, index) => {
    const otherCodes = [...others].filter(isFree).join(";");
    return [code, iataCodes[index], otherCodes, country, zones.indexOf(zone), ...fields].join("\t");
  });
  return { rows, zones };
}

/** Returns the English and Spanish names of a place; historical and colloquial ones are absent. */
function translations(section: string): string[] {
  return section
    .split("=")
    .map((entry) => entry.split("|"))
    .filter(([language, , flags = ""]) => LANGUAGES.includes(language) && !/[hc]/.test(flags))
    .map(([, name]) => clean(name))
    .filter((name) => name !== "" && !name.includes(";"));
}

function hundredths(degrees: string): string {
  return degrees === "" ? "" : String(Math.round(Number(degrees) * 100));
}

function withoutAirport(name: string): string {
  return name.replace(/ (?:(?:Regional|Municipal|International) )?Airport$/, "");
}

function clean(text: string): string {
  return text.replace(/[\s`\\]+/g, " ").trim();
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
