import { AIRPORT_NAMES } from "./airport-additions.ts";

/** A place of the source: an airport, a city, or a station. */
type Place = Readonly<Record<string, string>>;

/** The languages of names. */
const LANGUAGES = ["en", "es"];

/** The largest number of other names of a city. */
const MAX_NAMES = 4;

/**
 * Returns the table of airports: those in use with both codes, the most visited first. Those without traffic have no
 * other names than that of their city.
 */
export function airportRows(text: string): string[] {
  const [header, ...lines] = text.trim().split("\n");
  const names = header.split("^");
  const places = lines.map((line): Place => {
    const values = line.split("^");
    return Object.fromEntries(names.map((name, index) => [name, values[index]]));
  });
  const cities = new Map(
    places
      .filter(({ location_type, date_until }) => location_type.includes("C") && date_until === "")
      .map((place) => [`${place.iata_code} ${place.country_code}`, place]),
  );
  const airports = places.filter(
    ({ location_type, date_until, icao_code, iata_code }) =>
      location_type.includes("A") &&
      date_until === "" &&
      /^[A-Z0-9]{4}$/.test(icao_code) &&
      /^[A-Z]{3}$/.test(iata_code),
  );
  const seen = new Set<string>();
  return airports
    .toSorted((a, b) => traffic(b) - traffic(a) || (a.iata_code < b.iata_code ? -1 : 1))
    .filter(({ icao_code }) => !seen.has(icao_code) && seen.add(icao_code))
    .map((airport) => rowOf(airport, cities).join("\t"));
}

function traffic({ page_rank }: Place): number {
  return Number(page_rank || 0);
}

function rowOf(airport: Place, cities: ReadonlyMap<string, Place>): string[] {
  const { icao_code, iata_code, country_code, city_code_list, city_name_list } = airport;
  const [cityCode] = city_code_list.split(",");
  const city = clean(city_name_list.split("=")[0]);
  const start = [icao_code, iata_code, country_code, cityCode === iata_code ? "" : cityCode, city];
  const added = AIRPORT_NAMES[iata_code]?.split(";") ?? [];
  if (traffic(airport) === 0) return [...start, "", added.join(";")];
  const ofCity = translations(cities.get(`${cityCode} ${country_code}`)?.alt_name_section ?? "");
  const others = new Map([...added, ...ofCity.slice(0, MAX_NAMES)].map((name) => [plain(name), name]));
  const name = clean(airport.name).replace(/ (?:(?:Regional|Municipal|International) )?Airport$/, "");
  for (const known of [city, name]) others.delete(plain(known));
  return [...start, name, [...others.values()].join(";")];
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

function clean(text: string): string {
  return text.replace(/[\s`\\]+/g, " ").trim();
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
