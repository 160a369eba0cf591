import { AIRPORTS } from "./data/airports.ts";
import { Directory, type KnownEntry } from "./directory.ts";
import { shortAirportName } from "./plain-name.ts";

/** The known airports: those in use that have codes of ICAO and IATA; see `data/airports.ts` for the source. */
export const airports = new Directory(readAirports, shortAirportName);

function readAirports(): KnownEntry[] {
  return AIRPORTS.split("\n").map((line) => {
    const [icao, iata, country, cityCode, city, name, others] = line.split("\t");
    const names = [city, name, ...others.split(";")].filter((text) => text !== "");
    const fullName = name === "" || name.includes(city) ? name || city : `${city} ${name}`;
    const group = cityCode || iata;
    return { icao, iata, label: city, fullName, names, group, country, isUsual: name !== "" };
  });
}
